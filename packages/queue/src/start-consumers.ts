import { type JobKind, retryable, toAppError } from '@sayso/schema';
import { DelayedError, type Job, UnrecoverableError, Worker } from 'bullmq';
import { calmWarnings } from './calm-warnings.ts';
import { FinalFailure } from './final-failure.ts';
import { type JobPayload, jobKinds, jobs, queueName } from './jobs.ts';
import { type Log, silentLog } from './log.ts';
import { Postponed } from './postponed.ts';
import { parseRedisAddress } from './redis-address.ts';

/** What does a job of a kind. It throws where it fails; `signal` aborts when the worker has to go. */
export type JobHandler = (payload: JobPayload, signal: AbortSignal) => Promise<void>;

export interface Consumers {
  /**
   * Takes no more jobs, lets the active ones finish, and aborts those still at it after the grace.
   *
   * @param graceMs milliseconds
   * @returns true where every job finished by itself
   */
  close(graceMs: number): Promise<boolean>;
}

/**
 * How soon a job of a worker that vanished goes to another: its lock runs out (6 s), the next check finds it (3 s),
 * and a check that had not yet marked it as active costs one more round (3 s).
 */
const lockDuration = 6_000;
const stalledInterval = 3_000;

/** Time for aborted handlers to notice, and for a connection that is away to be given up. */
const abortMs = 1_000;

/**
 * Takes jobs of every kind from Redis and hands them to their handlers, until closed. A connection that is lost comes
 * back by itself. A job whose payload is wrong, or whose failure is final, is not delivered again.
 *
 * @param options.concurrency jobs at a time where it differs from the definition
 */
export function startConsumers(
  redisUrl: string,
  handlers: Record<JobKind, JobHandler>,
  options: { log?: Log; concurrency?: Partial<Record<JobKind, number>> } = {},
): Consumers {
  const log = options.log ?? silentLog;
  const { url, prefix } = parseRedisAddress(redisUrl);
  const workers = jobKinds.map((kind) => {
    const worker = new Worker<JobPayload>(
      queueName(kind),
      // BullMQ hands a signal only to functions of three parameters.
      (job, token, signal) => handle(kind, job, token!, handlers[kind], signal!, log),
      {
        connection: {
          url,
          maxRetriesPerRequest: null,
          retryStrategy: (times: number) => Math.min(100 * 2 ** Math.min(times, 5), 2_000),
        },
        prefix,
        concurrency: options.concurrency?.[kind] ?? jobs[kind].concurrency,
        lockDuration,
        stalledInterval,
        // Starts are counted in PostgreSQL, where a flushed Redis does not forget them.
        maxStalledCount: 1_000,
        runRetryDelay: 1_000,
        removeOnComplete: { count: 0 },
        removeOnFail: { count: 0 },
      },
    );
    worker.on('error', calmWarnings(log, `the ${kind} queue is in trouble`));
    worker.on('stalled', (jobId) =>
      log.warn({ jobId, kind }, 'the worker of this job vanished, it goes to another'),
    );
    return worker;
  });

  return {
    close: async (graceMs) => {
      const closing = Promise.allSettled(workers.map((worker) => worker.close()));
      if (await within(graceMs, closing)) return true;
      for (const worker of workers) worker.cancelAllJobs('the worker is shutting down');
      if (!(await within(abortMs, closing)))
        await within(abortMs, Promise.allSettled(workers.map((worker) => worker.disconnect())));
      return false;
    },
  };
}

async function handle(
  kind: JobKind,
  job: Job<JobPayload>,
  token: string,
  handler: JobHandler,
  signal: AbortSignal,
  log: Log,
): Promise<void> {
  const payload = jobs[kind].payload.safeParse(job.data);
  if (!payload.success) {
    log.error(
      { kind, queueId: job.id, issues: payload.error.issues },
      'dropped a job whose payload is no job',
    );
    throw new UnrecoverableError('the payload is not that of a job');
  }
  try {
    await handler(payload.data, signal);
  } catch (error) {
    if (error instanceof Postponed) {
      await job.moveToDelayed(Date.now() + error.waitMs, token);
      throw new DelayedError();
    }
    const final = error instanceof FinalFailure || !retryable.has(toAppError(error).code);
    throw final ? new UnrecoverableError(messageOf(error)) : asError(error);
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/** Whether a promise settles within so many milliseconds. */
async function within(ms: number, promise: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  try {
    return await Promise.race([promise.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
