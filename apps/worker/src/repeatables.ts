import type { Database } from '@sayso/db';
import { type Log, lookEveryMs, type Queues, watchFolder } from '@sayso/queue';
import { deliverJob } from './deliver-job.ts';
import type { Downloader } from './download/create-downloader.ts';
import { askHubs } from './polling/ask-hubs.ts';
import { sweepStranded } from './sweep-stranded.ts';

/** What a worker does again and again. */
export type Repeatable = {
  name: string;
  /** From the end of one run to the next, in milliseconds. */
  everyMs: number;
  run(): Promise<void>;
};

type Room = {
  database: Pick<Database, 'articles' | 'documents' | 'feeds' | 'jobs' | 'workers'>;
  queues: Pick<Queues, 'add' | 'ping'>;
  downloader: Pick<Downloader, 'post'>;
  /** Where hubs reach the desk; null where they cannot. */
  publicUrl: string | null;
  /** A folder whose files are taken in as they come; null where none is watched. */
  watchDir: string | null;
  workerId: string;
  log: Log;
};

/** Feeds set to work at a time; the others are due a second later. */
const atATime = 200;

/**
 * Everything that is done by the clock. What is due stands in PostgreSQL, and each run may be made by any worker, by
 * several at once, or be missed: Redis holds no schedule that it could lose.
 */
export const repeatables = ({
  database,
  queues,
  downloader,
  publicUrl,
  watchDir,
  workerId,
  log,
}: Room): Repeatable[] => [
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
  ...(publicUrl === null
    ? []
    : [
        {
          name: 'ask the hubs of feeds',
          everyMs: 30_000,
          run: () => askHubs({ feeds: database.feeds, downloader, publicUrl, log }),
        },
      ]),
  ...(watchDir === null
    ? []
    : [
        {
          name: 'look at the watched folder',
          everyMs: lookEveryMs,
          run: watchFolder(watchDir, {
            documents: database.documents,
            deliver: (job) => deliverJob(job, { queues, log }),
            tell: (file) => {
              if (file.outcome === 'taken')
                log.info({ file: file.file, jobId: file.jobId }, 'took in a file of the watched folder');
              if (file.outcome === 'refused')
                log.warn(
                  { file: file.file, err: file.error },
                  'a file of the watched folder cannot be taken in',
                );
            },
          }),
        },
      ]),
];
