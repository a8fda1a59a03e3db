import type { ArticleId, ClaimId, ReadingId } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';
import type { StoredMention } from '../database.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { counts, groupByClaim, loadMentions } from './stored-mentions.ts';

/** Claims to compare with at most: those that share most keys. A key that more have in common tells nothing. */
const mostCandidates = 500;

export type Candidate = { claimId: ClaimId; mentions: StoredMention[] };

/** Claims that share a blocking key with a mention of the reading that has no claim yet, most keys in common first. */
async function claimsByKey(tx: Transaction, readingId: ReadingId): Promise<ClaimId[]> {
  const rows = await tx.$queryRaw<{ claimId: ClaimId }[]>`
    WITH fresh AS (
      SELECT DISTINCT unnest(m.blocking_keys) AS key FROM mentions m
      WHERE m.reading_id = ${readingId}
        AND NOT EXISTS (SELECT FROM memberships b WHERE b.mention_id = m.id AND b.left_at IS NULL)
    )
    SELECT b.claim_id AS "claimId"
    FROM fresh
    JOIN mentions m ON m.blocking_keys @> ARRAY[fresh.key]
    JOIN memberships b ON b.mention_id = m.id AND b.left_at IS NULL
    GROUP BY b.claim_id
    ORDER BY count(DISTINCT fresh.key) DESC, b.claim_id
    LIMIT ${mostCandidates}`;
  return rows.map((row) => row.claimId);
}

/** Claims that the article had a mention of in any of its readings: a mention said anew finds its claim again. */
export async function claimsOfArticle(tx: Transaction, articleId: ArticleId): Promise<ClaimId[]> {
  const rows = await tx.$queryRaw<{ claimId: ClaimId }[]>`
    SELECT DISTINCT b.claim_id AS "claimId" FROM memberships b JOIN mentions m ON m.id = b.mention_id
    WHERE m.article_id = ${articleId} AND b.left_at IS NULL ORDER BY 1`;
  return rows.map((row) => row.claimId);
}

/**
 * Claims that a fresh mention of the reading may belong to, oldest first, each with its mentions: those that count
 * and those of the same article, counted or not. A claim that nothing counts for any more is told by all it had.
 */
export async function findCandidates(
  tx: Transaction,
  input: { articleId: ArticleId; readingId: ReadingId },
): Promise<Candidate[]> {
  const ids = new Set([
    ...(await claimsByKey(tx, input.readingId)),
    ...(await claimsOfArticle(tx, input.articleId)),
  ]);
  if (ids.size === 0) return [];
  const sorted = [...ids].sort();
  const mentions = await loadMentions(
    tx,
    Prisma.sql`b.claim_id = ANY (${sorted}::text[]) AND (${counts} OR a.id = ${input.articleId}
      OR (SELECT c.articles FROM claims c WHERE c.id = b.claim_id) = 0)`,
  );
  const byClaim = groupByClaim(mentions);
  return sorted
    .map((claimId) => ({ claimId, mentions: (byClaim.get(claimId) ?? []).map(({ stored }) => stored) }))
    .filter(({ mentions }) => mentions.length > 0);
}
