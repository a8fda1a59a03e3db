import { z } from 'zod';
import { Feed, FeedPoll, FeedState } from '../feed.ts';
import { FeedId } from '../ids.ts';

/** A feed with its latest polls, the newest first. */
export const FeedPage = z.object({ feed: Feed, polls: z.array(FeedPoll) });
export type FeedPage = z.infer<typeof FeedPage>;

/** How many feeds are in each state; removed ones are not counted. */
export const FeedCounts = z.record(FeedState, z.int().nonnegative());
export type FeedCounts = z.infer<typeof FeedCounts>;

/** The answer to a feed that was added: `already` where it was followed before. */
export const FeedReceipt = z.object({ id: FeedId, already: z.boolean() });
export type FeedReceipt = z.infer<typeof FeedReceipt>;
