import type { PageElement } from './dom.ts';
import type { Outline, Range } from './outline-page.ts';
import { countWords, isProse } from './prose.ts';

/** The innermost element around a paragraph that holds another one as well, and those around it, wrappers left out. */
function containersOf(outline: Outline, owner: PageElement, most: number): PageElement[] {
  const found: PageElement[] = [];
  let last = 1;
  for (let element: PageElement | null = owner; element; element = element.parentNode) {
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
  // Paragraphs set by line breaks share their owner, and an odd page has a million of them.
  const around = new Map<PageElement, PageElement[]>();
  for (const [at, block] of outline.blocks.entries()) {
    if (!isProse(block)) continue;
    const owner = outline.owners[at]!;
    const containers = around.get(owner) ?? containersOf(outline, owner, weights.length);
    around.set(owner, containers);
    const worth = Math.min(countWords(block.text.slice(0, 800)), 80);
    for (const [level, element] of containers.entries())
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
