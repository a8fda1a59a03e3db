import type { Jobs } from '@sayso/db';
import { FinalFailure, type JobDefinition, type JobHandler, type Log, Postponed } from '@sayso/queue';
import {
  AppError,
  type AppErrorCode,
  type Job,
  type JobKind,
  type JobSubject,
  retryable,
  toAppError,
} from '@sayso/schema';

/** A job of one kind, with what that kind works on. */
export type JobOf<K extends JobKind> = Job & { subject: Extract<JobSubject, { kind: K }> };

/** The work of one kind: done once or twice, it leaves the same. It throws where it fails. */
export type Work<K extends JobKind> = (job: JobOf<K>, signal: AbortSignal) => Promise<void>;

/**
 * What every handler is built on: looks whether there is anything to do, does it, and writes down how it ended. The
 * row in PostgreSQL owns the state; what Redis believes only decides when the job is delivered again.
 */
export function processJob<K extends JobKind>(
  definition: JobDefinition<K>,
  work: Work<K>,
  { jobs, log }: { jobs: Pick<Jobs, 'start' | 'finish' | 'fail' | 'postpone'>; log: Log },
): JobHandler {
  return async ({ jobId }, signal) => {
    const job = await jobs.start(jobId, definition.maxStarts);
    if (!job) return log.info({ jobId, kind: definition.kind }, 'nothing to do: the job is over');
    const told = { jobId, kind: definition.kind, label: job.label, attempt: job.attempts };
    const startedAt = performance.now();
    const took = () => ({ ...told, ms: Math.round(performance.now() - startedAt) });
    try {
      if (!isOf(job, definition.kind))
        throw new Error(`a ${job.subject.kind} job came by the ${definition.kind} queue`);
      await work(job, signal);
      await jobs.finish(jobId);
      log.info(took(), 'done');
    } catch (error) {
      if (error instanceof Postponed) {
        await jobs.postpone(jobId);
        throw error;
      }
      // Not its fault: the row stays active, and the queue or the sweep brings it to another worker.
      if (signal.aborted) {
        log.warn(took(), 'left undone: the worker is shutting down');
        throw error;
      }
      const { code, message } = toAppError(error);
      const final = isFinal(code, job.attempts, definition.attempts);
      if (final) log.error({ ...took(), err: error }, 'quarantined');
      else log.warn({ ...took(), err: error }, 'failed, to be tried again');
      await jobs.fail(jobId, { code, message }, final);
      throw final
        ? new FinalFailure(message, { cause: error })
        : new AppError(code, message, { cause: error });
    }
  };
}

const isOf = <K extends JobKind>(job: Job, kind: K): job is JobOf<K> => job.subject.kind === kind;

/** A service that is away is never a job's own fault, however long it stays away. */
const isFinal = (code: AppErrorCode, attempts: number, most: number): boolean =>
  !retryable.has(code) || (code !== 'service-unavailable' && attempts >= most);
