import type { Database } from '@sayso/db';
import type { Feed, FeedState, Page } from '@sayso/schema';

/** Every feed that is followed, in the order of the desk. */
export async function listFeeds({ feeds }: Pick<Database, 'feeds'>, state?: FeedState): Promise<Feed[]> {
  const all: Feed[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<Feed> = await feeds.list({ state }, { cursor, limit: 100 });
    all.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return all;
}
