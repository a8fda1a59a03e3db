const quote = 0x22;
const comma = 0x2c;
const slash = 0x2f;
const star = 0x2a;
const backslash = 0x5c;
const closings = new Set([0x5d, 0x7d]);

/** Where a string ends that starts at a quotation mark: behind its closing one. */
function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length) {
    const code = json.charCodeAt(at);
    if (code === quote) return at + 1;
    at += code === backslash ? 2 : 1;
  }
  return json.length;
}

/** Where a comment ends that starts here; -1 where none does. */
function endOfComment(json: string, start: number): number {
  const second = json.charCodeAt(start + 1);
  if (second !== slash && second !== star) return -1;
  const end = json.indexOf(second === slash ? '\n' : '*/', start + 2);
  if (end < 0) return json.length;
  return second === slash ? end : end + 2;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON wants them escaped, and who writes it by hand forgets
const control = /[\u0000-\u001f]/g;
const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** What people and their templates put into JSON though it knows no such thing, taken out of it in one pass. */
function tidied(json: string): string {
  const parts: string[] = [];
  let kept = 0;
  let at = 0;
  /** Which part is a comma that nothing has come behind yet; -1 for none. */
  let loose = -1;
  const keep = (until: number): void => {
    if (until > kept) parts.push(json.slice(kept, until));
  };
  while (at < json.length) {
    const code = json.charCodeAt(at);
    if (code === quote) {
      const end = endOfString(json, at);
      const written = json.slice(at, end);
      const escaped = written.replace(control, (found) => escapes[found] ?? ' ');
      if (escaped !== written) {
        keep(at);
        parts.push(escaped);
        kept = end;
      }
      loose = -1;
      at = end;
      continue;
    }
    const end = code === slash ? endOfComment(json, at) : -1;
    if (end >= 0) {
      keep(at);
      kept = at = end;
      continue;
    }
    if (code === comma) {
      keep(at);
      loose = parts.push(',') - 1;
      kept = at + 1;
    } else if (closings.has(code)) {
      if (loose >= 0) parts[loose] = '';
      loose = -1;
    } else if (code > 0x20) loose = -1;
    at += 1;
  }
  keep(json.length);
  return parts.join('');
}

/**
 * What a JSON text holds, written by hand too: a comma behind the last entry, comments, a byte-order mark and line
 * breaks in strings are forgiven, and nothing else is.
 *
 * @returns undefined where the text is no list and no object of JSON
 */
export function parseJson(text: string): unknown {
  const json = text.replace(/^[\ufeff\s]+/, '');
  if (!/^(?:[[{]|\/[/*])/.test(json)) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    try {
      const value: unknown = JSON.parse(tidied(json));
      return typeof value === 'object' && value !== null ? value : undefined;
    } catch {
      return undefined;
    }
  }
}
