import type { Database } from '@sayso/db';
import type { Log, Queues } from '@sayso/queue';
import { deliverJob } from './deliver-job.ts';
import { sweepStranded } from './sweep-stranded.ts';

/** What a worker does again and again. */
export type Repeatable = {
  name: string;
  /** From the end of one run to the next, in milliseconds. */
  everyMs: number;
  run(): Promise<void>;
};

type Room = {
  database: Pick<Database, 'articles' | 'feeds' | 'jobs' | 'workers'>;
  queues: Pick<Queues, 'add' | 'ping'>;
  workerId: string;
  log: Log;
};

/** Feeds set to work at a time; the others are due a second later. */
const atATime = 200;

/**
 * Everything that is done by the clock. What is due stands in PostgreSQL, and each run may be made by any worker, by
 * several at once, or be missed: Redis holds no schedule that it could lose.
 */
export const repeatables = ({ database, queues, workerId, log }: Room): Repeatable[] => [
  {
    name: 'beat',
    everyMs: 3_000,
    run: async () => {
      await queues.ping(); // a worker that no job can reach says nothing
      await database.workers.beat(workerId);
    },
  },
  {
    name: 'sweep',
    everyMs: 5_000,
    run: () => sweepStranded({ jobs: database.jobs, queues, log }),
  },
  {
    name: 'release articles whose embargo is over',
    everyMs: 10_000,
    run: async () => {
      for (const job of await database.articles.releaseEmbargoes()) await deliverJob(job, { queues, log });
    },
  },
  {
    name: 'poll feeds that are due',
    everyMs: 1_000,
    run: async () => {
      for (const job of await database.feeds.due(atATime)) await deliverJob(job, { queues, log });
    },
  },
  {
    name: 'read summaries whose page could not be had',
    everyMs: 5_000,
    run: async () => {
      for (const job of await database.feeds.readSummaries(atATime)) await deliverJob(job, { queues, log });
    },
  },
];
