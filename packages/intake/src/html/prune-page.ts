import { kindOf, type PageDocument, type PageElement } from './dom.ts';
import { otherStories } from './other-stories.ts';
import { type Outline, outlinePage, type Size } from './outline-page.ts';
import { isOffer } from './page-lines.ts';
import { judgeNames } from './part-names.ts';
import { pictureBoxes } from './picture-boxes.ts';
import { isProse } from './prose.ts';
import { repeatedParts, singleTeasers } from './repeated-parts.ts';
import { soldAccess } from './sold-access.ts';

/** Parts of a page that are never its story, by element or role. */
const never = [
  'figcaption',
  'form',
  'amp-ad',
  'amp-consent',
  'amp-embed',
  'amp-list',
  'amp-sidebar',
  'amp-social-share',
  'amp-sticky-ad',
  '[role="dialog"]',
];
/** Parts that no story stands in, however long they are. */
const beside = 'nav,aside,[role="navigation"],[role="complementary"],[role="search"],[role="contentinfo"]';
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;

const isHidden = (element: PageElement): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  hiddenStyle.test(element.getAttribute('style') ?? '');

/** Shares of the page's prose from which on an element is the story, whatever it is called. */
const storyShare = { other: 0.7, underHeading: 0.4 };

const alwaysStay = /^(?:html|body|main|article|h1)$/;

/** Words of an element and how many of them are links. An inline element has no run of paragraphs of its own. */
function measure(outline: Outline, element: PageElement): Size {
  const range = outline.rangeOf(element);
  if (range) return outline.sizeOf(range);
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += (link.textContent ?? '').length;
  const characters = (element.textContent ?? '').length;
  return { characters, linked, prose: element.querySelector('p,div') ? characters : 0 };
}

/** Pictures with what is written under them; tables and quotations are set as figures, too, and stay. */
const isPicture = (outline: Outline, figure: PageElement): boolean =>
  figure.querySelector('table,blockquote,pre') === null && measure(outline, figure).characters < 1_000;

const leastHidden = 3;

const paragraphsIn = (outline: Outline, element: PageElement): number => {
  const range = outline.rangeOf(element);
  return range
    ? outline.blocks.slice(range.from, Math.min(range.to, range.from + 200)).filter(isProse).length
    : 0;
};

/** The rest of a story that a page hides until it is asked for: several paragraphs beside others, none to fill in. */
const goesOnHidden = (outline: Outline, element: PageElement): boolean =>
  paragraphsIn(outline, element) >= leastHidden &&
  element.querySelector(controls) === null &&
  Array.from(element.parentNode?.children ?? [])
    .slice(0, 50)
    .some((other) => other !== element && !isHidden(other) && paragraphsIn(outline, other) > 0);

const controls = 'button,input,form,[href*="login"],[href*="subscri"],[href*="regist"],[href*="/abo"]';
const mostPitch = 6;

/** What sells a story has something to press or says so; what is sold under the same name is the story. */
function isPitch(outline: Outline, element: PageElement): boolean {
  const range = outline.rangeOf(element);
  const blocks = range ? outline.blocks.slice(range.from, range.to) : [];
  const paragraphs = blocks.filter(isProse).length;
  if (paragraphs === 0 || paragraphs > mostPitch) return paragraphs === 0;
  return element.querySelector(controls) !== null || blocks.some(isOffer);
}

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
  const whole = outlinePage(page.body);
  const repeated = repeatedParts(page, whole);
  const lists = new Set(repeated.flatMap(({ parentNode }) => parentNode ?? []));
  remove(repeated, () => true);
  remove(new Set([...lists].map(labelledBox)), isLabelAlone);
  remove(singleTeasers(page, whole), () => true);
  remove(pictureBoxes(page, whole), () => true);
  remove(soldAccess(page, whole), () => true);
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
    page.querySelectorAll('[style],[hidden],[aria-hidden="true"]'),
    (element) => isHidden(element) && !isStory(element) && !goesOnHidden(outline, element),
  );
  const named = Array.from(page.querySelectorAll('*')).filter(
    (element) => element.className !== '' || element.id !== '' || element.localName.includes('-'),
  );
  const together = proseTogether(outline, named);
  remove(named, (element) => {
    if (alwaysStay.test(element.localName)) return false;
    // An element of a newsroom's own is named by what it is.
    const own = element.localName.includes('-') ? element.localName : '';
    const judged = judgeNames(`${element.className} ${element.id} ${own}`);
    if (judged === null) return false;
    if (judged === 'pictures') return paragraphsIn(outline, element) < 2 && !isStory(element);
    if (judged === 'curtain') return isPitch(outline, element) && !isStory(element);
    if (judged === 'quotation')
      return element.localName !== 'p' && measure(outline, element).characters <= mostSetLarge;
    if (judged === 'other') return !isStory(element, storyShare.other);
    if (judged === 'beside') return !isStory(element) && together(element) <= total * storyShare.other;
    const { characters, linked } = measure(outline, element);
    return linked > characters * 0.5 && !isStory(element);
  });
}

const mostSetLarge = 320;
const longestLabel = 60;
const mostAround = 4;

/** What is left of a list's box once its items are gone: nothing, or its label. */
const isLabelAlone = (element: PageElement): boolean =>
  (element.textContent ?? '').trim().length <= longestLabel && element.localName !== 'body';

/** The outermost box around a list in which nothing but its label stands. */
function labelledBox(list: PageElement): PageElement {
  let box = list;
  for (let times = 0; times < mostAround && box.parentNode && isLabelAlone(box.parentNode); times += 1)
    box = box.parentNode;
  return box;
}

const leastMember = 300;

/** How much prose the elements of one make hold together: a story may stand in several boxes of one name. */
function proseTogether(outline: Outline, elements: readonly PageElement[]): (element: PageElement) => number {
  const sums = new Map<string, number>();
  for (const element of elements) {
    const { prose } = measure(outline, element);
    const kind = kindOf(element);
    if (prose >= leastMember) sums.set(kind, (sums.get(kind) ?? 0) + prose);
  }
  return (element) => (measure(outline, element).prose >= leastMember ? (sums.get(kindOf(element)) ?? 0) : 0);
}
