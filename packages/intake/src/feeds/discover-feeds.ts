import { decodeHTMLAttribute } from 'entities';
import { decodeText } from '../decode/decode-text.ts';
import { absoluteUrl, webAddress } from '../formats/feed/absolute-url.ts';
import { feedAddress } from '../formats/feed/open-feed.ts';
import { tokenizeMarkup } from '../html/tokenize-markup.ts';
import type { Received } from '../received.ts';

const ofFeed = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|json)\b/i;

/** Feeds of a page's comments are beside the point. */
const ofComments = /\bcomments?\b|kommentare|commentaires/i;

/** The feeds that a web page names as its own, the likeliest first; none where it is no page or names none. */
export function discoverFeeds(received: Received): string[] {
  const address = feedAddress(received.url ?? null);
  let from = address;
  const found: { url: string; late: boolean }[] = [];
  for (const token of tokenizeMarkup(decodeText(received.bytes, received.mediaType))) {
    if (token.kind !== 'open') continue;
    const value = (name: string): string =>
      decodeHTMLAttribute(token.attributes.find((attribute) => attribute.name === name)?.value ?? '').trim();
    if (token.name === 'base') from = webAddress([absoluteUrl(value('href'), address)]) ?? from;
    if (token.name !== 'link' || !/(?:^|\s)alternate(?:\s|$)/i.test(value('rel'))) continue;
    const url = webAddress([absoluteUrl(value('href'), from)]);
    if (url && ofFeed.test(value('type')))
      found.push({ url, late: ofComments.test(`${value('title')} ${url}`) });
  }
  const sorted = [...found.filter(({ late }) => !late), ...found.filter(({ late }) => late)];
  return [...new Set(sorted.map(({ url }) => url))].filter((url) => url !== address);
}
