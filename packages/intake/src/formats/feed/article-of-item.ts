import type { Article } from '@sayso/schema';
import { recogniseFurniture } from '../../furniture/recognise-furniture.ts';
import { cleanUrl, hostOf } from '../../html/clean-url.ts';
import { namePagePublisher, nameTextPublisher } from '../../publishers/name-publisher.ts';
import { webAddress } from './absolute-url.ts';
import { parseFeedDate } from './feed-date.ts';
import type { FeedInfo, FeedItem } from './feed-item.ts';
import { feedByline } from './feed-people.ts';
import { textOfBody } from './feed-text.ts';

function languageTag(words: string | null): string | null {
  if (!words || words.length > 35) return null;
  try {
    return Intl.getCanonicalLocales(words.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

const firstDate = (dates: readonly string[]): string | null => {
  for (const words of dates) {
    const date = parseFeedDate(words);
    if (date !== null) return date;
  }
  return null;
};

/** The text of an item, and whether it is told in words of its own: neither a title nor a body may be there. */
function textOfItem(item: FeedItem): { text: string; told: boolean } | null {
  for (const body of item.bodies) {
    const text = textOfBody(body);
    if (text !== '') return { text, told: true };
  }
  if (item.title !== null) return { text: item.title, told: true };
  const text = textOfBody({ kind: 'text', value: item.leftover });
  return text === '' ? null : { text, told: false };
}

/**
 * The article of a feed's item. One that has neither title nor body is its addresses and dates, marked as furniture,
 * so that nobody reads them for claims.
 *
 * @param url where the feed came from: names the publisher's site where the item has no address
 * @returns null for an item with nothing in it
 */
export function articleOfItem(feed: FeedInfo, item: FeedItem, url: string | null): Article | null {
  const told = textOfItem(item);
  if (!told) return null;
  const { text } = told;
  const found = recogniseFurniture(text, 'apart');
  const canonicalUrl = cleanUrl(item.link);
  const source = item.source?.title ? item.source : null;
  const home = source
    ? webAddress([source.link, null])
    : webAddress([canonicalUrl, feed.link, cleanUrl(url)]);
  const address = cleanUrl(home);
  const named = namePagePublisher(source?.title ?? feed.title, address ? hostOf(address) : null);
  const modifiedAt = firstDate(item.modified) ?? found.modifiedAt;
  return {
    format: feed.format,
    headline: item.title,
    text,
    language: languageTag(item.language) ?? languageTag(feed.language),
    publisher: named.name === null && found.publisher ? nameTextPublisher(found.publisher) : named,
    byline: feedByline(item.authors) ?? found.byline,
    located: found.located,
    canonicalUrl,
    providerId: item.id,
    pubStatus: found.pubStatus,
    // A feed that tells only when an item was updated has published it by then.
    publishedAt: firstDate(item.published) ?? modifiedAt ?? found.publishedAt,
    modifiedAt,
    correction: found.correction,
    credits: found.credits,
    subjects: item.subjects,
    furniture: told.told
      ? found.furniture
      : [{ kind: 'note', start: 0, end: text.length, text, value: null }],
  };
}
