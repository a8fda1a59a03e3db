import { AppError, type Article } from '@sayso/schema';
import { parseXml } from '../../xml/parse-xml.ts';
import { descendantsOf, type XmlElement } from '../../xml/xml-element.ts';
import { articleOfItem } from './article-of-item.ts';
import { isJsonFeed } from './detect-feed.ts';
import type { Feed } from './feed-item.ts';
import { fieldName } from './field-names.ts';
import { readAtom } from './read-atom.ts';
import { readJsonFeed } from './read-json-feed.ts';
import { readRss } from './read-rss.ts';

/** The address of a document, where a browser could open it. */
const addressOf = (url: string | null): string | null =>
  url && /^https?:/i.test(url) && URL.canParse(url) ? url : null;

function articlesOf(feed: Feed, url: string | null): Article[] {
  const articles = feed.items.flatMap((item) => articleOfItem(feed, item, url) ?? []);
  if (articles.length === 0)
    throw new AppError(
      'no-article',
      feed.items.length === 0
        ? 'This feed has no items. It may have none yet, or its address may lead to an empty section.'
        : 'The items of this feed are all empty.',
    );
  return articles;
}

const roots = {
  rss: /^(?:rss|channel)$/,
  rdf: /^rdf(?::rdf)?$/,
  atom: /^(?:atom:)?(?:feed|entry)$/,
} as const;

/**
 * The articles of an XML feed, one for each item.
 *
 * @param url that the feed was fetched from
 * @throws AppError `no-article` where it has no items; `too-deep`, `too-large`
 */
export function parseXmlFeed(xml: string, format: keyof typeof roots, url: string | null): Article[] {
  const tree = parseXml(xml);
  const fits = (element: XmlElement): boolean =>
    roots[format].test(fieldName(element)) || roots[format].test(element.local.toLowerCase());
  const root = descendantsOf(tree, fits)[0] ?? tree;
  const address = addressOf(url);
  return articlesOf(format === 'atom' ? readAtom(root, address) : readRss(root, address), address);
}

/**
 * The articles of a JSON Feed, one for each item.
 *
 * @param url that the feed was fetched from
 * @throws AppError `unsupported-format` where it is no JSON Feed, `no-article` where it has no items
 */
export function parseJsonFeed(json: string, url: string | null): Article[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new AppError('unsupported-format', 'This is broken JSON: it ends early or holds a stray mark.', {
      cause,
    });
  }
  if (!isJsonFeed(value)) throw new AppError('unsupported-format', 'This is JSON, but no JSON Feed.');
  const address = addressOf(url);
  return articlesOf(readJsonFeed(value, address), address);
}
