import {
  AppError,
  type BatchId,
  maxDocumentBytes,
  type Provenance,
  type Receipt,
  sizeInWords,
} from '@sayso/schema';
import type { Context } from '../context.ts';
import { tellQueue } from '../jobs/tell-queue.ts';

/** Refuses what no reading would accept, before the bytes are copied once more. */
export function checkSize(bytes: number, what: string): void {
  if (bytes === 0) throw new AppError('empty-document', `${what} is empty.`);
  if (bytes > maxDocumentBytes)
    throw new AppError(
      'too-large',
      `${what} is ${sizeInWords(bytes)}; the limit is ${sizeInWords(maxDocumentBytes)}.`,
    );
}

/** Stores the document, then tells the queue of its job. */
export async function handIn(
  ctx: Context,
  document: {
    bytes: Uint8Array;
    mediaType: string | null;
    provenance: Provenance;
    label: string;
    batchId: BatchId | undefined;
  },
): Promise<Receipt> {
  const { batchId, ...rest } = document;
  const receipt = await ctx.db.documents.accept({ ...rest, ...(batchId && { batchId }) });
  if (!receipt.already) await tellQueue(ctx, { id: receipt.jobId, kind: 'read' });
  return receipt;
}
