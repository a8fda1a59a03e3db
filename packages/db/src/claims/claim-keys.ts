import type { ClaimId, MentionId, ReadingId } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';

/**
 * The blocking keys of a claim are those of its mentions, each once: what is told a hundred times in the same words is
 * found by one row for each of them.
 */
export async function noteKeys(tx: Transaction, readingId: ReadingId): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO claim_keys (key, claim_id)
    SELECT DISTINCT k.key, b.claim_id
    FROM mentions m
    JOIN memberships b ON b.mention_id = m.id AND b.left_at IS NULL
    CROSS JOIN LATERAL unnest(m.blocking_keys) AS k (key)
    WHERE m.reading_id = ${readingId}
    ORDER BY k.key, b.claim_id
    ON CONFLICT DO NOTHING`;
}

/** Lets the keys of mentions that moved to another claim follow them. What the mentions left behind still have stays. */
export async function moveKeys(
  tx: Transaction,
  { from, to, mentionIds }: { from: ClaimId; to: ClaimId; mentionIds: MentionId[] },
): Promise<void> {
  await tx.$executeRaw`
    WITH moved AS (
      SELECT DISTINCT k.key FROM mentions m CROSS JOIN LATERAL unnest(m.blocking_keys) AS k (key)
      WHERE m.id = ANY (${mentionIds}::text[])
    ), left_behind AS (
      SELECT DISTINCT k.key
      FROM memberships b JOIN mentions m ON m.id = b.mention_id CROSS JOIN LATERAL unnest(m.blocking_keys) AS k (key)
      WHERE b.claim_id = ${from} AND b.left_at IS NULL
    ), gone AS (
      DELETE FROM claim_keys c USING moved
      WHERE c.key = moved.key AND c.claim_id = ${from} AND c.key NOT IN (SELECT key FROM left_behind)
    )
    INSERT INTO claim_keys (key, claim_id) SELECT key, ${to} FROM moved ON CONFLICT DO NOTHING`;
}
