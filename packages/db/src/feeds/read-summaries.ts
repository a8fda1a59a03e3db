import type { BatchId, DocumentId, JobId } from '@sayso/schema';
import type { Connection } from '../connection/connection.ts';
import { ensureRead } from '../documents/store-document.ts';

/**
 * Sets the summaries to be read whose page could not be fetched, or held nothing to read: they are all that there is
 * of the story.
 */
export async function readSummaries(
  { prisma, transaction }: Connection,
  limit: number,
): Promise<{ id: JobId; kind: 'read' }[]> {
  const rows = await prisma.$queryRaw<{ documentId: DocumentId; label: string; batchId: BatchId | null }[]>`
    WITH failed AS (
      SELECT id AS fetch_id, label, batch_id FROM jobs WHERE kind = 'fetch' AND state = 'quarantined'
      UNION ALL
      SELECT a.fetch_job_id, j.label, j.batch_id FROM jobs j JOIN arrivals a ON a.document_id = j.subject
      WHERE j.kind = 'read' AND j.state = 'quarantined' AND a.fetch_job_id IS NOT NULL)
    SELECT DISTINCT ON (i.document_id) i.document_id AS "documentId", failed.label, failed.batch_id AS "batchId"
    FROM failed JOIN feed_items i ON i.fetch_job_id = failed.fetch_id
    WHERE NOT EXISTS (
      SELECT FROM jobs r WHERE r.kind = 'read' AND md5(r.subject) = md5(i.document_id))
    LIMIT ${limit}`;
  const jobs: { id: JobId; kind: 'read' }[] = [];
  for (const { documentId, label, batchId } of rows) {
    const { id } = await transaction((tx) => ensureRead(tx, documentId, { batchId, label }));
    jobs.push({ id, kind: 'read' });
  }
  return jobs;
}
