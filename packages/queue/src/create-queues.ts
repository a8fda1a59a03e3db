import { AppError, type JobId, type JobKind } from '@sayso/schema';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { calmWarnings } from './calm-warnings.ts';
import { type JobPayload, jobKinds, jobs, queueName } from './jobs.ts';
import { type Log, silentLog } from './log.ts';
import { parseRedisAddress } from './redis-address.ts';
import { waitForConnection } from './wait-for-connection.ts';

/** The side that hands jobs over. Every call answers within a few seconds, well or badly. */
export interface Queues {
  /**
   * Tells the workers of a job whose row is stored. Telling it again while Redis holds it changes nothing.
   *
   * @throws AppError `service-unavailable` where Redis does not answer; the row is stored, and the sweep delivers it
   */
  add(job: { id: JobId; kind: JobKind }, options?: { delayMs?: number }): Promise<void>;
  /** @throws AppError `service-unavailable` */
  ping(): Promise<void>;
  /** Jobs that Redis holds, of each kind: waiting, delayed and active. @throws AppError `service-unavailable` */
  depth(): Promise<Record<JobKind, number>>;
  close(): Promise<void>;
}

const answerWithinMs = 3_000;

/**
 * Producers of every kind over one connection, which comes back by itself.
 *
 * @param redisUrl `redis://host:port/db`, with `?prefix=NAME` where one Redis serves several houses
 */
export function createQueues(redisUrl: string, log: Log = silentLog): Queues {
  const { url, prefix } = parseRedisAddress(redisUrl);
  const redis = new Redis(url, {
    connectionName: 'sayso-producer',
    connectTimeout: answerWithinMs,
    commandTimeout: answerWithinMs,
    // Nobody waits for a Redis that is away: the row is stored, and the sweep delivers it.
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    retryStrategy: (times) => Math.min(100 * 2 ** Math.min(times, 5), 2_000),
  });
  const warn = calmWarnings(log, 'the producer has no connection to Redis');
  redis.on('error', warn);
  const connected = waitForConnection(redis, answerWithinMs);

  const made = new Map<JobKind, Queue<JobPayload>>();
  const queueOf = (kind: JobKind): Queue<JobPayload> => {
    const known = made.get(kind);
    if (known) return known;
    const queue = new Queue<JobPayload>(queueName(kind), {
      connection: redis,
      prefix,
      // A check that fails while the connection is young would break this queue for good; the workers check.
      skipVersionCheck: true,
      skipWaitingForReady: true,
      streams: { events: { maxLen: 100 } },
    });
    queue.on('error', warn);
    made.set(kind, queue);
    return queue;
  };

  const asking = async <T>(ask: () => Promise<T>): Promise<T> => {
    try {
      await connected();
      return await ask();
    } catch (error) {
      throw new AppError(
        'service-unavailable',
        'Redis does not answer. What was handed in is stored, and the work goes on by itself once Redis is back.',
        { cause: error },
      );
    }
  };

  return {
    add: ({ id, kind }, options = {}) =>
      asking(async () => {
        const { attempts, backoff } = jobs[kind];
        await queueOf(kind).add(
          kind,
          { jobId: id },
          {
            jobId: id,
            attempts,
            backoff: { type: 'exponential', delay: backoff.delayMs, jitter: backoff.jitter },
            delay: options.delayMs ?? 0,
            // PostgreSQL keeps the record. What Redis forgets can be added again under the same id.
            removeOnComplete: true,
            removeOnFail: true,
          },
        );
      }),
    ping: () => asking(async () => void (await redis.ping())),
    depth: () =>
      asking(async () => {
        const counts = await Promise.all(
          jobKinds.map(
            async (kind) =>
              [kind, await queueOf(kind).getJobCountByTypes('waiting', 'delayed', 'active')] as const,
          ),
        );
        return Object.fromEntries(counts) as Record<JobKind, number>;
      }),
    close: async () => {
      await Promise.allSettled([...made.values()].map((queue) => queue.close()));
      redis.disconnect();
    },
  };
}
