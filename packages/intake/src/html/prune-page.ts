import type { PageDocument, PageElement } from './dom.ts';
import { otherStories } from './other-stories.ts';
import { type Outline, outlinePage, type Size } from './outline-page.ts';
import { judgeNames } from './part-names.ts';
import { repeatedParts } from './repeated-parts.ts';

/** Parts of a page that are never its story, by element or role. */
const never = [
  'figcaption',
  'amp-ad',
  'amp-consent',
  'amp-embed',
  'amp-list',
  'amp-sidebar',
  'amp-social-share',
  'amp-sticky-ad',
  '[role="dialog"]',
  '[aria-hidden="true"]',
  '[hidden]',
];
/** Parts that no story stands in, however long they are. */
const beside = 'nav,aside,[role="navigation"],[role="complementary"],[role="search"],[role="contentinfo"]';
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Shares of the page's prose from which on an element is the story, whatever it is called. */
const storyShare = { other: 0.7, underHeading: 0.4 };

const alwaysStay = /^(?:html|body|main|article|h1)$/;

/** Words of an element and how many of them are links. An inline element has no run of paragraphs of its own. */
function measure(outline: Outline, element: PageElement): Size {
  const range = outline.rangeOf(element);
  if (range) return outline.sizeOf(range);
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += (link.textContent ?? '').length;
  return { characters: (element.textContent ?? '').length, linked, prose: 0 };
}

/** Pictures with what is written under them; tables and quotations are set as figures, too, and stay. */
const isPicture = (outline: Outline, figure: PageElement): boolean =>
  figure.querySelector('table,blockquote,pre') === null && measure(outline, figure).characters < 1_000;

/**
 * Takes off a page what is around its story: navigation, teasers, share bars, newsletter boxes, captions, comments.
 * Names alone condemn nothing large: an element with much of the page's prose, or with the headline in it, stays.
 *
 * @param headline of the story, where it is known
 */
export function prunePage(page: PageDocument, headline: string | null): void {
  for (const story of otherStories(page, headline)) story.remove();
  const headings = Array.from(page.querySelectorAll('h1')).slice(0, 3);
  const bodies = Array.from(
    page.querySelectorAll('[itemprop~="articleBody"],[property~="articleBody"],[name="articleBody"]'),
  ).slice(0, 3);
  const holds = (element: PageElement): boolean =>
    bodies.some((story) => element.contains(story)) || headings.some((heading) => element.contains(heading));
  const remove = (elements: Iterable<PageElement>, condemned: (element: PageElement) => boolean): void => {
    for (const element of elements) if (!holds(element) && condemned(element)) element.remove();
  };

  if (headings.length > 0) remove(page.querySelectorAll(beside), () => true);
  // What repeats goes first: a long river of teasers would make the story look small.
  remove(repeatedParts(page, outlinePage(page.body)), () => true);
  const outline = outlinePage(page.body);
  const total = Math.max(1, measure(outline, page.body).prose);
  const isStory = (
    element: PageElement,
    share = headings.length > 0 ? storyShare.underHeading : storyShare.other,
  ) => measure(outline, element).prose > total * share;

  if (headings.length === 0) remove(page.querySelectorAll(beside), (element) => !isStory(element));
  remove(page.querySelectorAll(never.join(',')), (element) => !isStory(element));
  remove(page.querySelectorAll('figure'), (element) => isPicture(outline, element) && !isStory(element));
  remove(
    page.querySelectorAll('[style]'),
    (element) => hiddenStyle.test(element.getAttribute('style') ?? '') && !isStory(element),
  );
  remove(page.querySelectorAll('[class],[id]'), (element) => {
    if (alwaysStay.test(element.localName)) return false;
    const judged = judgeNames(`${element.className} ${element.id}`);
    if (judged === null) return false;
    if (judged !== 'links') return !isStory(element, judged === 'other' ? storyShare.other : undefined);
    const { characters, linked } = measure(outline, element);
    return linked > characters * 0.5 && !isStory(element);
  });
}
