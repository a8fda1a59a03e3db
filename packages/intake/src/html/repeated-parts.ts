import { kindOf, type PageDocument, type PageElement } from './dom.ts';
import { isNamedStory } from './named-containers.ts';
import type { Outline, Range } from './outline-page.ts';
import { isProse } from './prose.ts';
import type { Block } from './render-text.ts';

const longestTeaser = 500;
/** Up to this length a part with a linked heading is a teaser, however many there are. */
const surelyTeaser = 240;
/** Share of the page's prose up to which longer ones are teasers, and past it the items of a list that is the story. */
const mostTeasers = 0.5;
const mostComments = 0.95;
/** The posts of a live page are signed, too: they are most of it. */
const mostSigned = 0.4;

const repeating = 'li,article,div,section,tr';
const replyLine =
  /^(?:reply|report|report abuse|antworten|melden|répondre|signaler|responder|rispondi|返信|رد)$/i;

const isLinked = (block: Block): boolean => block.linked >= block.text.length * 0.8;

/** A heading that is a link, or a line that is one, with a few words of summary. */
function isTeaser(blocks: readonly Block[], longest: number): boolean {
  const characters = blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (blocks.length === 0 || blocks.length > 6 || characters > longest) return false;
  if (blocks.some((block) => /^h[1-6]$/.test(block.tag) && isLinked(block))) return true;
  return isLinked(blocks[0]!) && blocks.some((block) => block.text.length >= 12);
}

const longestRemark = 900;
const signature =
  /(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\b\d{1,2}:\d\d\b|\b\d{1,3} ?(?:min(?:ute)?s?|h(?:ours?|rs?)?|d(?:ays?)?|weeks?|months?)(?: ago)?\b)/i;

/** All in one line: "guest7 2026-06-01 10:00 We have waited for this." */
const signedLine =
  /^\S{1,30}(?:\s\S{1,20}){0,2}\s(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4}),?(?:\s\d{1,2}:\d\d)?\s\S/;

/** A name and a moment, then what somebody wrote: remarks of readers have that shape where no name says so. */
function isSigned(blocks: readonly Block[]): boolean {
  const [first] = blocks;
  if (!first || blocks.length > 6 || blocks.some(({ tag }) => /^h[1-6]$/.test(tag))) return false;
  const characters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (signedLine.test(first.text.slice(0, 120))) return characters <= longestRemark;
  const [line = '', ...rest] = first.text.split('\n');
  const says = rest.join('').length + characters - first.text.length;
  const isName = line.length <= 60 && line.split(' ').length <= 8 && !/[.!?]$/.test(line);
  return isName && signature.test(line) && says >= 20 && characters <= longestRemark;
}

const isComment = (blocks: readonly Block[]): boolean =>
  blocks.length >= 2 && blocks.length <= 40 && blocks.some((block) => replyLine.test(block.text));

const numbered = /^#?(\d{1,3})(?=[.):\s–—-]|$)/;

/** Items that are counted in their headings, up or down, are those of a list that a story tells. */
function areCounted(members: readonly (readonly Block[])[]): boolean {
  const numbers = members.flatMap((blocks) => {
    const heading = blocks.find(({ tag }) => /^h[1-6]$/.test(tag));
    return numbered.exec(heading?.text ?? '')?.[1] ?? [];
  });
  return numbers.length >= 3 && numbers.length >= members.length * 0.6 && new Set(numbers).size > 2;
}

/** A list that fills the container of the story is the story, though each item's heading be a link. */
function inNamedStory(element: PageElement): boolean {
  let levels = 0;
  for (
    let of = element.parentNode;
    of && of.localName !== 'body' && levels < 5;
    of = of.parentNode, levels += 1
  )
    if (isNamedStory(of)) return true;
  return false;
}

const leastPictures = 3;
const longestCaption = 400;
const creditOrCount =
  /^\d{1,3} ?(?:\/|of|von|sur|di|de) ?\d{1,3}$|^(?:©|photo|image|foto|credit)|\s\/\s\p{Lu}/iu;

/** A gallery's pictures with what is written under each, its number or who took it; slides with headings tell a story. */
const arePictures = (members: readonly { element: PageElement; blocks: readonly Block[] }[]): boolean =>
  members.length >= leastPictures &&
  members.every(
    ({ element, blocks }) =>
      blocks.length <= 5 &&
      element.querySelector('img,amp-img') !== null &&
      blocks.every(({ text, tag }) => text.length <= longestCaption && !/^h[1-6]$/.test(tag)) &&
      blocks.some(({ text }) => text.length <= 80 && creditOrCount.test(text)),
  );

/** Runs of children of one kind, by parent. */
function groupsOf(page: PageDocument): PageElement[][] {
  const groups = new Map<PageElement, Map<string, PageElement[]>>();
  for (const element of page.querySelectorAll(repeating)) {
    const parent = element.parentNode;
    if (!parent) continue;
    const kinds = groups.get(parent) ?? new Map<string, PageElement[]>();
    groups.set(parent, kinds);
    const kind = kindOf(element);
    const group = kinds.get(kind);
    if (group) group.push(element);
    else kinds.set(kind, [element]);
  }
  return [...groups.values()].flatMap((kinds) => [...kinds.values()]).filter((group) => group.length >= 2);
}

/**
 * Parts that a page repeats beside its story: lists of teasers and readers' comments, known by what stands in each of
 * them and not by their names.
 */
export function repeatedParts(page: PageDocument, outline: Outline): PageElement[] {
  const all = Math.max(1, outline.sizeOf({ from: 0, to: outline.blocks.length }).prose);
  const blocksIn = ({ from, to }: Range): readonly Block[] =>
    outline.blocks.slice(from, Math.min(to, from + 41));
  return groupsOf(page).flatMap((group) => {
    const members = group.flatMap((element) => {
      const range = outline.rangeOf(element);
      return range && range.to > range.from ? [{ element, range, blocks: blocksIn(range) }] : [];
    });
    const share = (of: typeof members): number =>
      of.reduce((sum, { range }) => sum + outline.sizeOf(range).prose, 0) / all;
    if (areCounted(members.map(({ blocks }) => blocks))) return [];
    if (arePictures(members)) return group;
    for (const [judge, most] of [
      [(blocks: readonly Block[]) => isTeaser(blocks, surelyTeaser), 1],
      [(blocks: readonly Block[]) => isTeaser(blocks, longestTeaser), mostTeasers],
      [isComment, mostComments],
      [isSigned, mostSigned],
    ] as const) {
      const found = members.filter(({ blocks }) => judge(blocks));
      if (found.length < 2 || found.length < members.length * 0.6) continue;
      const isList = share(found) > mostTeasers && judge !== isComment && inNamedStory(found[0]!.element);
      if (share(found) <= most && !isList) return found.map(({ element }) => element);
    }
    return [];
  });
}

const longestSingle = 400;
const leastAround = 3;

/** A paragraph of the story that stands as one element among others of its parent, some in a box of their own. */
const isParagraph = (outline: Outline, element: PageElement): boolean => {
  const range = outline.rangeOf(element);
  if (range === null || (element.localName !== 'p' && range.to !== range.from + 1)) return false;
  return outline.blocks.slice(range.from, range.to).some(isProse);
};

/**
 * Teasers that stand alone between the paragraphs of a story, each a box with a linked heading and a line or two. They
 * are known by their neighbours: in a list whose items have linked headings no bare paragraphs stand around each.
 */
export function singleTeasers(page: PageDocument, outline: Outline): PageElement[] {
  const neighbours = new Map<PageElement, number>();
  const around = (parent: PageElement): number => {
    const known = neighbours.get(parent);
    if (known !== undefined) return known;
    const count = Array.from(parent.children).filter((child) => isParagraph(outline, child)).length;
    neighbours.set(parent, count);
    return count;
  };
  const byParent = new Map<PageElement, PageElement[]>();
  for (const heading of page.querySelectorAll('h2,h3,h4,h5,h6')) {
    const range = outline.rangeOf(heading);
    if (!range || range.to !== range.from + 1 || !isLinked(outline.blocks[range.from]!)) continue;
    const found = teaserAround(outline, heading, around);
    const parent = found?.parentNode;
    if (found && parent) byParent.set(parent, [...(byParent.get(parent) ?? []), found]);
  }
  return [...byParent].flatMap(([parent, teasers]) => (teasers.length < around(parent) ? teasers : []));
}

/** The widest box around a linked heading that is still a teaser, where paragraphs stand beside it. */
function teaserAround(
  outline: Outline,
  heading: PageElement,
  around: (parent: PageElement) => number,
): PageElement | null {
  for (
    let element = heading.parentNode;
    element?.parentNode && element.localName !== 'body';
    element = element.parentNode
  ) {
    const range = outline.rangeOf(element);
    // A link around a heading is no block.
    if (!range) continue;
    if (!isTeaser(outline.blocks.slice(range.from, Math.min(range.to, range.from + 8)), longestSingle))
      return null;
    if (around(element.parentNode) >= leastAround) return element;
  }
  return null;
}
