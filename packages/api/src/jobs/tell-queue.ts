import type { JobId, JobKind } from '@sayso/schema';
import type { Context } from '../context.ts';
import { withTimeLimit } from '../with-time-limit.ts';

/** How long a person waits for Redis, in milliseconds, before getting an answer without it. */
const patienceMs = 2000;

/**
 * Tells the queue of a job whose row is stored. A Redis that is down is no failure of the request: the sweep of the
 * worker finds the row and delivers it.
 */
export async function tellQueue(
  { queues, log }: Pick<Context, 'queues' | 'log'>,
  job: { id: JobId; kind: JobKind },
): Promise<void> {
  try {
    await withTimeLimit(queues.add(job), patienceMs, 'Redis');
  } catch (error) {
    log.warn({ err: error, jobId: job.id }, 'Redis did not take the job; the sweep will deliver it.');
  }
}

/** Tells the queue of several such jobs. */
export async function tellQueues(
  context: Pick<Context, 'queues' | 'log'>,
  jobs: readonly { id: JobId; kind: JobKind }[],
): Promise<void> {
  await Promise.all(jobs.map((job) => tellQueue(context, job)));
}
