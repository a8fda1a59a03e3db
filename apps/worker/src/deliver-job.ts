import type { Log, Queues } from '@sayso/queue';
import { type JobId, type JobKind, toAppError } from '@sayso/schema';

/**
 * Tells the queue of a job whose row is stored. Where Redis is away that is no failure of whoever stored it: the
 * sweep delivers the row once Redis is back.
 */
export async function deliverJob(
  job: { id: JobId; kind: JobKind },
  { queues, log }: { queues: Pick<Queues, 'add'>; log: Log },
): Promise<void> {
  try {
    await queues.add(job);
  } catch (error) {
    if (toAppError(error).code !== 'service-unavailable') throw error;
    log.warn({ jobId: job.id, kind: job.kind }, 'Redis is away: the sweep will deliver this job');
  }
}
