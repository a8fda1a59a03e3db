import { createHash } from 'node:crypto';
import { type BatchId, type DocumentId, type JobId, newId, type Provenance } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';
import { addJob } from '../jobs/add-job.ts';
import { storableText } from '../text/storable.ts';

/** Stores the bytes unless they are there. Of two that come at once the second waits, and finds the first's. */
export async function storeBytes(
  tx: Transaction,
  { bytes, mediaType }: { bytes: Uint8Array; mediaType: string | null },
  provenance: Provenance,
): Promise<{ id: DocumentId; already: boolean }> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = await tx.document.findUnique({ where: { sha256 }, select: { id: true } });
  if (known) return { id: known.id as DocumentId, already: true };
  const id = newId('document');
  const added = await tx.document.createMany({
    data: [
      {
        id,
        sha256,
        mediaType: mediaType && storableText(mediaType),
        size: bytes.byteLength,
        provenance,
        bytes: new Uint8Array(bytes),
      },
    ],
    skipDuplicates: true,
  });
  if (added.count === 1) return { id, already: false };
  const first = await tx.document.findUniqueOrThrow({ where: { sha256 }, select: { id: true } });
  return { id: first.id as DocumentId, already: true };
}

/**
 * The job that reads a document: one for as long as it lives. A summary from a feed has none until its page could not
 * be had; handed in by another way, it gets one.
 */
export async function ensureRead(
  tx: Transaction,
  documentId: DocumentId,
  { batchId, label }: { batchId: BatchId | null; label: string },
): Promise<{ id: JobId; added: boolean }> {
  const [job] = await tx.$queryRaw<{ id: JobId }[]>`
    SELECT id FROM jobs WHERE md5(subject) = md5(${documentId}) AND kind = 'read' ORDER BY id DESC LIMIT 1`;
  if (job) return { id: job.id, added: false };
  return await addJob(tx, { kind: 'read', subject: documentId, batchId, label });
}
