import { FeedId, FeedPage } from '@sayso/schema';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

/** One feed with its latest polls. */
export const getFeed = procedure
  .input(z.object({ id: FeedId }))
  .output(FeedPage)
  .query(({ ctx, input }) => ctx.db.feeds.get(input.id));
