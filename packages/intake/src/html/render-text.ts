import { nodeType, type PageElement, type PageNode } from './dom.ts';

/**
 * Stands in a cleaned page where a block's tags were dropped: Unicode's paragraph separator. Were it a pair of `<br>`,
 * dropping a million tags would put two million elements in their place.
 */
export const paragraphMark = '\u2029';

/**
 * A paragraph of a page: its words with white space collapsed, how many of their characters are links, and the block
 * element that it stands in (`blockquote` for a `<p>` of one).
 */
export type Block = { text: string; linked: number; tag: string };

const blocks: ReadonlySet<string> = new Set(
  'address,article,aside,blockquote,body,center,dd,details,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,menu,nav,ol,p,pre,section,summary,table,tbody,tfoot,thead,tr,ul'.split(
    ',',
  ),
);
const silent: ReadonlySet<string> = new Set(
  'button,input,label,legend,noscript,script,style,textarea,title'.split(','),
);

/** A link to another page; headings often link to themselves. */
const isLink = (element: PageElement): boolean =>
  element.localName === 'a' && !element.getAttribute('href')?.startsWith('#');

const mostLooked = 60;

/** A cell that holds more than a datum: pages laid out as a table have whole columns in one. */
function isColumn(cell: PageElement): boolean {
  let looked = 0;
  let breaks = 0;
  const look = (parent: PageElement, levels: number): void => {
    for (
      let child = parent.firstChild;
      child && looked < mostLooked && breaks < 3;
      child = child.nextSibling
    ) {
      if (child.nodeType !== nodeType.element) continue;
      looked += 1;
      const element = child as PageElement;
      if (element.localName === 'br' || blocks.has(element.localName)) breaks += 1;
      if (levels > 1) look(element, levels - 1);
    }
  };
  look(cell, 3);
  return breaks >= 3;
}

const mostDeep = 4;

/** An element of a newsroom's own (`<story-text>`) that holds blocks is one; in a line of text it is none. */
function holdsBlock(parent: PageElement, levels = mostDeep): boolean {
  let looked = 0;
  for (let child = parent.firstChild; child && looked < mostLooked; child = child.nextSibling) {
    if (child.nodeType !== nodeType.element) continue;
    looked += 1;
    const element = child as PageElement;
    if (blocks.has(element.localName) || (levels > 1 && holdsBlock(element, levels - 1))) return true;
  }
  return false;
}

/** Collapses white space, no-break spaces among it, and drops characters that only guide line breaking. */
const collapse = (words: string): string =>
  words
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[\s\u0085\u00a0]+/g, ' ')
    .trim();

/**
 * The paragraphs under an element in reading order. Every block element is a paragraph, so are two line breaks; the
 * cells of a table's row stand in one paragraph, a space apart.
 *
 * @param walk told of the innermost block element of each paragraph, and of every block element when it ends: which
 *   paragraphs stand in it, the last one not included
 */
export function blocksOf(
  root: PageElement,
  walk?: {
    paragraph(owner: PageElement): void;
    ended(element: PageElement, from: number, to: number): void;
  },
): Block[] {
  const found: Block[] = [];
  let words = '';
  let linked = 0;
  let breaks = 0;
  let tag = 'p';
  let owner = root;
  const flush = (): void => {
    const text = collapse(words);
    if (text !== '') {
      found.push({ text, linked: Math.min(linked, text.length), tag });
      walk?.paragraph(owner);
    }
    words = '';
    linked = 0;
    breaks = 0;
  };
  const addWords = (text: string, link: boolean): void => {
    if (breaks > 0 && text.trim() !== '') {
      if (breaks > 1) flush();
      breaks = 0;
    }
    words += text;
    if (link) linked += collapse(text).length;
  };
  const visit = (node: PageNode, link: boolean): void => {
    if (node.nodeType === nodeType.text) {
      for (const [index, part] of (node.textContent ?? '').split(paragraphMark).entries()) {
        if (index > 0) flush();
        addWords(part, link);
      }
      return;
    }
    if (node.nodeType !== nodeType.element) return;
    const element = node as PageElement;
    const name = element.localName;
    if (silent.has(name)) return;
    if (name === 'br') {
      breaks += 1;
      words += ' ';
      return;
    }
    const isCell = name === 'td' || name === 'th';
    const isBlock =
      blocks.has(name) || (isCell && isColumn(element)) || (name.includes('-') && holdsBlock(element));
    const outer = { tag, owner };
    let from = 0;
    if (isBlock) {
      flush();
      from = found.length;
      tag = name === 'p' && outer.tag === 'blockquote' ? 'blockquote' : name;
      owner = element;
    } else if (isCell) words += ' ';
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child, link || isLink(element));
    if (isBlock) {
      flush();
      walk?.ended(element, from, found.length);
      ({ tag, owner } = outer);
    }
  };
  visit(root, false);
  flush();
  return found;
}

/** The words of an element in one line, without its controls. */
export const wordsOf = (element: PageElement): string =>
  blocksOf(element)
    .map((block) => block.text)
    .join(' ');

/** Paragraphs as the text of an article: a blank line between any two. */
export const joinBlocks = (paragraphs: readonly Block[]): string =>
  paragraphs.map((block) => block.text).join('\n\n');
