import { Feed, FeedId } from '@sayso/schema';
import { z } from 'zod';
import { tellQueue } from '../jobs/tell-queue.ts';
import { procedure } from '../trpc.ts';

/** Asks a feed now, as soon as its host has a turn for it. */
export const pollFeed = procedure
  .input(z.object({ id: FeedId }))
  .output(Feed)
  .mutation(async ({ ctx, input }) => {
    const { feed, job } = await ctx.db.feeds.pollNow(input.id);
    await tellQueue(ctx, { id: job, kind: 'poll' });
    return feed;
  });
