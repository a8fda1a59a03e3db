import type { PageElement } from './dom.ts';
import type { Outline, Range } from './outline-page.ts';
import { countWords, isProse } from './prose.ts';

const mostAbove = 24;
const mostPoints = 12;
const leastPoints = 2;
const mostLinked = 0.3;

/**
 * What a story says in points below its headline, with the heading over them: live pages and explainers set them in a
 * box of its own above the rest. Points that are links lead to other stories, or down the page.
 *
 * @param first where what was found of the story begins
 */
export function pointsAbove({ blocks }: Outline, headingAt: number | null, first: number): number[] {
  if (headingAt === null || first <= headingAt || first > headingAt + mostAbove) return [];
  for (let at = headingAt + 1; at < first - leastPoints; at += 1) {
    if (!/^h[2-5]$/.test(blocks[at]!.tag)) continue;
    let end = at + 1;
    while (end < first && blocks[end]!.tag === 'li') end += 1;
    const points = blocks.slice(at + 1, end);
    const isOwn = points.every((point) => isProse(point) && point.linked <= point.text.length * mostLinked);
    if (points.length >= leastPoints && points.length <= mostPoints && isOwn)
      return Array.from({ length: end - at }, (_none, index) => at + index);
  }
  return [];
}

const leastBelow = 3;
const mostBelow = 80;
const leastWords = 4;

/** The article that the headline stands in. */
function articleOf(outline: Outline, headingAt: number): Range | null {
  for (let of: PageElement | null = outline.owners[headingAt] ?? null; of; of = of.parentNode)
    if (of.localName === 'article') return outline.rangeOf(of);
  return null;
}

/**
 * Lists with headings that stand in a box of their own below a story: what goes into the bread of which it tells, and in
 * which order. They stand in the article of the headline, and none of them is a list of links or of names. Looked for
 * while the tree is whole.
 */
export function listsOfArticle(outline: Outline, headingAt: number | null): number[] {
  const article = headingAt === null ? null : articleOf(outline, headingAt);
  if (!article) return [];
  const { blocks } = outline;
  const found: number[] = [];
  for (let at = headingAt! + 1; at < article.to && found.length < mostBelow; at += 1) {
    if (!/^h[2-4]$/.test(blocks[at]!.tag) || blocks[at + 1]?.tag !== 'li') continue;
    let to = at;
    while (to < article.to && /^(?:h[2-4]|li)$/.test(blocks[to]!.tag)) to += 1;
    const run = blocks.slice(at, to);
    const items = run.filter(({ tag }) => tag === 'li');
    const words = items.reduce((sum, { text }) => sum + countWords(text), 0);
    const isOwn = run.every(({ linked }) => linked === 0);
    if (isOwn && items.length >= leastBelow && words >= items.length * leastWords)
      for (let index = at; index < to; index += 1) found.push(index);
    at = to - 1;
  }
  return found;
}
