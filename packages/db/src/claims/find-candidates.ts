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

/**
 * Claims that share blocking keys with a mention of the reading that has no claim yet. By index, never by scan: what is
 * found under a key stays with its mentions, since the planner, who cannot know how much it is, joins such lists row
 * by row.
 */
async function claimsByKey(tx: Transaction, readingId: ReadingId): Promise<ClaimId[]> {
  const rows = await tx.$queryRaw<{ claimId: ClaimId }[]>`
    WITH fresh AS MATERIALIZED (
      SELECT k.key, array_agg(DISTINCT m.id) AS mentions
      FROM mentions m CROSS JOIN LATERAL unnest(m.blocking_keys) AS k (key)
      WHERE m.reading_id = ${readingId}
        AND NOT EXISTS (SELECT FROM memberships b WHERE b.mention_id = m.id AND b.left_at IS NULL)
      GROUP BY k.key
    ), known AS (
      SELECT f.mentions, u.claim_id, 1.0 / count(*) OVER (PARTITION BY f.key) AS weight
      FROM fresh f
      CROSS JOIN LATERAL (
        SELECT c.claim_id FROM claim_keys c WHERE c.key = f.key ORDER BY c.claim_id DESC LIMIT ${mostUnderKey}
      ) u
    ), ranked AS (
      SELECT claim_id, row_number() OVER (PARTITION BY f.id ORDER BY sum(weight) DESC, claim_id) AS place
      FROM known CROSS JOIN LATERAL unnest(mentions) AS f (id) GROUP BY f.id, claim_id
    )
    SELECT DISTINCT claim_id AS "claimId" FROM ranked WHERE place <= ${mostForMention}`;
  return rows.map((row) => row.claimId);
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
