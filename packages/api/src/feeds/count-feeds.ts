import { FeedCounts } from '@sayso/schema';
import { procedure } from '../trpc.ts';

/** How many feeds are in each state. */
export const countFeeds = procedure.output(FeedCounts).query(({ ctx }) => ctx.db.feeds.counts());
