import type { Database } from '@sayso/db';
import type { Log, Queues } from '@sayso/queue';
import type { ChangeFeed } from './changes/change-feed.ts';

/** What every procedure is given. */
export interface Context {
  db: Database;
  queues: Queues;
  changes: ChangeFeed;
  /** What a person is not shown: the causes of our own failures. */
  log: Log;
}
