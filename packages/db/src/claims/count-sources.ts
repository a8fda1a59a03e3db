import type { ArticleId } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';
import { counts } from './stored-mentions.ts';

/**
 * Counts anew what articles have their sources say: over counted mentions, so many of a source in a claim. The sources'
 * own counts are moved by what that changes, so that the work is that of the articles, however much else their sources
 * said. The caller holds the matching lock: the counts of two articles must not move at once.
 */
export async function countSources(tx: Transaction, articleIds: readonly ArticleId[]): Promise<void> {
  await tx.$executeRaw`
    WITH now AS (
      SELECT m.article_id, h.source_id, b.claim_id, count(DISTINCT m.id)::int AS mentions
      FROM articles a
      JOIN mentions m ON m.article_id = a.id AND ${counts}
      JOIN hops h ON h.mention_id = m.id AND h.source_id IS NOT NULL
      JOIN memberships b ON b.mention_id = m.id AND b.left_at IS NULL
      WHERE a.id = ANY (${articleIds}::text[])
      GROUP BY m.article_id, h.source_id, b.claim_id
    ), was AS (
      SELECT article_id, source_id, claim_id, mentions FROM source_tallies
      WHERE article_id = ANY (${articleIds}::text[])
    ), changed AS (
      SELECT article_id, source_id, claim_id, n.mentions AS now, w.mentions AS was
      FROM now n FULL JOIN was w USING (article_id, source_id, claim_id)
      WHERE n.mentions IS DISTINCT FROM w.mentions
    ), gone AS (
      DELETE FROM source_tallies t USING changed c
      WHERE c.now IS NULL AND (t.article_id, t.source_id, t.claim_id) = (c.article_id, c.source_id, c.claim_id)
    ), noted AS (
      INSERT INTO source_tallies (article_id, source_id, claim_id, mentions)
      SELECT article_id, source_id, claim_id, now FROM changed WHERE now IS NOT NULL
      ON CONFLICT (article_id, source_id, claim_id) DO UPDATE SET mentions = excluded.mentions
    ), mentions AS (
      SELECT source_id, sum(coalesce(now, 0) - coalesce(was, 0))::int AS more FROM changed GROUP BY source_id
    ), articles AS (
      SELECT source_id, sum(
          (EXISTS (SELECT FROM now n WHERE (n.source_id, n.article_id) = (c.source_id, c.article_id)))::int
          - (EXISTS (SELECT FROM was w WHERE (w.source_id, w.article_id) = (c.source_id, c.article_id)))::int
        )::int AS more
      FROM (SELECT DISTINCT source_id, article_id FROM changed) c GROUP BY source_id
    ), claims AS (
      SELECT source_id, sum(
          (EXISTS (SELECT FROM now n WHERE (n.source_id, n.claim_id) = (c.source_id, c.claim_id)))::int
          - (EXISTS (SELECT FROM was w WHERE (w.source_id, w.claim_id) = (c.source_id, c.claim_id)))::int
        )::int AS more
      FROM (SELECT DISTINCT source_id, claim_id FROM changed) c
      WHERE NOT EXISTS (
        SELECT FROM source_tallies t WHERE (t.source_id, t.claim_id) = (c.source_id, c.claim_id)
          AND t.article_id <> ALL (${articleIds}::text[]))
      GROUP BY source_id
    )
    UPDATE sources s SET mention_count = s.mention_count + m.more, article_count = s.article_count + a.more,
      claim_count = s.claim_count + coalesce(c.more, 0)
    FROM mentions m JOIN articles a USING (source_id) LEFT JOIN claims c USING (source_id)
    WHERE s.id = m.source_id`;
}
