import { FeedReceipt, parseAddress } from '@sayso/schema';
import { z } from 'zod';
import { tellQueue } from '../jobs/tell-queue.ts';
import { procedure } from '../trpc.ts';

/** Follows the feed at an address, or the one that the page at it names. What is there shows in its first poll. */
export const addFeed = procedure
  .input(z.object({ url: z.string() }))
  .output(FeedReceipt)
  .mutation(async ({ ctx, input }) => {
    const { job, ...receipt } = await ctx.db.feeds.add({ url: parseAddress(input.url) });
    if (job) await tellQueue(ctx, { id: job, kind: 'poll' });
    return receipt;
  });
