import {
  AppError,
  type BatchId,
  maxDocumentBytes,
  newId,
  type Provenance,
  parseAddress,
  sizeInWords,
} from '@sayso/schema';
import type { Connection } from '../connection/connection.ts';
import type { Documents } from '../database.ts';
import { addJob } from '../jobs/add-job.ts';
import { storable, storableText } from '../text/storable.ts';
import { ensureRead, storeBytes } from './store-document.ts';

function assertSize(bytes: Uint8Array): void {
  if (bytes.byteLength === 0) throw new AppError('empty-document', 'The document is empty.');
  if (bytes.byteLength > maxDocumentBytes)
    throw new AppError(
      'too-large',
      `The document has ${sizeInWords(bytes.byteLength)}. The limit is ${sizeInWords(maxDocumentBytes)}.`,
    );
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
        const { id: jobId } = already
          ? await ensureRead(tx, documentId, { batchId, label })
          : await addJob(tx, { kind: 'read', subject: documentId, batchId, label });
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

    async has(sha256) {
      return (await prisma.document.count({ where: { sha256 } })) === 1;
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
