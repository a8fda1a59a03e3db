import { AppError } from '@sayso/schema';
import { parseJson } from '../../parse-json.ts';
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

const isInside = (element: XmlElement, outer: XmlElement): boolean => {
  for (let at = element.parent; at; at = at.parent) if (at === outer) return true;
  return false;
};

/** A file may hold one feed behind another: what the later ones hold counts as the first one's, and says so of itself. */
function joinRoots([first, ...others]: readonly XmlElement[], none: XmlElement): XmlElement {
  if (!first) return none;
  for (const other of others.filter((root) => root.local === first.local && !isInside(root, first))) {
    const own = new Set(first.attributes.map(({ name }) => name));
    const declared = other.attributes.filter(({ name }) => /^xmlns:/i.test(name) && !own.has(name));
    first.attributes = [...first.attributes, ...declared];
    for (const child of other.children) {
      if (typeof child !== 'string') child.parent = first;
      first.children.push(child);
    }
  }
  return first;
}

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
  const root = joinRoots(descendantsOf(tree, fits), tree);
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
  const value = parseJson(json);
  if (value === undefined)
    throw new AppError('unsupported-format', 'This is broken JSON: it ends early or holds a stray mark.');
  if (!isJsonFeed(value)) throw new AppError('unsupported-format', 'This is JSON, but no JSON Feed.');
  return { value, feed: readJsonFeed(value, feedAddress(url)) };
}
