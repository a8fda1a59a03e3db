import type { ClaimId, MentionId } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';
import { currentClaim } from './current-claim.ts';
import { lockMatching } from './match-lock.ts';
import { byDecision, emptied, moveMentions, type Recount, settleDecision } from './settle-decision.ts';

/** What stands between the claim that is gone and others now stands between the one kept and them. */
async function moveLinks(tx: Transaction, gone: ClaimId, kept: ClaimId): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO claim_links (a_claim_id, b_claim_id, relation, score, found_by, found_at)
    SELECT least(o.id, ${kept}::text), greatest(o.id, ${kept}::text), l.relation, l.score, l.found_by, l.found_at
    FROM claim_links l
    CROSS JOIN LATERAL (SELECT CASE l.a_claim_id WHEN ${gone} THEN l.b_claim_id ELSE l.a_claim_id END AS id) o
    WHERE ${gone} IN (l.a_claim_id, l.b_claim_id) AND o.id <> ${kept}
    ON CONFLICT (a_claim_id, b_claim_id) DO UPDATE
      SET relation = excluded.relation, score = excluded.score, found_by = excluded.found_by
      WHERE excluded.score > claim_links.score`;
  await tx.$executeRaw`DELETE FROM claim_links WHERE ${gone} IN (a_claim_id, b_claim_id)`;
}

/**
 * Joins `other` to a claim in the given transaction, by an editor's word: see `Claims.join`. Where the two are one
 * already, nothing is decided and nothing is to be counted.
 */
export async function joinClaims(
  tx: Transaction,
  input: { claimId: ClaimId; otherId: ClaimId; by?: string | undefined },
): Promise<{ claimId: ClaimId; jobs: Recount }> {
  await lockMatching(tx);
  const kept = await currentClaim(tx, input.claimId);
  const gone = await currentClaim(tx, input.otherId);
  if (kept === gone) return { claimId: kept, jobs: [] };
  const moved = await tx.membership.findMany({
    where: { claimId: gone, leftAt: null },
    select: { mentionId: true },
    orderBy: { id: 'asc' },
  });
  const mentionIds = moved.map(({ mentionId }) => mentionId as MentionId);
  const decision = await tx.claimDecision.create({
    data: { kind: 'join', claimId: kept, otherId: gone, mentionIds, decidedBy: input.by ?? null },
  });
  await moveMentions(tx, { from: gone, to: kept, mentionIds, by: byDecision(decision.id) });
  await moveLinks(tx, gone, kept);
  // One step from any old id to the claim of today, however many joins lie between.
  await tx.claim.updateMany({
    where: { OR: [{ id: gone }, { mergedIntoId: gone }] },
    data: { mergedIntoId: kept },
  });
  await tx.claim.update({ where: { id: gone }, data: emptied });
  return { claimId: kept, jobs: await settleDecision(tx, { claimIds: [kept], mentionIds }) };
}
