import type { PageDocument, PageElement } from './dom.ts';
import { otherStories } from './other-stories.ts';
import { type Outline, outlinePage } from './outline-page.ts';
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

/** Shares of the page's words from which on an element is the story, whatever it is called. */
const storyShare = { underHeading: 0.4, alone: 0.7 };

const alwaysStay = /^(?:html|body|main|article|h1)$/;

/** Words of an element and how many of them are links. An inline element has no run of paragraphs of its own. */
function measure(outline: Outline, element: PageElement): { characters: number; linked: number } {
  const range = outline.rangeOf(element);
  if (range) return outline.sizeOf(range);
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += (link.textContent ?? '').length;
  return { characters: (element.textContent ?? '').length, linked };
}

/** Pictures with what is written under them; tables and quotations are set as figures, too, and stay. */
const isPicture = (outline: Outline, figure: PageElement): boolean =>
  figure.querySelector('table,blockquote,pre') === null && measure(outline, figure).characters < 1_000;

/**
 * Takes off a page what is around its story: navigation, teasers, share bars, newsletter boxes, captions, comments.
 * Names alone condemn nothing large: an element with much of the page's text, or with the headline in it, stays.
 *
 * @param headline of the story, where it is known
 */
export function prunePage(page: PageDocument, headline: string | null): void {
  for (const story of otherStories(page, headline)) story.remove();
  const { body } = page;
  const outline = outlinePage(body);
  const total = Math.max(1, measure(outline, body).characters);
  const headings = Array.from(page.querySelectorAll('h1')).slice(0, 3);
  const bodies = Array.from(page.querySelectorAll('[itemprop~="articleBody"]')).slice(0, 3);
  const share = headings.length > 0 ? storyShare.underHeading : storyShare.alone;
  const holdsBody = (element: PageElement): boolean => bodies.some((story) => element.contains(story));
  const isStory = (element: PageElement): boolean =>
    holdsBody(element) || measure(outline, element).characters > total * share;
  const hasHeading = (element: PageElement): boolean => headings.some((heading) => element.contains(heading));

  for (const element of page.querySelectorAll(beside))
    if (headings.length > 0 ? !hasHeading(element) && !holdsBody(element) : !isStory(element))
      element.remove();
  for (const element of page.querySelectorAll(never.join(',')))
    if (!isStory(element) && !hasHeading(element)) element.remove();
  for (const element of page.querySelectorAll('figure'))
    if (isPicture(outline, element) && !isStory(element)) element.remove();
  for (const element of page.querySelectorAll('[style]'))
    if (hiddenStyle.test(element.getAttribute('style') ?? '') && !isStory(element)) element.remove();
  for (const element of page.querySelectorAll('[class],[id]')) {
    if (alwaysStay.test(element.localName)) continue;
    const judged = judgeNames(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`);
    if (judged === null || hasHeading(element) || isStory(element)) continue;
    if (judged === 'links') {
      const { characters, linked } = measure(outline, element);
      if (linked <= characters * 0.5) continue;
    }
    element.remove();
  }
  for (const element of repeatedParts(page, outlinePage(body))) if (!hasHeading(element)) element.remove();
}
