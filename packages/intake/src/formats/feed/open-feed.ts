import { AppError } from '@sayso/schema';
import { parseXml } from '../../xml/parse-xml.ts';
import { descendantsOf, type XmlElement } from '../../xml/xml-element.ts';
import { isJsonFeed } from './detect-feed.ts';
import type { Feed, FeedInfo } from './feed-item.ts';
import { fieldName } from './field-names.ts';
import { readAtom } from './read-atom.ts';
import { readJsonFeed } from './read-json-feed.ts';
import { readRss } from './read-rss.ts';

export type XmlFeedFormat = Exclude<FeedInfo['format'], 'json-feed'>;

const roots: Readonly<Record<XmlFeedFormat, RegExp>> = {
  rss: /^(?:rss|channel)$/,
  rdf: /^rdf(?::rdf)?$/,
  atom: /^(?:atom:)?(?:feed|entry)$/,
};

/** The address of a document, where a browser could open it. */
export const feedAddress = (url: string | null): string | null =>
  url && /^https?:/i.test(url) && URL.canParse(url) ? url : null;

/**
 * An XML feed as it was read, and the tree that it was read from.
 *
 * @param url that the feed was fetched from
 * @throws AppError `too-deep`, `too-large`
 */
export function openXmlFeed(
  xml: string,
  format: XmlFeedFormat,
  url: string | null,
): { root: XmlElement; feed: Feed } {
  const tree = parseXml(xml);
  const fits = (element: XmlElement): boolean =>
    roots[format].test(fieldName(element)) || roots[format].test(element.local.toLowerCase());
  const root = descendantsOf(tree, fits)[0] ?? tree;
  const address = feedAddress(url);
  return { root, feed: format === 'atom' ? readAtom(root, address) : readRss(root, address) };
}

/**
 * A JSON Feed as it was read, and the value that it was read from.
 *
 * @param url that the feed was fetched from
 * @throws AppError `unsupported-format` where it is no JSON Feed
 */
export function openJsonFeed(
  json: string,
  url: string | null,
): { value: Record<string, unknown>; feed: Feed } {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new AppError('unsupported-format', 'This is broken JSON: it ends early or holds a stray mark.', {
      cause,
    });
  }
  if (!isJsonFeed(value)) throw new AppError('unsupported-format', 'This is JSON, but no JSON Feed.');
  return { value, feed: readJsonFeed(value, feedAddress(url)) };
}
