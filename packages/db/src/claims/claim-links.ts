import type { ClaimId, JobId, MentionId } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';

/**
 * What stands between the claim of a fresh mention and another claim, as @sayso/match suggests it: perhaps the same,
 * another figure, the opposite.
 */
export type FoundLink = {
  mentionId: MentionId;
  other: { claimId: ClaimId } | { group: number };
  score: number;
  relation: 'same' | 'figure' | 'opposes';
};

/** Which claims the mentions and the groups of a decision turned out to be. */
export type Joined = {
  claims: ClaimId[];
  claimOf(mentionId: MentionId): ClaimId | undefined;
  claimOfGroup(group: number): ClaimId | undefined;
};

/** Claims that one is held against at most: those that are surest of one matter. */
const mostOpposed = 8;

/** For each claim others that say the opposite or give another figure, the surest first. */
export type Links = ReadonlyMap<ClaimId, readonly ClaimId[]>;

/**
 * Notes what stands between claims. A pair that was noted before keeps the surest finding.
 *
 * @returns the claims of which anything new was noted
 */
export async function storeLinks(
  tx: Transaction,
  links: readonly FoundLink[],
  { claimOf, claimOfGroup }: Pick<Joined, 'claimOf' | 'claimOfGroup'>,
  matchJobId: JobId,
): Promise<Set<ClaimId>> {
  const rows = links.flatMap(({ mentionId, other, score, relation }) => {
    const mine = claimOf(mentionId);
    const theirs = 'claimId' in other ? other.claimId : claimOfGroup(other.group);
    if (!mine || !theirs || mine === theirs) return [];
    const [a, b] = [mine, theirs].sort();
    return [{ a, b, relation, score }];
  });
  if (rows.length === 0) return new Set();
  const noted = await tx.$queryRaw<{ a: ClaimId; b: ClaimId }[]>`
    INSERT INTO claim_links (a_claim_id, b_claim_id, relation, score, found_by)
    SELECT DISTINCT ON (a, b) a, b, relation, score, ${matchJobId}
    FROM ROWS FROM (jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS (a text, b text, relation text, score float8)) WITH ORDINALITY AS found (a, b, relation, score, place)
    ORDER BY a, b, score DESC, place
    ON CONFLICT (a_claim_id, b_claim_id) DO UPDATE
      SET relation = excluded.relation, score = excluded.score, found_by = excluded.found_by
      WHERE excluded.score > claim_links.score
    RETURNING a_claim_id AS a, b_claim_id AS b`;
  return new Set(noted.flatMap(({ a, b }) => [a, b]));
}

/** For each claim those that say the opposite or give another figure. */
export async function claimsAgainst(
  tx: Transaction,
  claimIds: readonly ClaimId[],
): Promise<Map<ClaimId, ClaimId[]>> {
  if (claimIds.length === 0) return new Map();
  const rows = await tx.$queryRaw<{ claimId: ClaimId; otherId: ClaimId }[]>`
    SELECT c.id AS "claimId", l.other_id AS "otherId"
    FROM unnest(${claimIds}::text[]) AS c (id)
    CROSS JOIN LATERAL (
      SELECT b_claim_id AS other_id, score FROM claim_links WHERE a_claim_id = c.id AND relation <> 'same'
      UNION ALL
      SELECT a_claim_id, score FROM claim_links WHERE b_claim_id = c.id AND relation <> 'same'
      ORDER BY score DESC, other_id LIMIT ${mostOpposed}
    ) l
    ORDER BY c.id, l.score DESC, l.other_id`;
  const against = new Map<ClaimId, ClaimId[]>();
  for (const { claimId, otherId } of rows) against.set(claimId, [...(against.get(claimId) ?? []), otherId]);
  return against;
}
