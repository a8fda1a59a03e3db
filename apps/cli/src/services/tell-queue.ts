import type { JobId, JobKind } from '@sayso/schema';
import type { Services } from './open-services.ts';

/**
 * Tells the queue of a job whose row is stored.
 *
 * @returns false where Redis did not take it: nothing is lost, the worker's sweep delivers the row later
 */
export async function tellQueue(
  { queues }: Pick<Services, 'queues'>,
  job: { id: JobId; kind: JobKind },
): Promise<boolean> {
  try {
    await queues.add(job);
    return true;
  } catch {
    return false;
  }
}
