/** Whole words of class names and ids, as themes and systems of many newsrooms name their parts. */
const word = (words: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${words})(?=$|[\\s_-])`, 'i');

/** Parts with running text of their own, which may be longer than a short story is. */
const otherText = word(
  [
    'related|related-?\\w+|relatedposts|recommended|recommendations?|recirc\\w*|outbrain|taboola\\w*|zergnet|onward',
    'comments?|comments?-?(?:area|list|section|wrap\\w*)|disqus\\w*|respond|responses|fyre|livefyre|discussion',
    'cookie|cookies|cookie-?\\w+|consent|gdpr|onetrust\\w*',
  ].join('|'),
);

/** Parts beside a story, and wrappers around it that are named after them. */
const besideStory = word(
  [
    'read-?more|read-?next|read-?also|more-?stories|more-?from|more-?on|also-?read|see-?also|most-?(?:read|popular|viewed|shared)|trending|popular|next-?up|up-?next|interstitial|bookmark-?card|further-?reading',
    'addthis|addtoany|share|shares|sharing|share-?\\w+|sharedaddy|social|social-?\\w+|follow-us|follow-?(?:box|links)',
    'newsletters?|newsletter-?\\w*|nl-?(?:box|signup|teaser)|subscribe|sign-?up|sign-?up-?\\w*|mailing-?list|mailchimp|cta|cta-?(?:box|card|block)',
    'ad|ads|adv|advert|adverts|advertisement|advertising|ad-?(?:slot|unit|box|wrapper|container|label)|adsbygoogle|dfp|sponsored|sponsor|promoted|werbung|anzeige|publicidad|publicite',
    'breadcrumbs?|pagination|pager|page-?links|post-?navigation|skip-?link|toolbar|tools|text-?size|font-?size|print-?(?:only|link|button)|screen-?reader-?text|screen-?reader-?only|visually-?hidden|sr-only|jump-?to|button-wrapper',
    'sidebar|side-?bar|widgets?|masthead|site-?header|site-?footer|footer|global-?nav|navbar|nav-?menu|menu',
    'author-?(?:bio|box|info|card|teaser|block|description|profile|about)|about-?(?:the-?)?author|bio-?box|contributor-?(?:bio|info)',
    'caption|captions|caption-?\\w+|\\w+-?caption(?:-?text)?|cutline|photo-?(?:credit|caption|info)|image-?(?:credit|caption|source|meta)|img-?credit|media-?(?:credit|caption)|credits?|credit-?line|figure-?caption|lightbox|bildunterschrift|legende',
    'tag-?list|tags-?links|post-?tags|article-?tags|entry-?tags|topics-?list|schlagworte|etiquetas',
    'byline|by-line|dateline-?meta|entry-?meta|post-?meta|article-?meta|article-?info|entry-?footer|post-?footer|meta-?data|update-?time|timestamp|date-?published|post-?date|entry-?date|publish-?date|pub-?date',
    'correction-?form|feedback|rating|ratings|poll|quiz|emotions|audio-?player|video-?(?:player|transcript|container|info|ct)|vjs-?\\w+|jw-?\\w+|jwplayer|featured-?video|fact-?box|podcast-?player|product-?(?:card|box|widget)|affiliate-?\\w*|buy-?(?:box|button|now)|listen-?to|speechify-ignore',
    'p-dek|disclaimer',
  ].join('|'),
);

/** Parts of pictures, and slides that tell a story. */
const pictures = word('gallery|slideshow|carousel');

/** Parts that sell the rest of a story, and, by the same names, the parts of it that are sold. */
const curtain = word(
  'paywall|paywall-?\\w+|piano|piano-?\\w+|regwall|premium-?\\w+|subscriber-?\\w+|subscription|subscription-?\\w+|meter-?\\w+|offer-?wall',
);

/** Words set large beside the story; a paragraph of this name is set large within it. */
const setLarge = word('pull-?quotes?|quote-?pull');

/** Names that a story's own lead may have as well: they condemn only what is mostly links. */
const ofLinks = word('teasers?|promos?|promobox|tags|links|list|more|mehr|topics|tools|explore|latest|nav');

/** Theme flags on wrappers around the story: `has-sidebar`, `no-comments`, `with-ads`. */
const flag =
  /(?:^|\s)(?:has|no|with|without|is|hide|show|layout|template|tag|category|post-tag|elementor|graf)[\w-]*/gi;

const most = { names: 40, length: 60 };

/**
 * The names that are looked at. Systems write short ones, tools that build styles write hundreds; the patterns go over
 * each name once for every part of it.
 */
export const readableNames = (names: string): string =>
  names
    .split(/\s+/)
    .filter((name) => name.length <= most.length)
    .slice(0, most.names)
    .join(' ');

/**
 * What the names of a part say: that it has other text, that it stands beside the story, that it stands at the story's
 * paywall or holds pictures, that it is set large, that it may be beside where it is mostly links, or nothing.
 */
export function judgeNames(
  names: string,
): 'other' | 'beside' | 'curtain' | 'pictures' | 'quotation' | 'links' | null {
  // `RelatedLinks` is `Related-Links` by another convention.
  const own = readableNames(names)
    .replace(flag, ' ')
    .replace(/([a-z])(?=[A-Z])/g, '$1-');
  if (otherText.test(own)) return 'other';
  if (besideStory.test(own)) return 'beside';
  if (curtain.test(own)) return 'curtain';
  if (pictures.test(own)) return 'pictures';
  if (setLarge.test(own)) return 'quotation';
  return ofLinks.test(own) ? 'links' : null;
}
