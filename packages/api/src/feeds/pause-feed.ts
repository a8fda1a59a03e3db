import { Feed, FeedId } from '@sayso/schema';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

/** Asks a feed no more, until it is resumed. */
export const pauseFeed = procedure
  .input(z.object({ id: FeedId }))
  .output(Feed)
  .mutation(({ ctx, input }) => ctx.db.feeds.pause(input.id));
