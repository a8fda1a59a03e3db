import { AppError, type Article } from '@sayso/schema';
import { articleOfItem } from './article-of-item.ts';
import type { Feed } from './feed-item.ts';
import { feedAddress, openJsonFeed, openXmlFeed, type XmlFeedFormat } from './open-feed.ts';

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

/**
 * The articles of an XML feed, one for each item.
 *
 * @param url that the feed was fetched from
 * @throws AppError `no-article` where it has no items; `too-deep`, `too-large`
 */
export const parseXmlFeed = (xml: string, format: XmlFeedFormat, url: string | null): Article[] =>
  articlesOf(openXmlFeed(xml, format, url).feed, feedAddress(url));

/**
 * The articles of a JSON Feed, one for each item.
 *
 * @param url that the feed was fetched from
 * @throws AppError `unsupported-format` where it is no JSON Feed, `no-article` where it has no items
 */
export const parseJsonFeed = (json: string, url: string | null): Article[] =>
  articlesOf(openJsonFeed(json, url).feed, feedAddress(url));
