import { createDatabase, type Database } from '@sayso/db';
import { runSql, testDatabase } from '@sayso/db/testing';
import { createQueues, type Queues } from '@sayso/queue';
import { testRedis } from '@sayso/queue/testing';
import { type BatchId, type Job, type JobId, newId } from '@sayso/schema';

/** A house of its own for one test: an empty database and a corner of Redis, with the ways in that a producer has. */
export interface House {
  databaseUrl: string;
  redisUrl: string;
  database: Database;
  queues: Queues;
  batchId: BatchId;
  /** Stores a text as a document and tells the queue of it, unless it is not to know yet. */
  handIn(text: string | Uint8Array, name: string, options?: { told?: boolean }): Promise<JobId>;
  flushRedis(): Promise<void>;
  /** Moves the clock of a row, or breaks one: what no repository does. */
  query(sql: string): Promise<void>;
  /** Every job of the house, whatever it works on. */
  allJobs(): Promise<Job[]>;
  close(): Promise<void>;
}

export async function openHouse(): Promise<House> {
  const redis = testRedis();
  const { url: databaseUrl, drop } = await testDatabase();
  const database = createDatabase(databaseUrl);
  const queues = createQueues(redis.url);
  const batchId = newId('batch');
  return {
    databaseUrl,
    redisUrl: redis.url,
    database,
    queues,
    batchId,
    handIn: async (text, name, { told = true } = {}) => {
      const { jobId } = await database.documents.accept({
        bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
        mediaType: null,
        provenance: { how: 'file', name },
        label: name,
        batchId,
      });
      if (told) await queues.add({ id: jobId, kind: 'read' });
      return jobId;
    },
    flushRedis: () => redis.flush(),
    query: (sql) => runSql(databaseUrl, sql),
    allJobs: async () => {
      const jobs: Job[] = [];
      let cursor: string | null = null;
      do {
        const page: { items: Job[]; nextCursor: string | null } = await database.jobs.list(
          {},
          { cursor, limit: 100 },
        );
        jobs.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor);
      return jobs;
    },
    close: async () => {
      await queues.close();
      await database.close();
      await redis.close();
      await drop();
    },
  };
}
