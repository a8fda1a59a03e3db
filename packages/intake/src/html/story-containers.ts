import type { PageDocument, PageElement } from './dom.ts';
import type { Outline, Range } from './outline-page.ts';
import { countWords, isProse } from './prose.ts';

/** Containers that newsrooms' systems name for what they hold, the surest first. */
const bodySelectors = [
  '[itemprop~="articleBody"]',
  '[data-gu-name="body"]',
  '.article-body',
  '.article__body',
  '.articleBody',
  '.article-body-text',
  '.article-content',
  '.article__content',
  '.article-text',
  '.article-detail__body',
  '.story-body',
  '.story__body',
  '.story-content',
  '.story-text',
  '.entry-content',
  '.c-entry-content',
  '.post-content',
  '.post-body',
  '.post__content',
  '.gh-content',
  '.field--name-body',
  '.news-text-wrap',
  '.RichTextStoryBody',
  '.body-copy',
  '.body.markup',
  '.e-content',
  '.release-body',
  '.zn-body-text',
  '#article-body',
  '#articleBody',
  '#storytext',
  '#story-body',
  '#body-text',
];
const mostContainers = 60;
const leastBody = 140;

const joined = (ranges: readonly Range[]): Range[] => {
  const sorted = [...ranges]
    .filter(({ from, to }) => to > from)
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const found: Range[] = [];
  for (const range of sorted) {
    const last = found.at(-1);
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to);
    else found.push({ ...range });
  }
  return found;
};

const holdsProse = (outline: Outline, { from, to }: Range): boolean =>
  outline.blocks.slice(from, to).some(isProse);

/**
 * The text of the container that a page's system names for its story. Several of one name are parts of one story
 * where they stand side by side or are of like size; a short one elsewhere belongs to a teaser.
 */
export function namedContainers(page: PageDocument, outline: Outline): Range[] {
  for (const selector of bodySelectors) {
    const parts = Array.from(page.querySelectorAll(selector))
      .slice(0, mostContainers)
      .flatMap((element) => {
        const range = outline.rangeOf(element);
        return range && range.to > range.from
          ? [{ element, range, characters: outline.sizeOf(range).characters }]
          : [];
      });
    const largest = parts.reduce(
      (best, part) => (part.characters > best.characters ? part : best),
      parts[0]!,
    );
    if (!largest) continue;
    const beside = parts.filter(
      (part) =>
        part.element.parentNode === largest.element.parentNode || part.characters >= largest.characters * 0.3,
    );
    const ranges = joined(beside.map(({ range }) => range));
    const sizes = ranges.map((range) => outline.sizeOf(range));
    const characters = sizes.reduce((sum, size) => sum + size.characters, 0);
    const linked = sizes.reduce((sum, size) => sum + size.linked, 0);
    if (
      characters >= leastBody &&
      linked < characters * 0.4 &&
      ranges.some((range) => holdsProse(outline, range))
    )
      return ranges;
  }
  return [];
}

/** The innermost element around a paragraph that holds another one as well, and those around it, wrappers left out. */
function containersOf(outline: Outline, at: number, most: number): PageElement[] {
  const found: PageElement[] = [];
  let last = 1;
  for (let element: PageElement | null = outline.owners[at] ?? null; element; element = element.parentNode) {
    const range = outline.rangeOf(element);
    if (!range || range.to - range.from <= last) continue;
    last = range.to - range.from;
    found.push(element);
    if (found.length === most) break;
  }
  return found;
}

const weights = [1, 0.6, 0.3, 0.15];

/**
 * The element that prose stands closest in: every paragraph counts for the elements around it, less for each one
 * further out, and links count against them. Widened where the element around it holds more of the same prose.
 */
export function densestContainer(outline: Outline, headingAt: number | null): Range[] {
  const scores = new Map<PageElement, number>();
  for (const [at, block] of outline.blocks.entries()) {
    if (!isProse(block)) continue;
    const worth = Math.min(countWords(block.text), 80);
    for (const [level, element] of containersOf(outline, at, weights.length).entries())
      scores.set(element, (scores.get(element) ?? 0) + worth * weights[level]!);
  }
  let best: PageElement | null = null;
  let bestScore = 0;
  for (const [element, score] of scores) {
    const range = outline.rangeOf(element)!;
    const { characters, linked } = outline.sizeOf(range);
    const follows = headingAt !== null && range.to > headingAt && range.from <= headingAt + 8;
    const weighed = score * (1 - linked / Math.max(1, characters)) * (follows ? 1.3 : 1);
    if (weighed > bestScore) [best, bestScore] = [element, weighed];
  }
  return best ? [outline.rangeOf(widen(outline, best))!] : [];
}

/** The element itself, or one around it that holds at least a quarter more prose and little else. */
function widen(outline: Outline, element: PageElement): PageElement {
  let widest = element;
  let own = outline.sizeOf(outline.rangeOf(element)!);
  for (let outer = element.parentNode; outer; outer = outer.parentNode) {
    const range = outline.rangeOf(outer);
    if (!range) continue;
    const size = outline.sizeOf(range);
    const [prose, characters, linked] = [
      size.prose - own.prose,
      size.characters - own.characters,
      size.linked - own.linked,
    ];
    if (prose < own.prose * 0.25 || prose < characters * 0.75 || linked > characters * 0.2) continue;
    [widest, own] = [outer, size];
  }
  return widest;
}
