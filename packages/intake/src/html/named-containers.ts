import type { PageDocument, PageElement } from './dom.ts';
import type { Outline, Range } from './outline-page.ts';
import { isProse } from './prose.ts';

const marked = [
  '[itemprop~="articleBody"]',
  '[property~="articleBody"]',
  '[name="articleBody"]',
  '[property~="content:encoded"]',
  '[data-gu-name="body"]',
].join(',');

// Class names and ids without their dashes, as newsrooms' systems name the container of a story, the surest first.
const names: readonly RegExp[] = [
  /^(?:[a-z]{1,2})?(?:article|story|post|entry|news|release)(?:detail|page|single|main|full|rich)?(?:body|content|text|copy|fulltext|textwrap|bodytext|bodycontent)$/,
  /^(?:\w{0,30}?)(?:article|story|post|entry|news)(?:body|content|text)(?:inner|wrapper|container|main|text|full|body|articlebody)?$|^(?:fieldnamebody|richtextstorybody|znbodytext|bodymarkup|caasbody|econtent|bodycopy|storytext)$/,
];
/** A name with a hash behind it, as builds write them: `ArticleBody-articleBody--1GSGP`. */
const hash = /(?:--|__|_)(?=[A-Za-z+-]*\d)[A-Za-z0-9+-]{4,8}$/;
const mostContainers = 60;
const mostNames = 24;
/** Containers that stand in as many places are those of a list of posts. */
const mostApart = 2;
const leastBody = 100;
const mostLinked = 0.4;

type Found = { ranges: Range[]; characters: number; prose: number };

const joined = (ranges: readonly Range[]): Range[] => {
  const sorted = [...ranges].sort((a, b) => a.from - b.from || b.to - a.to);
  const found: Range[] = [];
  for (const range of sorted) {
    const last = found.at(-1);
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to);
    else found.push({ ...range });
  }
  return found;
};

/**
 * What the elements of one name hold. Several are parts of one story where they stand side by side or are of like
 * size; a short one elsewhere belongs to a teaser.
 */
function bodyOf(outline: Outline, elements: readonly PageElement[]): Found | null {
  const parts = elements.slice(0, mostContainers).flatMap((element) => {
    const range = outline.rangeOf(element);
    return range && range.to > range.from
      ? [{ element, range, characters: outline.sizeOf(range).characters }]
      : [];
  });
  const [one] = parts;
  if (!one) return null;
  const apart = new Set(parts.map(({ element }) => element.parentNode)).size;
  if (apart > mostApart) return null;
  const largest = parts.reduce((best, part) => (part.characters > best.characters ? part : best), one);
  const beside = parts.filter(
    ({ element, characters }) =>
      element.parentNode === largest.element.parentNode || characters >= largest.characters * 0.3,
  );
  const ranges = joined(beside.map(({ range }) => range));
  const sizes = ranges.map((range) => outline.sizeOf(range));
  const sum = (of: 'characters' | 'linked' | 'prose'): number =>
    sizes.reduce((total, size) => total + size[of], 0);
  const holdsProse = ranges.some(({ from, to }) => outline.blocks.slice(from, to).some(isProse));
  if (!holdsProse || sum('characters') < leastBody || sum('linked') >= sum('characters') * mostLinked)
    return null;
  return { ranges, characters: sum('characters'), prose: sum('prose') };
}

const nameOf = (token: string): string => token.replace(hash, '').toLowerCase().replace(/[-_]+/g, '');

/** Whether an element is named, by the surest names, for the story that it holds. */
export const isNamedStory = (element: PageElement): boolean =>
  /articleBody/.test(element.getAttribute('itemprop') ?? '') ||
  `${element.className} ${element.id}`
    .split(/\s+/)
    .some((token) => token.length <= 60 && names[0]!.test(nameOf(token)));

/** Elements by each name that tells of a story's container, one map for each rank of names. */
function elementsByName(page: PageDocument): Map<string, PageElement[]>[] {
  const ranks = names.map(() => new Map<string, PageElement[]>());
  for (const element of page.querySelectorAll('[class],[id]')) {
    if (element.localName === 'body' || element.localName === 'html') continue;
    for (const token of `${element.className} ${element.id}`.split(/\s+/).slice(0, 12)) {
      if (token.length > 60) continue;
      const name = nameOf(token);
      const rank = names.findIndex((pattern) => pattern.test(name));
      const found = ranks[rank];
      if (!found || (found.size >= mostNames && !found.has(name))) continue;
      found.set(name, [...(found.get(name) ?? []).slice(0, mostContainers), element]);
    }
  }
  return ranks;
}

/**
 * The text of the container that a page's system names for its story: of several names of one rank the innermost that
 * holds nearly all of what they hold together.
 */
export function namedContainers(page: PageDocument, outline: Outline): Range[] {
  const itself = bodyOf(outline, Array.from(page.querySelectorAll(marked)));
  if (itself) return itself.ranges;
  for (const rank of elementsByName(page)) {
    const found = [...rank.values()].flatMap((elements) => bodyOf(outline, elements) ?? []);
    const most = Math.max(0, ...found.map(({ prose }) => prose));
    const full = found
      .filter(({ prose }) => prose >= most * 0.85)
      .sort((a, b) => a.characters - b.characters);
    if (full[0]) return full[0].ranges;
  }
  return [];
}
