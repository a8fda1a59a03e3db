import type { SuppliedSubject } from '@sayso/schema';

/** What a feed says of itself: its items have it where they say nothing of their own. */
export type FeedInfo = {
  format: 'rss' | 'atom' | 'rdf' | 'json-feed';
  title: string | null;
  link: string | null;
  language: string | null;
  authors: string[];
};

/**
 * A body as a feed carries it: words as they are; HTML, in which brackets may be words all the same; or the mark-up of
 * elements that stood in the feed itself, in which they never are.
 */
export type FeedText = { kind: 'text' | 'html' | 'markup'; value: string };

/** One item, whatever the feed's format. Addresses are absolute where they can be, dates are as written. */
export type FeedItem = {
  title: string | null;
  /** Possible bodies, the fullest kind first; the first with words in it is the text. */
  bodies: FeedText[];
  link: string | null;
  id: string | null;
  authors: string[];
  published: string[];
  modified: string[];
  language: string | null;
  /** Where the item was taken from: its real publisher. */
  source: { title: string | null; link: string | null } | null;
  subjects: SuppliedSubject[];
  /** All the words in the item: its text where it has no title and no body. */
  leftover: string;
};

export type Feed = FeedInfo & { items: FeedItem[] };
