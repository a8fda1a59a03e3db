import { AppError, type ClaimId } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';

/** The claim that an id leads to: its own, or the one that an editor joined it to. @throws `not-found` */
export async function currentClaim(tx: Pick<Transaction, 'claim'>, id: ClaimId): Promise<ClaimId> {
  const row = await tx.claim.findUnique({ where: { id }, select: { mergedIntoId: true } });
  if (!row) throw new AppError('not-found', 'There is no such claim.');
  return (row.mergedIntoId ?? id) as ClaimId;
}
