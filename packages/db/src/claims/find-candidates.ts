import type { ArticleId, ClaimId, ReadingId } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';
import type { MatchScene } from '../database.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { loadWordings, toWordings } from './claim-wordings.ts';
import { counts, groupByClaim, type LoadedMention, loadMentionsOf } from './stored-mentions.ts';

/**
 * Claims to compare a mention with at most: those that share the keys that fewest other claims have. So many are enough for
 * what is told again and what stands against it, and their number does not grow with the archive.
 */
const mostForMention = 10;
/** A key that more claims have tells little, and is asked for the newest of them. */
const mostUnderKey = 100;

/** A key of fresh mentions, which stand at these places of their reading, with the newest claims under it. */
type Found = [positions: number[], claimIds: ClaimId[]];

/**
 * Of the claims that share keys with each mention those that share most, a key counting by how few have it. Summed in the
 * order given, so that the same keys always give the same claims. Here and not in the query: with fractions to sum and
 * a thousand ids to sort, that took PostgreSQL ten times as long as finding them.
 */
function surestOf(found: readonly Found[]): ClaimId[] {
  const shared = new Map<number, Map<ClaimId, number>>();
  for (const [positions, claimIds] of found)
    for (const position of positions) {
      const weights = shared.get(position) ?? new Map<ClaimId, number>();
      shared.set(position, weights);
      for (const id of claimIds) weights.set(id, (weights.get(id) ?? 0) + 1 / claimIds.length);
    }
  const surest = [...shared.values()].flatMap((weights) =>
    [...weights]
      .sort(([one, x], [other, y]) => y - x || (one < other ? -1 : 1))
      .slice(0, mostForMention)
      .map(([id]) => id),
  );
  return [...new Set(surest)];
}

/** Claims that share blocking keys with a mention of the reading that has no claim yet. By index, never by scan. */
async function claimsByKey(tx: Transaction, readingId: ReadingId): Promise<ClaimId[]> {
  const rows = await tx.$queryRaw<{ found: Found }[]>`
    WITH fresh AS MATERIALIZED (
      SELECT k.key, json_agg(DISTINCT m.position) AS positions
      FROM mentions m CROSS JOIN LATERAL unnest(m.blocking_keys) AS k (key)
      WHERE m.reading_id = ${readingId}
        AND NOT EXISTS (SELECT FROM memberships b WHERE b.mention_id = m.id AND b.left_at IS NULL)
      GROUP BY k.key
    )
    SELECT json_build_array(f.positions, u.ids) AS found
    FROM fresh f
    CROSS JOIN LATERAL (
      SELECT json_agg(claim_id) AS ids FROM (
        SELECT c.claim_id FROM claim_keys c WHERE c.key = f.key ORDER BY c.claim_id DESC LIMIT ${mostUnderKey}
      ) newest
    ) u
    WHERE u.ids IS NOT NULL
    ORDER BY f.key`;
  return surestOf(rows.map(({ found }) => found));
}

/** Claims that the article had a mention of in any of its readings: a mention said anew finds its claim again. */
async function claimsOfArticle(tx: Transaction, articleId: ArticleId): Promise<ClaimId[]> {
  const rows = await tx.$queryRaw<{ claimId: ClaimId }[]>`
    SELECT DISTINCT b.claim_id AS "claimId" FROM memberships b JOIN mentions m ON m.id = b.mention_id
    WHERE m.article_id = ${articleId} AND b.left_at IS NULL ORDER BY 1`;
  return rows.map((row) => row.claimId);
}

/** What a reading is compared with, and what was loaded for it. */
export type Candidates = {
  /** The claims to compare with, oldest first. */
  candidates: MatchScene['candidates'];
  /** Those that the article has mentions of. */
  own: ClaimId[];
  /** All that was loaded of claims, mention by mention, in the order in which it came. */
  loaded: Map<ClaimId, LoadedMention[]>;
  /** What was kept of the others. */
  kept: Map<ClaimId, string>;
};

/**
 * Claims that a fresh mention of the reading may belong to: its article's own with all mentions that count and all of
 * the article, counted or not; others by the wordings kept of them, one row each. Of those that nothing is kept of the
 * mentions that count are loaded. A claim that nothing counts for any more is told by all it had.
 */
export async function findCandidates(
  tx: Transaction,
  input: { articleId: ArticleId; readingId: ReadingId },
): Promise<Candidates> {
  const own = await claimsOfArticle(tx, input.articleId);
  const keyed = await claimsByKey(tx, input.readingId);
  const kept = await loadWordings(
    tx,
    keyed.filter((id) => !own.includes(id)),
  );
  const sorted = [...new Set([...keyed, ...own])].sort();
  const loaded = groupByClaim(
    await loadMentionsOf(
      tx,
      sorted.filter((id) => !kept.has(id)),
      Prisma.sql`(${counts} OR a.id = ${input.articleId}
        OR (SELECT c.articles FROM claims c WHERE c.id = b.claim_id) = 0)`,
    ),
  );
  const candidates = sorted.flatMap((claimId) => {
    const mentions = loaded.get(claimId)?.map(({ stored }) => stored);
    const wordings = kept.get(claimId) ?? (mentions && toWordings(mentions));
    return wordings === undefined ? [] : { claimId, wordings };
  });
  return { candidates, own, loaded, kept };
}
