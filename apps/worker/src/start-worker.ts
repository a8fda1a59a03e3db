import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { createDatabase, type Database, type NearTexts, type Politeness } from '@sayso/db';
import type { Received } from '@sayso/intake';
import { calmWarnings, createQueues, jobs, type Log, startConsumers } from '@sayso/queue';
import type { ReaderChoice } from '@sayso/reader/choice';
import { openReader } from '@sayso/reader/open';
import { weightsFile } from '@sayso/reader/weights';
import type { Article } from '@sayso/schema';
import type { AllowedHosts } from './download/allowed-hosts.ts';
import { createDownloader, type Limits } from './download/create-downloader.ts';
import { fetchDocument } from './handlers/fetch-document.ts';
import { matchVersion } from './handlers/match-version.ts';
import { pollFeed } from './handlers/poll-feed.ts';
import { readStored } from './handlers/read-stored.ts';
import { rereadVersion } from './handlers/reread-version.ts';
import type { PoolLimits } from './pool.ts';
import { processJob } from './process-job.ts';
import { createProcessPool } from './processes/create-process-pool.ts';
import type { DocumentToRead, ReadDocument } from './processes/read-document.ts';
import type { RereadArticle } from './processes/reread-article.ts';
import type { OpenedFeed } from './processes/split-feed.ts';
import { repeatEvery } from './repeat-every.ts';
import { repeatables } from './repeatables.ts';
import { createThreadPool } from './threads/create-thread-pool.ts';
import type { ComparedScene, MatchPools } from './threads/match-scene.ts';

export interface Worker {
  /** Takes nothing new, lets active jobs end within the grace (milliseconds), and closes everything. */
  stop(graceMs: number): Promise<void>;
}

export type WorkerSettings = {
  databaseUrl: string;
  redisUrl: string;
  allowedHosts: AllowedHosts;
  reader: ReaderChoice;
  log: Log;
  /** Built files: neither a process nor a thread of ours loads TypeScript. */
  workFiles: { runner: URL; read: URL; reread: URL; match: URL; split: URL };
  reading?: Partial<PoolLimits>;
  download?: Partial<Limits>;
  politeness?: Politeness;
  /** Where the hubs of feeds reach the desk. */
  publicUrl?: string | null;
  /** A folder whose files are taken in as they come. */
  watchDir?: string | null;
};

const databaseRetryMs = 1_000;

/** Two pages a second of one host, whichever feeds and people ask for them. */
const politeness: Politeness = { pauseMs: 500, atOnce: 2 };

/** Reading by an endpoint is mostly waiting for it, so that more is waited for at a time, and longer. */
const asking = { atOnce: 8, timeLimitMs: 600_000 };

/** One core is left to the event loop, PostgreSQL and the desk; beyond four at once the writing is the narrow part. */
const readingsAtOnce = (): number => Math.min(4, Math.max(1, availableParallelism() - 1));

/**
 * Builds a worker and sets it to work, as soon as PostgreSQL answers and its migrations are there.
 *
 * @param workerId names this worker among others in the database
 */
export async function startWorker(
  { databaseUrl, redisUrl, allowedHosts, reader, log, workFiles, ...settings }: WorkerSettings,
  workerId: string = crypto.randomUUID(),
  waiting: AbortSignal = new AbortController().signal,
): Promise<Worker> {
  // Not kept, but a reader that cannot be made is told now and not job by job.
  const { id: readerId } = await openReader(reader, () => readFile(weightsFile));
  const database = createDatabase(databaseUrl);
  await untilReady(database, log, waiting);
  const queues = createQueues(redisUrl, log);
  const downloader = createDownloader(allowedHosts, settings.download);
  const limits: PoolLimits = {
    atOnce: readingsAtOnce(),
    // A megabyte of text takes a quarter of a minute on a core of its own.
    timeLimitMs: 60_000,
    heapMb: 512,
    ...settings.reading,
  };
  const readingLimits = reader.name === 'endpoint' ? { ...limits, ...asking } : limits;
  const { runner } = workFiles;
  const reading = createProcessPool<DocumentToRead, ReadDocument>(
    { runner, work: workFiles.read },
    'Reading it',
    readingLimits,
    reader,
  );
  const rereading = createProcessPool<Article, RereadArticle>(
    { runner, work: workFiles.reread },
    'Reading it again',
    { ...readingLimits, atOnce: jobs.reread.concurrency },
    reader,
  );
  const splitting = createProcessPool<Received, OpenedFeed>(
    { runner, work: workFiles.split },
    'Reading the feed',
    { ...limits, atOnce: 1 },
  );
  const matching = createThreadPool<ComparedScene | NearTexts, unknown>(
    workFiles.match,
    'Comparing its claims',
    {
      threads: jobs.match.concurrency,
      timeLimitMs: limits.timeLimitMs,
      heapMb: limits.heapMb,
      youngMb: 96,
    },
  );
  const room = {
    ...database,
    downloader,
    reading,
    rereading,
    joining: matching as MatchPools['joining'],
    copying: matching as MatchPools['copying'],
    splitting,
    queues,
    log,
    politeness: settings.politeness ?? politeness,
  };

  const consumers = startConsumers(
    redisUrl,
    {
      poll: processJob(jobs.poll, pollFeed(room), room),
      fetch: processJob(jobs.fetch, fetchDocument(room), room),
      read: processJob(jobs.read, readStored(room), room),
      reread: processJob(jobs.reread, rereadVersion(room), room),
      match: processJob(jobs.match, matchVersion(room), room),
    },
    { log, concurrency: { read: readingLimits.atOnce } },
  );
  const repetitions = repeatables({
    database,
    queues,
    downloader,
    publicUrl: settings.publicUrl ?? null,
    watchDir: settings.watchDir ?? null,
    workerId,
    log,
  }).map(({ name, everyMs, run }) =>
    repeatEvery(everyMs, run, calmWarnings(log, `this could not be done, and will be tried again: ${name}`)),
  );
  log.info({ workerId, readings: readingLimits.atOnce, reader: readerId }, 'worker started');

  return {
    stop: async (graceMs) => {
      await Promise.all(repetitions.map((repetition) => repetition.stop()));
      if (!(await consumers.close(graceMs))) log.warn({ workerId }, 'some jobs were left to other workers');
      await Promise.allSettled(
        [reading, rereading, matching, splitting, downloader, queues].map((part) => part.close()),
      );
      await Promise.allSettled([database.workers.leave(workerId)]);
      await database.close();
      log.info({ workerId }, 'worker stopped');
    },
  };
}

/** Waits for PostgreSQL and its migrations: a worker may well be started before them. */
async function untilReady(database: Database, log: Log, waiting: AbortSignal): Promise<void> {
  const warn = calmWarnings(log, 'waiting for PostgreSQL and its migrations');
  for (;;) {
    try {
      return await database.ping();
    } catch (error) {
      if (waiting.aborted) {
        await database.close();
        throw error;
      }
      warn(error);
      await pause(databaseRetryMs, undefined, { signal: waiting }).catch(() => {});
    }
  }
}
