import { createHash } from 'node:crypto';
import { discoverFeeds, type FeedPart, type Received, type SplitFeed, splitFeed } from '@sayso/intake';
import { AppError } from '@sayso/schema';
import { answering } from '../answer.ts';

/** A feed's item with digests of which it is and of what it says. */
export type KeyedPart = Omit<FeedPart, 'identity' | 'content'> & { itemKey: string; contentKey: string };

/** What an address turned out to hold: a feed, or a page that names feeds. */
export type OpenedFeed =
  | { kind: 'feed'; feed: Omit<SplitFeed, 'parts'> & { parts: KeyedPart[] } }
  | { kind: 'page'; feeds: string[] };

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The feeds that a page names, where it names any. */
function openPage(received: Received): OpenedFeed | null {
  const feeds = discoverFeeds(received);
  return feeds.length > 0 ? { kind: 'page', feeds } : null;
}

/**
 * Takes a feed apart. Runs in a process of its own: a feed may be as large as a document may be.
 *
 * @throws AppError `unsupported-format` where it is neither a feed nor a page that names one; as `splitFeed` does
 */
export default answering((received: Received): OpenedFeed => {
  try {
    const { parts, ...feed } = splitFeed(received);
    const keyed = parts.map(({ identity, content, ...part }) => ({
      ...part,
      itemKey: digest(identity),
      contentKey: digest(content),
    }));
    return { kind: 'feed', feed: { ...feed, parts: keyed } };
  } catch (error) {
    const page = error instanceof AppError && error.code === 'unsupported-format' ? openPage(received) : null;
    if (page) return page;
    throw error;
  }
});
