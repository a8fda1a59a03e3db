import type {
  BatchId,
  Failure,
  Feed,
  FeedCounts,
  FeedId,
  FeedPage,
  FeedPoll,
  FeedReceipt,
  FeedState,
  JobId,
  Page,
  PageRequest,
  ToldByFeed,
} from '@sayso/schema';

/** What a poll is to ask for. Null where there is nothing to ask: removed, paused or gone meanwhile. */
export type PollTask = {
  feedId: FeedId;
  url: string;
  title: string | null;
  etag: string | null;
  lastModified: string | null;
  intervalMs: number;
  floorMs: number;
  /** Hours (0 to 23) and days (0 is Sunday) in UTC in which it does not want to be asked. */
  skipHours: number[];
  skipDays: number[];
  failures: number;
  lastFullAt: string | null;
  movedTo: string | null;
  movedPolls: number;
  isPushed: boolean;
  /** What its hub brought and nobody took yet. */
  push: { id: bigint; bytes: Uint8Array; mediaType: string | null } | null;
};

/** An item as it is taken from a feed, with digests of which it is and of what it says. */
export type ItemToTake = {
  itemKey: string;
  contentKey: string;
  itemId: string | null;
  bytes: Uint8Array;
  mediaType: string;
  label: string;
  /** The page to read instead, where the item only sums it up. */
  page: { url: string; told: ToldByFeed } | null;
};

/** What is known of a feed once its text was read. */
export type FeedFacts = {
  title: string | null;
  siteUrl: string | null;
  publisherFamily: string | null;
  floorMs: number;
  skipHours: number[];
  skipDays: number[];
  hubUrl: string | null;
  topicUrl: string | null;
};

/** How a poll ended. */
export type PollOutcome =
  | {
      kind: 'full';
      facts: FeedFacts;
      items: ItemToTake[];
      /** Why some of its items are not among them: kept in its history, while the feed itself is well. */
      leftOut?: Failure | null;
      etag: string | null;
      lastModified: string | null;
    }
  | { kind: 'unchanged' }
  | { kind: 'failed'; failure: Failure }
  | { kind: 'gone'; failure: Failure }
  /** What its hub brought is no feed: that says nothing of the feed itself. */
  | { kind: 'bad-push'; failure: Failure };

export type PollReport = {
  how: FeedPoll['how'];
  status: number | null;
  tookMs: number;
  outcome: PollOutcome;
  /** Where a permanent redirect leads this time, and how often in a row it did. */
  movedTo: string | null;
  movedPolls: number;
  /** Its address from now on: it moved for good, or the address was that of a page which names it. */
  moveTo: string | null;
  pushId: bigint | null;
};

/** When to ask next, from what was found. Milliseconds. */
export type PollPlan = (found: { newItems: number; changedItems: number }) => {
  intervalMs: number;
  waitMs: number;
};

export type PollResult = {
  newItems: number;
  changedItems: number;
  state: FeedState;
  /** The state before, to tell what is news to an operator. */
  before: FeedState;
  /** Jobs to queue, in the order in which the feed has their items. */
  jobs: { id: JobId; kind: 'fetch' | 'read' | 'poll' }[];
};

/** What a hub is to be asked. */
export type PushTask = { feedId: FeedId; hubUrl: string; topicUrl: string; secret: string };

/** Feeds that the desk follows: when each is due stands in PostgreSQL, and survives whatever Redis forgets. */
export interface Feeds {
  /** Follows an address from now on; one that was removed is followed again. */
  add(input: {
    url: string;
    title?: string | null;
    siteUrl?: string | null;
    folders?: string[];
  }): Promise<FeedReceipt & { job: JobId | null }>;
  /** Those that fail first, then by name. */
  list(filter: { state?: FeedState | undefined }, page: PageRequest): Promise<Page<Feed>>;
  counts(): Promise<FeedCounts>;
  /** @throws AppError `not-found` */
  get(id: FeedId): Promise<FeedPage>;
  pause(id: FeedId): Promise<Feed>;
  /** Active again, also where it was gone, and asked now. */
  resume(id: FeedId): Promise<{ feed: Feed; job: JobId }>;
  /** No longer followed; what it brought and its history stay. */
  remove(id: FeedId): Promise<void>;
  /** @throws AppError `conflict` where it is paused or gone */
  pollNow(id: FeedId): Promise<{ feed: Feed; job: JobId }>;

  /** Sets the polls of the feeds that are due to work, and their next ones to later, so that a lost poll comes again. */
  due(limit: number): Promise<{ id: JobId; kind: 'poll' }[]>;
  task(id: FeedId): Promise<PollTask | null>;
  /**
   * In one transaction: what a poll found, the documents and jobs of items that are new or changed, when it is asked
   * next. Items that were taken before are not taken again, however often this is done.
   */
  settle(id: FeedId, report: PollReport, plan: PollPlan, batchId: BatchId): Promise<PollResult>;
  /** What the feed said of the page that a fetch job is after; null where no feed led to it. */
  toldOf(fetchJobId: JobId): Promise<ToldByFeed | null>;
  /** Summaries whose page could not be fetched or read: they are read themselves. */
  readSummaries(limit: number): Promise<{ id: JobId; kind: 'read' }[]>;

  /** Feeds whose hub is to be asked for the first time, or again before its lease ends. Each is handed out once an hour. */
  pushesToAsk(limit: number): Promise<PushTask[]>;
  /** The hub confirms (lease in seconds, null where it ends nothing) or refuses. False where nobody asked for it. */
  answerPush(
    id: FeedId,
    answer: { topicUrl: string; granted: boolean; leaseSeconds: number | null },
  ): Promise<boolean>;
  /** The secret that the hub signs with; null where it has granted nothing, or its lease is over. */
  pushSecret(id: FeedId): Promise<string | null>;
  /** Keeps what a hub brought, and sets a poll to work on it. */
  takePush(
    id: FeedId,
    push: { bytes: Uint8Array; mediaType: string | null },
  ): Promise<{ id: JobId; kind: 'poll' } | null>;
}
