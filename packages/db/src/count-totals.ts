import type { Totals } from '@sayso/schema';
import type { Connection } from './connection/connection.ts';

/** How much there is of everything but jobs. Mentions, claims and sources: those that count now. */
export async function countTotals({ prisma }: Connection): Promise<Omit<Totals, 'jobs'>> {
  const [row] = await prisma.$queryRaw<Omit<Totals, 'jobs'>[]>`
    SELECT
      (SELECT count(*) FROM documents)::int AS documents,
      (SELECT count(*) FROM articles)::int AS articles,
      (SELECT count(*) FROM readings)::int AS readings,
      (SELECT coalesce(sum(mention_count), 0) FROM articles)::int AS mentions,
      (SELECT count(*) FROM claims WHERE articles > 0)::int AS claims,
      (SELECT count(*) FROM sources WHERE mention_count > 0)::int AS sources`;
  return row!;
}
