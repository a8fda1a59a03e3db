import { ClaimId } from '@sayso/schema';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

/** Two claims are two, by an editor's word: neither is suggested to the other again. */
export const keepClaimsApart = procedure
  .input(z.object({ id: ClaimId, otherId: ClaimId }))
  .mutation(async ({ ctx, input: { id, otherId } }) => {
    await ctx.db.claims.keepApart({ claimId: id, otherId });
  });
