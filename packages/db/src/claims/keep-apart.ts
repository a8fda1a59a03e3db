import { AppError, type ClaimId } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';
import { currentClaim } from './current-claim.ts';
import { lockMatching } from './match-lock.ts';

/** Whether an editor said that two claims of today are two. The ids of a decision lead to the claims of today. */
async function areApart(tx: Transaction, one: ClaimId, other: ClaimId): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ apart: boolean }[]>`
    SELECT EXISTS (
      SELECT FROM claim_decisions d
      JOIN claims a ON a.id = d.claim_id
      JOIN claims b ON b.id = d.other_id
      WHERE d.kind = 'apart'
        AND ARRAY[coalesce(a.merged_into_id, a.id), coalesce(b.merged_into_id, b.id)] <@ ARRAY[${one}, ${other}]::text[]
        AND coalesce(a.merged_into_id, a.id) <> coalesce(b.merged_into_id, b.id)
    ) AS apart`;
  return row!.apart;
}

/** Notes in the given transaction that two claims are two, by an editor's word: see `Claims.keepApart`. */
export async function keepApart(
  tx: Transaction,
  input: { claimId: ClaimId; otherId: ClaimId; by?: string | undefined },
): Promise<void> {
  await lockMatching(tx);
  const claimId = await currentClaim(tx, input.claimId);
  const otherId = await currentClaim(tx, input.otherId);
  if (claimId === otherId)
    throw new AppError(
      'conflict',
      'These two are one claim already. Split off the mentions that do not belong to it.',
    );
  if (await areApart(tx, claimId, otherId)) return;
  await tx.claimDecision.create({ data: { kind: 'apart', claimId, otherId, decidedBy: input.by ?? null } });
}
