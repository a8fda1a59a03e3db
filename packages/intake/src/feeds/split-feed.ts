import { AppError, type Article } from '@sayso/schema';
import { decodeText } from '../decode/decode-text.ts';
import { detectFormat } from '../detect-format.ts';
import { articleOfItem } from '../formats/feed/article-of-item.ts';
import type { Feed, FeedItem } from '../formats/feed/feed-item.ts';
import { Fields, plainTextOf } from '../formats/feed/field-names.ts';
import { feedAddress, openJsonFeed, openXmlFeed } from '../formats/feed/open-feed.ts';
import { hostOf } from '../html/clean-url.ts';
import { namePagePublisher } from '../publishers/name-publisher.ts';
import type { Received } from '../received.ts';
import { refuseTooLarge } from '../refuse-too-large.ts';
import { cutJsonItem } from './cut-json-item.ts';
import { cutXmlItem, itemElements } from './cut-xml-item.ts';
import { type FeedWishes, jsonWishes, xmlWishes } from './feed-facts.ts';
import { isSummary } from './is-summary.ts';

/** One item of a feed as a document of its own. */
export type FeedPart = {
  /** What the feed calls it, as it stands. */
  id: string | null;
  /** Which item it is, wherever it stands in the feed. */
  identity: string;
  /** What it says: the same means that nothing changed that a reader would see. */
  content: string;
  /** A feed of this item alone. */
  bytes: Uint8Array;
  mediaType: string;
  /** The page of the story. */
  link: string | null;
  /** Whether the item only sums up what that page tells. */
  isSummary: boolean;
  article: Pick<Article, 'headline' | 'publisher' | 'publishedAt'>;
};

export type SplitFeed = FeedWishes & {
  title: string | null;
  siteUrl: string | null;
  publisherFamily: string | null;
  /** In the order of the feed; items with nothing in them are left out. */
  parts: FeedPart[];
};

const mediaTypes: Readonly<Record<Feed['format'], string>> = {
  rss: 'application/rss+xml; charset=utf-8',
  rdf: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  'json-feed': 'application/feed+json; charset=utf-8',
};

type Opened = FeedWishes & {
  feed: Feed;
  cut: (index: number) => string;
  /** Whether the item has words where the format keeps whole stories. */
  hasBody: (index: number) => boolean;
};

/** Where feeds keep whole stories. */
const bodyFields = ['content:encoded', 'xhtml:body', 'body', 'fullitem', 'content', 'atom:content'];

function open(received: Received): Opened {
  const text = received.bytes.length === 0 ? '' : decodeText(received.bytes, received.mediaType);
  if (text.trim() === '') throw new AppError('empty-document', 'The feed is empty: its site sent no text.');
  const url = received.url ?? null;
  const format = detectFormat(text, { mediaType: received.mediaType ?? null });
  if (format === 'json-feed') {
    const { value, feed } = openJsonFeed(text, url);
    const items = (Array.isArray(value.items) ? value.items : []).filter(
      (item) => typeof item === 'object' && item !== null && !Array.isArray(item),
    );
    return {
      ...jsonWishes(value, feedAddress(url)),
      feed,
      cut: (index) => cutJsonItem(value, items[index]),
      hasBody: (index) => ['content_html', 'content_text'].some((name) => Boolean(items[index][name])),
    };
  }
  if (format !== 'rss' && format !== 'rdf' && format !== 'atom')
    throw new AppError(
      'unsupported-format',
      format === 'html'
        ? 'This is a web page and no feed, and it names no feed of its own.'
        : 'This is no feed: RSS, Atom and JSON Feed can be followed.',
    );
  const { root, feed } = openXmlFeed(text, format, url);
  const elements = itemElements(root, format);
  const all = new Set(elements);
  return {
    ...xmlWishes(root, format, feedAddress(url)),
    feed,
    cut: (index) => cutXmlItem(root, elements[index]!, all),
    hasBody: (index) =>
      new Fields(elements[index]!).every(...bodyFields).some((field) => plainTextOf(field) !== ''),
  };
}

/**
 * A feed as the documents that it is made of, and how it wants to be followed. A feed without items is one too.
 *
 * @throws AppError `unsupported-format` where it is no feed; `empty-document`, `binary-document`, `undecodable-text`,
 *   `too-large`, `too-deep`
 */
export function splitFeed(received: Received): SplitFeed {
  refuseTooLarge(received.bytes.length);
  const { feed, cut, hasBody, ...wishes } = open(received);
  const address = feedAddress(received.url ?? null);
  const linksOfId = new Map<string, Set<string | null>>();
  for (const { id, link } of feed.items)
    if (id !== null) linksOfId.set(id, (linksOfId.get(id) ?? new Set()).add(link));
  /** An id that several items share names none of them. */
  const named = (item: FeedItem): boolean => item.id !== null && linksOfId.get(item.id)!.size === 1;

  const parts = feed.items.flatMap((item, index): FeedPart[] => {
    const article = articleOfItem(feed, item, address);
    if (!article) return [];
    const { headline, text, publisher, publishedAt, pubStatus } = article;
    const content = JSON.stringify([headline, text, pubStatus]);
    return [
      {
        id: item.id,
        identity: named(item)
          ? `id ${item.id}`
          : item.link !== null
            ? `link ${item.link}`
            : `item ${content}`,
        content,
        bytes: new TextEncoder().encode(cut(index)),
        mediaType: mediaTypes[feed.format],
        link: item.link,
        isSummary: item.link !== null && isSummary(text, hasBody(index)),
        article: { headline, publisher, publishedAt },
      },
    ];
  });
  const home = feed.link ?? address;
  const host = home && URL.canParse(home) ? hostOf(home) : null;
  return {
    ...wishes,
    title: feed.title,
    siteUrl: feed.link,
    publisherFamily: namePagePublisher(feed.title, host).family,
    parts,
  };
}
