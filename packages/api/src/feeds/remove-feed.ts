import { FeedId } from '@sayso/schema';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

/** Follows a feed no longer. What it brought stays, and so does its history. */
export const removeFeed = procedure
  .input(z.object({ id: FeedId }))
  .mutation(({ ctx, input }) => ctx.db.feeds.remove(input.id));
