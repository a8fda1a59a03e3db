import { paragraphMark } from './render-text.ts';
import { type Attribute, tokenizeMarkup } from './tokenize-markup.ts';

/** A page without what is not read: a small document that is safe to build a tree of. */
export type CleanPage = {
  /** `<title>`, `<meta>`s and `<link>`s, wherever they stood. */
  head: string;
  body: string;
  /** `lang` of the page's root, as given. */
  language: string | null;
  /** The content of each JSON-LD script, in order. */
  jsonLd: string[];
  /** The content of each script of plain JSON: what the page's own scripts start from. */
  state: string[];
};

/**
 * What a tree may hold. News pages nest some 40 deep with a few thousand elements; the cost of finding the body grows
 * with the depth of every element. Past the limits tags are dropped and words stay. The parser makes a node of its own
 * of every character reference (`&amp;`), so those are counted too: past their limit each becomes a space. Readability
 * weighs each list against all lists within it.
 */
const limits = { depth: 80, lists: 8, elements: 30_000, totalDepth: 700_000, references: 30_000 };
const longestValue = 4_000;

const dropped: ReadonlySet<string> = new Set(
  'applet,audio,canvas,datalist,dialog,embed,map,math,object,picture,select,svg,template,video'.split(','),
);
const voidElements: ReadonlySet<string> = new Set(
  'area,base,basefont,bgsound,br,col,embed,frame,hr,img,input,link,meta,param,source,track,wbr'.split(','),
);
const headElements: ReadonlySet<string> = new Set(['meta', 'link']);
const keptAttributes: ReadonlySet<string> = new Set(
  'aria-hidden,class,content,data-gu-name,data-qa,data-testid,datetime,hidden,href,id,itemprop,itemtype,name,property,rel,role,style'.split(
    ',',
  ),
);
const blocks: ReadonlySet<string> = new Set(
  'address,article,aside,blockquote,br,center,dd,details,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,menu,nav,ol,p,pre,section,table,tbody,td,tfoot,th,thead,tr,ul'.split(
    ',',
  ),
);
/** Elements whose end tag is commonly left out: a second one, or a block after `p`, ends the first. */
const impliedEnds: Readonly<Record<string, ReadonlySet<string>>> = {
  p: new Set([...blocks].filter((name) => name !== 'br')),
  li: new Set(['li']),
  dt: new Set(['dt', 'dd']),
  dd: new Set(['dt', 'dd']),
  td: new Set(['td', 'th', 'tr', 'tbody', 'tfoot']),
  th: new Set(['td', 'th', 'tr', 'tbody', 'tfoot']),
  tr: new Set(['tr', 'tbody', 'tfoot']),
};
const lists: ReadonlySet<string> = new Set(['ul', 'ol']);
/** Boxes that pages fill later, or never: tens of thousands of them are measured by Readability again and again. */
const emptied: ReadonlySet<string> = new Set('p,div,span,li,section'.split(','));
const saysNothing = /^(?: (?:class|id|style)="[^"]*")*>$/;
/** Marks that are seen on words alone; pages have tens of thousands of them around a space. */
const marks: ReadonlySet<string> = new Set(
  'b,big,em,font,i,s,small,span,strike,strong,sub,sup,tt,u'.split(','),
);
const whiteSpace = /^(?:[ \t\r\n\f]|&nbsp;|&#160;|&#xa0;)*$/i;
const runsOfNoBreak = /(?:&nbsp;|&#160;|&#xa0;)(?:[ \t\r\n\f]*(?:&nbsp;|&#160;|&#xa0;))+/gi;
/** White space that nobody sees; one that does not break is a word of its own. */
const blank = /^[ \t\r\n\f]*$/;
const plainName = /^[a-z][a-z0-9-]{0,30}$/;

const attributeOf = (attributes: readonly Attribute[], name: string): string | null =>
  attributes.find((attribute) => attribute.name === name)?.value ?? null;

const writeAttributes = (attributes: readonly Attribute[]): string =>
  attributes
    .filter(({ name, value }) => keptAttributes.has(name) && value.length <= longestValue)
    .map(({ name, value }) => ` ${name}="${value.replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`)
    .join('');

/** Writes the body while it holds the stack of open elements within the limits. */
class BodyWriter {
  readonly parts: string[] = [];
  private readonly stack: { name: string; written: boolean }[] = [];
  private readonly open = new Map<string, number>();
  private writtenDepth = 0;
  private elements = 0;
  private totalDepth = 0;
  private references = 0;
  /** Depth of the stack at which a dropped element was opened; what is inside it is not written. */
  private droppedAt: number | null = null;

  text(text: string): void {
    if (this.droppedAt !== null || this.isUnseen(text)) return;
    // A bracket becomes a reference itself.
    const words = text.replace(runsOfNoBreak, '&nbsp;').replace(/<|&(?:#?\w{1,31};?)?/g, (reference) => {
      this.references += 1;
      if (this.references > limits.references) return ' ';
      return reference === '<' ? '&lt;' : reference;
    });
    this.parts.push(words);
  }

  start(name: string, attributes: readonly Attribute[]): void {
    const top = this.stack.at(-1);
    // An element may be called what a prototype has: <constructor>.
    if (top && Object.hasOwn(impliedEnds, top.name) && impliedEnds[top.name]?.has(name)) this.pop();
    const isVoid = voidElements.has(name);
    // A name for a place on the page is no link, and is often left open; a link that starts inside one ends it.
    const isAnchor = name === 'a' && attributeOf(attributes, 'href') === null;
    if (name === 'a' && top?.name === 'a') this.pop();
    const written = this.droppedAt === null && !isAnchor && !dropped.has(name) && this.fits(name);
    if (written) this.parts.push(`<${name}${writeAttributes(attributes)}>`);
    else if (this.droppedAt === null && blocks.has(name)) this.breakHere();
    if (isVoid) return;
    this.stack.push({ name, written });
    this.open.set(name, (this.open.get(name) ?? 0) + 1);
    if (written) this.writtenDepth += 1;
    if (dropped.has(name)) this.droppedAt ??= this.stack.length;
  }

  /** An end tag closes every element opened since its start tag; one without a start tag closes nothing. */
  end(name: string): void {
    if (!this.open.get(name)) return;
    while (this.stack.length > 0 && this.pop() !== name);
  }

  finish(): string {
    while (this.stack.length > 0) this.pop();
    return this.parts.join('');
  }

  private breakHere(): void {
    if (this.parts.at(-1) !== paragraphMark) this.parts.push(paragraphMark);
  }

  /** Whether nothing was written since an element's start tag, and that says nothing either. */
  private isEmpty(name: string): boolean {
    const last = this.parts.at(-1)!;
    return emptied.has(name) && last.startsWith(`<${name}`) && saysNothing.test(last.slice(name.length + 1));
  }

  /** Whether a text is white space at the edge of a block: a node of the tree for each line of the source. */
  private isUnseen(text: string): boolean {
    if (!blank.test(text) || this.open.get('pre')) return false;
    const last = this.parts.at(-1);
    if (last === ' ') return true;
    const tag = last === undefined ? null : /^<\/?([a-z][a-z0-9-]*)/.exec(last);
    return tag ? blocks.has(tag[1]!) : last === undefined || last === paragraphMark;
  }

  /** Takes out the mark that was opened last where it holds white space alone: a space stands for it. */
  private unmark(name: string): boolean {
    if (!marks.has(name)) return false;
    const last = this.parts.at(-1)!;
    const isOpen = last.startsWith(`<${name}`);
    const open = isOpen ? last : (this.parts.at(-2) ?? '');
    if (!open.startsWith(`<${name}`) || !saysNothing.test(open.slice(name.length + 1))) return false;
    if (!isOpen && !whiteSpace.test(last)) return false;
    this.parts.length -= isOpen ? 1 : 2;
    this.elements -= 1;
    this.totalDepth -= this.writtenDepth;
    if (!isOpen && this.parts.at(-1) !== ' ') this.parts.push(' ');
    return true;
  }

  private dropEmpty(name: string): void {
    this.parts.pop();
    this.elements -= 1;
    this.totalDepth -= this.writtenDepth;
    if (blocks.has(name)) this.breakHere();
  }

  private openLists(): number {
    return (this.open.get('ul') ?? 0) + (this.open.get('ol') ?? 0);
  }

  private fits(name: string): boolean {
    if (!plainName.test(name) || this.writtenDepth >= limits.depth) return false;
    if (lists.has(name) && this.openLists() >= limits.lists) return false;
    if (this.elements >= limits.elements || this.totalDepth >= limits.totalDepth) return false;
    this.elements += 1;
    this.totalDepth += this.writtenDepth;
    return true;
  }

  private pop(): string {
    const { name, written } = this.stack.pop()!;
    this.open.set(name, this.open.get(name)! - 1);
    if (written) {
      this.writtenDepth -= 1;
      if (this.isEmpty(name)) this.dropEmpty(name);
      else if (!this.unmark(name)) this.parts.push(`</${name}>`);
    } else if (this.droppedAt === null && blocks.has(name)) this.breakHere();
    if (this.droppedAt !== null && this.stack.length < this.droppedAt) this.droppedAt = null;
    return name;
  }
}

/**
 * A page's markup, cut down to what tells the story and what tells about it: no scripts, styles, frames or comments,
 * few attributes, bounded depth. One linear pass; works on fragments and on broken markup alike.
 */
export function cleanMarkup(html: string): CleanPage {
  const head: string[] = [];
  const body = new BodyWriter();
  const jsonLd: string[] = [];
  const state: string[] = [];
  let language: string | null = null;
  let titled = false;
  for (const token of tokenizeMarkup(html)) {
    if (token.kind === 'text') body.text(token.text);
    else if (token.kind === 'close') body.end(token.name);
    else if (token.kind === 'raw') {
      const type = token.name === 'script' ? (attributeOf(token.attributes, 'type') ?? '') : '';
      if (/ld\+json/i.test(type)) jsonLd.push(token.text);
      else if (/^application\/json$/i.test(type)) state.push(token.text);
      else if (token.name === 'title' && !titled) {
        titled = true;
        head.push(`<title>${token.text.slice(0, longestValue).replaceAll('<', '&lt;')}</title>`);
      }
    } else if (token.name === 'html') language ??= attributeOf(token.attributes, 'lang');
    else if (headElements.has(token.name)) {
      // An itemprop without property or name describes the element that it stands in, not the page.
      if (head.length < 500) head.push(`<${token.name}${writeAttributes(token.attributes)}>`);
    } else if (token.name !== 'head' && token.name !== 'body') body.start(token.name, token.attributes);
  }
  return {
    head: head.join(''),
    body: body.finish(),
    language,
    jsonLd,
    state,
  };
}
