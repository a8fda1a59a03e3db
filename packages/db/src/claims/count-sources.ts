import type { ArticleId } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';
import { counts } from './stored-mentions.ts';

/** Counts anew, over counted mentions, every source that any reading of the article speaks for. */
export async function countSources(tx: Transaction, articleId: ArticleId): Promise<void> {
  await tx.$executeRaw`
    WITH touched AS (
      SELECT DISTINCT h.source_id AS id FROM hops h JOIN mentions m ON m.id = h.mention_id
      WHERE m.article_id = ${articleId} AND h.source_id IS NOT NULL
    ), counted AS (
      SELECT h.source_id AS id, count(DISTINCT m.id)::int AS mentions,
        count(DISTINCT b.claim_id)::int AS claims, count(DISTINCT m.article_id)::int AS articles
      FROM touched
      JOIN hops h ON h.source_id = touched.id
      JOIN mentions m ON m.id = h.mention_id
      JOIN articles a ON a.id = m.article_id AND ${counts}
      LEFT JOIN memberships b ON b.mention_id = m.id AND b.left_at IS NULL
      GROUP BY h.source_id
    )
    UPDATE sources s SET mention_count = coalesce(c.mentions, 0), claim_count = coalesce(c.claims, 0),
      article_count = coalesce(c.articles, 0)
    FROM touched LEFT JOIN counted c ON c.id = touched.id
    WHERE s.id = touched.id`;
}
