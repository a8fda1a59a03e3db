/** The value of the first of some names that the front matter has; names in lower case. */
export type FrontMatter = (...names: string[]) => string | null;

const longest = { lines: 200, value: 500 };

/** A plain value: without its quotation marks, a list in brackets as its items with commas. */
function readValue(words: string): string {
  const value = words.trim();
  if (/^\[.*\]$/.test(value)) return value.slice(1, -1).split(',').map(readValue).join(', ');
  const quoted = /^(["'])(?<inner>.*)\1$/.exec(value)?.groups?.inner;
  return quoted ?? value.replace(/\s#.*$/, '');
}

/**
 * Takes the data that sites put above a Markdown text off it: YAML between lines of `---`, TOML between `+++`. Only
 * its plain fields and lists are read; the rest is passed over.
 */
export function splitFrontMatter(source: string): { matter: FrontMatter; body: string } {
  const values = new Map<string, string>();
  const matter: FrontMatter = (...names) => {
    for (const name of names) if (values.has(name)) return values.get(name)!;
    return null;
  };
  const fence = /^\s{0,3}(---|\+\+\+)[ \t]*\r?\n/.exec(source);
  if (!fence) return { matter, body: source };
  let at = fence[0].length;
  let list: string | null = null;
  for (let count = 0; count < longest.lines && at < source.length; count += 1) {
    const found = source.indexOf('\n', at);
    const end = found < 0 ? source.length : found;
    const line = source.slice(at, end).trimEnd();
    at = end + 1;
    if (line === fence[1] || line === '...') return { matter, body: source.slice(at) };
    const short = line.slice(0, longest.value);
    const item = /^\s*-\s+(\S.*)$/.exec(short)?.[1];
    const field = /^([A-Za-z][\w-]{0,40})\s*[:=]\s*(.*)$/.exec(short);
    if (field) {
      list = field[1]!.toLowerCase().replaceAll('-', '_');
      const value = readValue(field[2]!);
      if (value !== '') values.set(list, value);
    } else if (item && list !== null) {
      const before = values.get(list);
      values.set(list, before === undefined ? readValue(item) : `${before}, ${readValue(item)}`);
    }
  }
  // No second fence: what looked like data is a rule, and part of the text.
  values.clear();
  return { matter, body: source };
}
