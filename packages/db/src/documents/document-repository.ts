import { createHash } from 'node:crypto';
import {
  AppError,
  type BatchId,
  type DocumentId,
  type JobId,
  maxDocumentBytes,
  newId,
  type Provenance,
  parseAddress,
  sizeInWords,
} from '@sayso/schema';
import type { Connection, Transaction } from '../connection/connection.ts';
import type { Documents } from '../database.ts';
import { addJob } from '../jobs/add-job.ts';
import { storable, storableText } from '../text/storable.ts';

type Accepted = Parameters<Documents['accept']>[0];

function assertSize(bytes: Uint8Array): void {
  if (bytes.byteLength === 0) throw new AppError('empty-document', 'The document is empty.');
  if (bytes.byteLength > maxDocumentBytes)
    throw new AppError(
      'too-large',
      `The document has ${sizeInWords(bytes.byteLength)}. The limit is ${sizeInWords(maxDocumentBytes)}.`,
    );
}

/** Stores the bytes unless they are there. Of two that come at once the second waits, and finds the first's. */
async function storeBytes(
  tx: Transaction,
  { bytes, mediaType }: Accepted,
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

/** A document is read by one job for as long as it lives; this is that job. */
async function readJobOf(tx: Transaction, documentId: DocumentId): Promise<JobId> {
  const [job] = await tx.$queryRaw<{ id: JobId }[]>`
    SELECT id FROM jobs WHERE md5(subject) = md5(${documentId}) AND kind = 'read' ORDER BY id DESC LIMIT 1`;
  if (!job) throw new AppError('internal', 'A document is stored that no job reads.');
  return job.id;
}

export function documentRepository({ prisma, transaction }: Connection): Documents {
  return {
    async accept(input) {
      assertSize(input.bytes);
      const provenance = storable(input.provenance);
      const label = storableText(input.label) || 'Untitled document';
      const batchId: BatchId = input.batchId ?? newId('batch');
      return await transaction(async (tx) => {
        const { id: documentId, already } = await storeBytes(tx, input, provenance);
        await tx.arrival.createMany({
          data: [{ documentId, provenance, label, batchId, fetchJobId: input.fetchJobId ?? null }],
          skipDuplicates: true,
        });
        const jobId = already
          ? await readJobOf(tx, documentId)
          : (await addJob(tx, { kind: 'read', subject: documentId, batchId, label })).id;
        if (input.fetchJobId)
          await tx.job.updateMany({
            where: { id: input.fetchJobId, state: { not: 'done' } },
            data: { state: 'done', failureCode: null, failureMessage: null },
          });
        return { kind: 'document', documentId, jobId, batchId, already };
      });
    },

    async acceptUrl({ url: typed, batchId = newId('batch') }) {
      const url = parseAddress(typed);
      return await transaction(async (tx) => {
        const { id: jobId, added } = await addJob(tx, { kind: 'fetch', subject: url, batchId, label: url });
        return { kind: 'url', jobId, batchId, already: !added };
      });
    },

    async get(id) {
      const row = await prisma.document.findUnique({ where: { id } });
      if (!row) throw new AppError('not-found', 'There is no such document.');
      return {
        id,
        sha256: row.sha256,
        mediaType: row.mediaType,
        size: row.size,
        provenance: row.provenance as Provenance,
        receivedAt: row.receivedAt.toISOString(),
        bytes: row.bytes,
      };
    },
  };
}
