import { ClaimId, MentionId } from '@sayso/schema';
import { z } from 'zod';
import { tellQueues } from '../jobs/tell-queue.ts';
import { procedure } from '../trpc.ts';

/** Mentions to split off at once, at most: more than a page shows. */
const mostAtOnce = 1000;

/** Mentions are another claim, by an editor's word. Gives the id of the claim that they make. */
export const splitClaim = procedure
  .input(z.object({ id: ClaimId, mentionIds: z.array(MentionId).min(1).max(mostAtOnce) }))
  .output(z.object({ id: ClaimId }))
  .mutation(async ({ ctx, input: { id, mentionIds } }) => {
    const { claimId, jobs } = await ctx.db.claims.split({ claimId: id, mentionIds });
    await tellQueues(ctx, jobs);
    return { id: claimId };
  });
