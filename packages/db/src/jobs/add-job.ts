import { type BatchId, type JobId, type JobKind, newId } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';

/**
 * Adds a job, or finds the one that is under way on the same thing. That one stays locked until the transaction ends:
 * whoever works on it commits first, and where that ended it, a new one is added.
 *
 * @param job `subject` is what it works on: an address, a document's id, a version's id
 */
export async function addJob(
  tx: Transaction,
  job: { kind: JobKind; subject: string; batchId: BatchId | null; label: string },
): Promise<{ id: JobId; added: boolean }> {
  const id = newId('job');
  const [row] = await tx.$queryRaw<{ id: JobId }[]>`
    INSERT INTO jobs (id, kind, subject, batch_id, label)
    VALUES (${id}, ${job.kind}, ${job.subject}, ${job.batchId}, ${job.label})
    ON CONFLICT (kind, md5(subject)) WHERE state IN ('waiting', 'active', 'retrying')
    DO UPDATE SET subject = jobs.subject
    RETURNING id`;
  return { id: row!.id, added: row!.id === id };
}
