import { ClaimId } from '@sayso/schema';
import { z } from 'zod';
import { tellQueues } from '../jobs/tell-queue.ts';
import { procedure } from '../trpc.ts';

/** Two claims are one, by an editor's word. Gives the id that both have from now on. */
export const joinClaims = procedure
  .input(z.object({ id: ClaimId, otherId: ClaimId }))
  .output(z.object({ id: ClaimId }))
  .mutation(async ({ ctx, input: { id, otherId } }) => {
    const { claimId, jobs } = await ctx.db.claims.join({ claimId: id, otherId });
    await tellQueues(ctx, jobs);
    return { id: claimId };
  });
