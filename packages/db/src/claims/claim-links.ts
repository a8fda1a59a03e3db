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
  /** All of them, and those of them that are new. */
  claims: ClaimId[];
  made: ClaimId[];
  claimOf(mentionId: MentionId): ClaimId | undefined;
  claimOfGroup(group: number): ClaimId | undefined;
};

/** Claims that one is held against at most: those that are surest of one matter. */
const mostOpposed = 8;

/** Notes what stands between claims. A pair that was noted before keeps the surest finding. */
export async function storeLinks(
  tx: Transaction,
  links: readonly FoundLink[],
  { claimOf, claimOfGroup }: Pick<Joined, 'claimOf' | 'claimOfGroup'>,
  matchJobId: JobId,
): Promise<void> {
  const rows = links.flatMap(({ mentionId, other, score, relation }) => {
    const mine = claimOf(mentionId);
    const theirs = 'claimId' in other ? other.claimId : claimOfGroup(other.group);
    if (!mine || !theirs || mine === theirs) return [];
    const [a, b] = [mine, theirs].sort();
    return [{ a, b, relation, score }];
  });
  if (rows.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO claim_links (a_claim_id, b_claim_id, relation, score, found_by)
    SELECT DISTINCT ON (a, b) a, b, relation, score, ${matchJobId}
    FROM ROWS FROM (jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS (a text, b text, relation text, score float8)) WITH ORDINALITY AS found (a, b, relation, score, place)
    ORDER BY a, b, score DESC, place
    ON CONFLICT (a_claim_id, b_claim_id) DO UPDATE
      SET relation = excluded.relation, score = excluded.score, found_by = excluded.found_by
      WHERE excluded.score > claim_links.score`;
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
