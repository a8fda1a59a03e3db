import { decodeHTML } from 'entities';
import { tokenizeMarkup } from '../html/tokenize-markup.ts';
import { innerMarkup, type XmlElement } from '../xml/xml-element.ts';

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(','));

/** Elements of HTML and NITF that are paragraphs of their own. */
const blocks = setOf(
  'abstract,address,article,aside,block,blockquote,body,body.content,body.end,bq,caption,center,dd,div,dl,dt,fn,footer,h1,h2,h3,h4,h5,h6,header,hl1,hl2,hr,li,main,nitf-table,note,ol,p,pre,section,table,tagline,tbody,tfoot,thead,tr,ul',
);
/** What is no part of the story's text: pictures with their captions, notes to editors, what a page does. */
const silent = setOf(
  'audio,button,figcaption,figure,form,head,iframe,media,nav,noscript,note,object,picture,script,style,svg,template,textarea,title,video',
);
const cells = setOf('td,th');

/** NUL, which PostgreSQL refuses, other control characters, and unpaired surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const unstorable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu;

/** Words as they can be stored, without the characters that only guide line breaking. */
export const storable = (words: string): string =>
  words.replace(unstorable, '').replace(/[\u00ad\u200b\u2060\ufeff]/g, '');

/** Words in one line; null where there are none. */
export function oneLine(words: string | null | undefined): string | null {
  const text = storable(words ?? '')
    .replace(/[\s\u0085\u00a0]+/g, ' ')
    .trim();
  return text === '' ? null : text;
}

/** Words without any of some characters at their end. */
export function dropTrailing(words: string, characters: string): string {
  let end = words.length;
  while (end > 0 && characters.includes(words[end - 1]!)) end -= 1;
  return words.slice(0, end);
}

const tidyLine = (line: string): string =>
  line
    .split('\t')
    .map((cell) => cell.replace(/[\s\u0085\u00a0]+/g, ' ').trim())
    .join('\t')
    .trim();

/** Gathers lines and paragraphs while the tokens of a body run past. */
class ParagraphWriter {
  readonly paragraphs: string[] = [];
  private lines: string[] = [];
  private line: string[] = [];
  private tableRows: string[] = [];
  /** A preformatted part: typed as a plain body is. */
  private typed: string[] = [];

  words(text: string): void {
    this.line.push(text);
  }

  cell(): void {
    if (this.line.some((words) => words.trim() !== '')) this.line.push('\t');
  }

  break(): void {
    const line = tidyLine(this.line.join(''));
    this.line = [];
    if (line !== '') this.lines.push(line);
    else if (this.lines.length > 0) this.end();
  }

  preformatted(text: string): void {
    this.typed.push(text);
  }

  /** Ends a paragraph; the rows of one table stay together, a line each. */
  end(inTable = false): void {
    const last = tidyLine(this.line.join(''));
    this.line = [];
    if (last !== '') this.lines.push(last);
    const lines = this.lines;
    this.lines = [];
    if (inTable) for (const line of lines) this.tableRows.push(line);
    else {
      if (this.tableRows.length > 0) this.paragraphs.push(this.tableRows.join('\n'));
      this.tableRows = [];
      if (lines.length > 0) this.paragraphs.push(lines.join('\n'));
      if (this.typed.length > 0)
        for (const paragraph of paragraphsOfPlain(this.typed.join(''))) this.paragraphs.push(paragraph);
      this.typed = [];
    }
  }
}

/**
 * The paragraphs of a body that is marked up in NITF, XHTML or HTML. A line break stays one, two of them end the
 * paragraph; the rows of a table are lines of one paragraph, their cells a tab apart. One pass and no tree, so that
 * no markup is too deep for it.
 */
export function paragraphsOfMarkup(markup: string, unread: ReadonlySet<string> = silent): string[] {
  const writer = new ParagraphWriter();
  const silenced: string[] = [];
  let tables = 0;
  let rows = 0;
  let preformatted = 0;
  for (const token of tokenizeMarkup(markup)) {
    if (token.kind === 'text') {
      if (silenced.length > 0) continue;
      const text = storable(decodeHTML(token.text));
      if (preformatted > 0 && rows === 0) writer.preformatted(text);
      else writer.words(text.replace(/\s+/g, ' '));
      continue;
    }
    if (token.kind === 'raw') continue;
    const { name } = token;
    const opens = token.kind === 'open';
    if (unread.has(name)) {
      if (opens) silenced.push(name);
      else if (silenced.includes(name)) silenced.splice(silenced.lastIndexOf(name));
      // A thousand unclosed ones hide no more than one does, and would make each end a search.
      if (silenced.length > 1_000) silenced.length = 1_000;
      continue;
    }
    if (silenced.length > 0) continue;
    if (name === 'br') {
      if (opens && preformatted > 0) writer.preformatted('\n');
      else if (opens) writer.break();
      continue;
    }
    if (cells.has(name)) {
      if (opens) writer.cell();
      continue;
    }
    if (!blocks.has(name)) continue;
    // A paragraph in a cell is the cell.
    if (rows > 0 && name !== 'table' && name !== 'tr') {
      writer.words(' ');
      continue;
    }
    if (name === 'table' && !opens) writer.end(tables > 0);
    if (name === 'table') tables = Math.max(0, tables + (opens ? 1 : -1));
    writer.end(tables > 0);
    if (name === 'tr') rows = opens ? 1 : 0;
    if (name === 'table') rows = 0;
    if (name === 'pre') preformatted = Math.max(0, preformatted + (opens ? 1 : -1));
  }
  writer.end();
  writer.end();
  // One that is never closed hides the rest of the story, one around everything all of it: then they are read.
  const hidden = silenced.length > 0 || writer.paragraphs.length === 0;
  return hidden && unread.size > 0 ? paragraphsOfMarkup(markup, new Set()) : writer.paragraphs;
}

const looksMarkedUp = /<\/?(?:p|div|br|h[1-6]|li|table|body|html|block|hl2)\b[^<>]{0,300}>/i;
const prose = { shortest: 40, longest: 100 };

/** Lines that were only broken because a teleprinter's paper ended are one; lists and tables keep theirs. */
function unwrap(lines: readonly string[]): string {
  const wrapped = lines
    .slice(0, -1)
    .every(
      (line) => line.length >= prose.shortest && line.length <= prose.longest && !/\S {3,}\S/.test(line),
    );
  return lines.map((line) => line.trim()).join(wrapped ? ' ' : '\n');
}

/**
 * The paragraphs of a plain body: set apart by blank lines, or, as teleprinters do, by an indented first line. Where
 * neither is there, every line is kept as it is.
 */
export function paragraphsOfPlain(text: string): string[] {
  const lines = storable(text)
    .split(/\r\n|\n|\r|\u2028|\u2029/)
    .map((line) => line.trimEnd());
  const filled = lines.filter((line) => line !== '');
  const opens = /^(?:\t\s*| {2,})\S/;
  const indented = filled.filter((line) => opens.test(line)).length;
  const byIndent = indented >= 1 && indented < filled.length;
  const paragraphs: string[][] = [];
  let open: string[] | null = null;
  for (const line of lines) {
    if (line === '') {
      open = null;
      continue;
    }
    if (!open || (byIndent && opens.test(line))) {
      open = [];
      paragraphs.push(open);
    }
    open.push(line);
  }
  return paragraphs.map(unwrap);
}

/** The paragraphs of a body that came as a string: as markup where it holds some, else as plain text. */
export const paragraphsOfString = (body: string): string[] =>
  looksMarkedUp.test(body) ? paragraphsOfMarkup(body) : paragraphsOfPlain(body);

/** The paragraphs of a body that came as XML: its own markup, or a string (escaped HTML, plain text) within it. */
export const paragraphsOfElement = (element: XmlElement): string[] =>
  element.children.some((child) => typeof child !== 'string')
    ? paragraphsOfMarkup(innerMarkup(element))
    : paragraphsOfString(element.children.join(''));
