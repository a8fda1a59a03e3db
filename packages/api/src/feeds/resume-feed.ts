import { Feed, FeedId } from '@sayso/schema';
import { z } from 'zod';
import { tellQueue } from '../jobs/tell-queue.ts';
import { procedure } from '../trpc.ts';

/** Follows a feed again that was paused or gone, and asks it now. */
export const resumeFeed = procedure
  .input(z.object({ id: FeedId }))
  .output(Feed)
  .mutation(async ({ ctx, input }) => {
    const { feed, job } = await ctx.db.feeds.resume(input.id);
    await tellQueue(ctx, { id: job, kind: 'poll' });
    return feed;
  });
