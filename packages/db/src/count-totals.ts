import { type FeedCounts, FeedState, type Totals } from '@sayso/schema';
import type { Connection } from './connection/connection.ts';

/** How much there is of everything but jobs and feeds. Mentions, claims and sources: those that count now. */
export async function countTotals({ prisma }: Connection): Promise<Omit<Totals, 'jobs' | 'feeds'>> {
  const [row] = await prisma.$queryRaw<Omit<Totals, 'jobs' | 'feeds'>[]>`
    SELECT
      (SELECT count(*) FROM documents)::int AS documents,
      (SELECT count(*) FROM articles WHERE same_as_id IS NULL)::int AS articles,
      (SELECT count(*) FROM readings)::int AS readings,
      (SELECT coalesce(sum(mention_count), 0) FROM articles WHERE same_as_id IS NULL)::int AS mentions,
      (SELECT count(*) FROM claims WHERE articles > 0)::int AS claims,
      (SELECT count(*) FROM sources WHERE mention_count > 0)::int AS sources`;
  return row!;
}

/** How many feeds are in each state, those that were removed left out. */
export async function countFeeds({ prisma }: Connection): Promise<FeedCounts> {
  const counted = await prisma.feed.groupBy({ by: ['state'], _count: true, where: { removedAt: null } });
  const counts = Object.fromEntries(FeedState.options.map((state) => [state, 0])) as FeedCounts;
  for (const { state, _count } of counted) counts[state as FeedState] = _count;
  return counts;
}
