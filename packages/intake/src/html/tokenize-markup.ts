export type Attribute = { name: string; value: string };
export type Token =
  | { kind: 'text'; text: string }
  | { kind: 'open'; name: string; attributes: Attribute[] }
  | { kind: 'close'; name: string }
  /** An element whose content is no markup: script, style, title. */
  | { kind: 'raw'; name: string; attributes: Attribute[]; text: string };

/** Elements whose content ends only at their own end tag. */
const rawText: ReadonlySet<string> = new Set([
  'script',
  'style',
  'title',
  'textarea',
  'iframe',
  'noscript',
  'noembed',
  'noframes',
  'xmp',
]);

const tagName = /[A-Za-z][^\s/>]{0,60}/y;
const attributeName = /[^\s"'<>/=]+/y;
const space = /[\s/]*/y;
const unquoted = /[^\s>]*/y;
const most = { attributes: 64, value: 20_000 };

const matchAt = (pattern: RegExp, html: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(html)?.[0] ?? '';
};

/** Reads attributes up to and including the tag's `>`; what runs to the end of the document is a broken tag. */
function readAttributes(html: string, from: number): { attributes: Attribute[]; end: number } {
  const attributes: Attribute[] = [];
  let at = from;
  while (at < html.length) {
    at += matchAt(space, html, at).length;
    if (html[at] === '>') return { attributes, end: at + 1 };
    // A new tag inside a tag: the `>` was forgotten.
    if (html[at] === '<') return { attributes, end: at };
    const name = matchAt(attributeName, html, at);
    if (name === '') {
      at += 1;
      continue;
    }
    at += name.length;
    const afterName = at + matchAt(space, html, at).length;
    let value = '';
    if (html[afterName] === '=') {
      at = afterName + 1;
      at += matchAt(space, html, at).length;
      const quote = html[at];
      if (quote === '"' || quote === "'") {
        const close = html.indexOf(quote, at + 1);
        const end = close < 0 ? html.length : close;
        value = html.slice(at + 1, end);
        at = end + 1;
      } else {
        value = matchAt(unquoted, html, at);
        at += value.length;
      }
    }
    if (attributes.length < most.attributes && value.length <= most.value)
      attributes.push({ name: name.slice(0, 60).toLowerCase(), value });
  }
  return { attributes, end: html.length };
}

/** The end of a raw element's content and of its end tag. */
function endOfRaw(html: string, name: string, from: number): { contentEnd: number; end: number } {
  const close = new RegExp(`</${name}(?=[\\s/>])[^>]*>?`, 'gi');
  close.lastIndex = from;
  const found = close.exec(html);
  return found
    ? { contentEnd: found.index, end: found.index + found[0].length }
    : { contentEnd: html.length, end: html.length };
}

/** Where a comment, doctype or processing instruction that starts at a `<!` or `<?` ends. */
function endOfDeclaration(html: string, at: number): number {
  const [close, length] = html.startsWith('<!--', at) ? ['-->', 3] : ['>', 1];
  const found = html.indexOf(close as string, at + 2);
  return found < 0 ? html.length : found + (length as number);
}

/**
 * HTML as a run of tokens, in one pass over the text, after the tokenizer of the HTML standard. It builds no tree and
 * keeps no stack, so no input can make it deep or slow. Text and values stay encoded as they were (`&amp;`).
 */
export function* tokenizeMarkup(html: string): Generator<Token> {
  let at = 0;
  let textFrom = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    const next = html[open + 1] ?? '';
    const closing = next === '/';
    const isDeclaration = next === '!' || next === '?';
    const name = isDeclaration ? '' : matchAt(tagName, html, open + (closing ? 2 : 1)).toLowerCase();
    if (name === '' && !isDeclaration) {
      at = open + 1;
      continue;
    }
    if (open > textFrom) yield { kind: 'text', text: html.slice(textFrom, open) };
    if (isDeclaration) at = endOfDeclaration(html, open);
    else if (closing) {
      const { end } = readAttributes(html, open + 2 + name.length);
      yield { kind: 'close', name };
      at = end;
    } else {
      const { attributes, end } = readAttributes(html, open + 1 + name.length);
      if (rawText.has(name)) {
        const raw = endOfRaw(html, name, end);
        yield { kind: 'raw', name, attributes, text: html.slice(end, raw.contentEnd) };
        at = raw.end;
      } else {
        yield { kind: 'open', name, attributes };
        at = end;
      }
    }
    textFrom = at;
  }
  if (textFrom < html.length) yield { kind: 'text', text: html.slice(textFrom) };
}
