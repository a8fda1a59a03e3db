import type { PageDocument, PageElement } from './dom.ts';

/** Parts of a page that are never its story, by element or role. */
const never = [
  'nav',
  'aside',
  'figcaption',
  'amp-ad',
  'amp-consent',
  'amp-embed',
  'amp-sidebar',
  'amp-social-share',
  'amp-sticky-ad',
  '[role="navigation"]',
  '[role="complementary"]',
  '[role="search"]',
  '[role="contentinfo"]',
  '[role="dialog"]',
  '[aria-hidden="true"]',
  '[hidden]',
];
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;

// Whole words of class names and ids, as themes and systems of many newsrooms name their parts.
const word = (words: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${words})(?=$|[\\s_-])`, 'i');
const partNames = word(
  [
    'addthis|addtoany|share|shares|sharing|sharebar|sharedaddy|social|social-?share|socialmedia|follow-us',
    'newsletters?|newsletter-?\\w*|subscribe|subscription|sign-?up|mailing-?list|paywall|piano|regwall',
    'related|related-?\\w+|relatedposts|recommended|recommendations?|recirc\\w*|read-?more|read-?next|more-?stories|more-?from|more-?on|also-?read|see-?also|most-?read|most-?popular|trending|popular|outbrain|taboola|zergnet|onward',
    'comments?|comments?-?(?:area|list|section|wrap\\w*)|disqus\\w*|respond',
    'ad|ads|advert|adverts|advertisement|advertising|ad-?(?:slot|unit|box|wrapper|container)|adsbygoogle|dfp|sponsored|sponsor|promoted',
    'cookie|cookies|cookie-?\\w+|consent|gdpr|onetrust\\w*',
    'breadcrumbs?|pagination|pager|post-?navigation|skip-?link|toolbar|tools|print-?(?:only|link|button)|screen-?reader-?text|visually-?hidden|sr-only|jump-?to',
    'sidebar|side-?bar|widgets?|masthead|site-?header|site-?footer|footer|global-?nav|navbar|nav-?menu|menu',
    'author-?(?:bio|box|info|card)|about-?(?:the-?)?author|bio-?box',
    'caption|captions|wp-caption-text|photo-?credit|image-?credit|img-?credit|media-?credit|credit-?line|figure-?caption|gallery|slideshow|lightbox',
    'tag-?list|tags-?links|post-?tags|article-?tags|entry-?tags|topics-?list',
    'byline|by-line|dateline-?meta|entry-?meta|post-?meta|article-?meta|entry-?footer|meta-?data',
    'correction-?form|feedback|rating|ratings|poll|quiz|audio-?player|video-?player|podcast-?player|listen-?to',
  ].join('|'),
);
/** Names that a story's own lead may have as well: they condemn only what is mostly links. */
const linkNames = word('teasers?|promos?|promobox|tags|links|list|more|topics|tools|explore|latest');
/** Theme flags on wrappers around the story: `has-sidebar`, `no-comments`, `with-ads`. */
const flag = /(?:^|\s)(?:has|no|with|without|is|hide|show|layout|template|tag|category|post-tag)[\w-]*/gi;

/** Share of the page's words from which on an element is the story, whatever it is called. */
const storyShare = 0.4;

const lengthOf = (element: PageElement): number => (element.textContent ?? '').length;

function isMostlyLinks(element: PageElement): boolean {
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += lengthOf(link);
  return linked > lengthOf(element) * 0.5;
}

/** Pictures with what is written under them; tables and quotations are set as figures, too, and stay. */
const isPicture = (figure: PageElement): boolean =>
  figure.querySelector('table,blockquote,pre') === null && lengthOf(figure) < 1_000;

/**
 * Takes off a page what is around its story: navigation, teasers, share bars, newsletter boxes, captions, comments.
 * Names alone condemn nothing large: an element with much of the page's text, or with the headline in it, stays.
 */
export function prunePage(page: PageDocument): void {
  const { body } = page;
  const total = Math.max(1, lengthOf(body));
  const headings = Array.from(page.querySelectorAll('h1')).slice(0, 3);
  const bodies = Array.from(page.querySelectorAll('[itemprop~="articleBody"]')).slice(0, 3);
  const isStory = (element: PageElement): boolean =>
    bodies.some((story) => element.contains(story)) ||
    (lengthOf(element) > total * storyShare && headings.length > 0) ||
    lengthOf(element) > total * 0.7;

  for (const element of page.querySelectorAll(never.join(','))) if (!isStory(element)) element.remove();
  for (const element of page.querySelectorAll('figure'))
    if (isPicture(element) && !isStory(element)) element.remove();
  for (const element of page.querySelectorAll('[style]'))
    if (hiddenStyle.test(element.getAttribute('style') ?? '') && !isStory(element)) element.remove();
  for (const element of page.querySelectorAll('[class],[id]')) {
    if (/^(?:html|body|main|article|h1)$/.test(element.localName)) continue;
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    const own = names.replace(flag, ' ');
    if (!partNames.test(own) && !(linkNames.test(own) && isMostlyLinks(element))) continue;
    if (headings.some((heading) => element.contains(heading)) || isStory(element)) continue;
    element.remove();
  }
}
