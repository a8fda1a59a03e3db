import { absoluteUrl, webAddress } from './absolute-url.ts';
import type { Feed, FeedItem, FeedText } from './feed-item.ts';

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field of the object itself, never one of its prototype. */
const field = (object: Fields, name: string): unknown =>
  Object.hasOwn(object, name) ? object[name] : undefined;

function words(object: Fields, name: string): string | null {
  const value = field(object, name);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

const line = (object: Fields, name: string): string | null =>
  words(object, name)?.replace(/\s+/g, ' ').trim() ?? null;

function authorsIn(object: Fields): string[] {
  const several = field(object, 'authors');
  const list = Array.isArray(several) && several.length > 0 ? several : [field(object, 'author')];
  return list.slice(0, 50).flatMap((author) => {
    if (typeof author === 'string') return [author];
    return isObject(author) ? (line(author, 'name') ?? []) : [];
  });
}

const body = (kind: FeedText['kind'], value: string | null): FeedText[] =>
  value === null ? [] : [{ kind, value }];

/** Tags are words of nobody's vocabulary. */
function tagsOf(item: Fields): FeedItem['subjects'] {
  const tags = field(item, 'tags');
  const words = (Array.isArray(tags) ? tags.slice(0, 200) : []).filter((tag) => typeof tag === 'string');
  return [...new Set(words.map((tag) => tag.replace(/\s+/g, ' ').trim().slice(0, 300)))]
    .filter((tag) => tag !== '')
    .map((tag) => ({ id: tag, label: tag }));
}

/** The addresses of what is attached: all there is to some items. */
const attachedTo = (item: Fields): string[] => {
  const attached = field(item, 'attachments');
  return (Array.isArray(attached) ? attached.slice(0, 50) : [])
    .filter(isObject)
    .flatMap((each) => line(each, 'url') ?? []);
};

function itemOf(item: Fields, feedAuthors: string[], base: string | null): FeedItem {
  const authors = authorsIn(item);
  const id = line(item, 'id');
  const addresses = [line(item, 'url'), line(item, 'external_url')].map((address) =>
    absoluteUrl(address, base),
  );
  return {
    title: line(item, 'title'),
    bodies: [
      ...body('html', words(item, 'content_html')),
      ...body('text', words(item, 'content_text')),
      ...body('text', words(item, 'summary')),
    ],
    link: webAddress([...addresses, absoluteUrl(id, null)]),
    id,
    authors: authors.length > 0 ? authors : feedAuthors,
    published: [line(item, 'date_published') ?? ''],
    modified: [line(item, 'date_modified') ?? ''],
    language: line(item, 'language'),
    source: null,
    subjects: tagsOf(item),
    leftover: [...addresses, id, ...attachedTo(item)].filter((part) => part !== null).join('\n\n'),
  };
}

/** Reads JSON Feed 1.0 and 1.1. */
export function readJsonFeed(feed: Record<string, unknown>, url: string | null): Feed {
  const items = field(feed, 'items');
  const link = webAddress([absoluteUrl(line(feed, 'home_page_url'), url)]);
  const base = url ?? absoluteUrl(line(feed, 'feed_url'), null) ?? link;
  const authors = authorsIn(feed);
  return {
    format: 'json-feed',
    title: line(feed, 'title'),
    link,
    language: line(feed, 'language'),
    authors,
    items: (Array.isArray(items) ? items : []).filter(isObject).map((item) => itemOf(item, authors, base)),
  };
}
