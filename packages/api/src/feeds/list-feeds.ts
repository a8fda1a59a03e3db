import { Feed, FeedState, PageRequest, pageOf } from '@sayso/schema';
import { procedure } from '../trpc.ts';

/** Feeds that are followed, those that fail first. */
export const listFeeds = procedure
  .input(PageRequest.extend({ state: FeedState.optional() }))
  .output(pageOf(Feed))
  .query(({ ctx, input: { cursor, limit, ...filter } }) => ctx.db.feeds.list(filter, { cursor, limit }));
