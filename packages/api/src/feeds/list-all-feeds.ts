import type { Database } from '@sayso/db';
import type { Feed, Page } from '@sayso/schema';

/** Every feed that is followed, page by page. */
export async function listAllFeeds({ feeds }: Pick<Database, 'feeds'>): Promise<Feed[]> {
  const all: Feed[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<Feed> = await feeds.list({}, { cursor, limit: 100 });
    all.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return all;
}
