import { AppError, type BatchId, type JobKind, type Receipt } from '@sayso/schema';
import type { Input } from '../input/expand-paths.ts';
import { readInput } from '../input/read-input.ts';
import { toFailure } from '../output/explain-error.ts';
import { plainLine } from '../output/plain-line.ts';
import type { Services } from '../services/open-services.ts';
import { tellQueue } from '../services/tell-queue.ts';
import type { HandedIn, Item } from './item.ts';

const failed = (input: Input, error: unknown): Item => ({
  input: input.input,
  outcome: 'failed',
  documentId: null,
  jobId: null,
  error: toFailure(error),
});

/**
 * Stores every input with its job and tells the queue, one after another, so that the memory is that of one document.
 * One that cannot be read stops no other; a PostgreSQL that is away stops them all at once.
 *
 * @param folder what paths are relative to
 * @param onProgress hears how many are done
 */
export async function handInAll(
  services: Services,
  inputs: Input[],
  batchId: BatchId,
  folder: string,
  onProgress: (taken: number) => void,
): Promise<{ items: Item[]; queueIsAway: boolean }> {
  const items: Item[] = [];
  let away: AppError | null = null;
  let queueIsAway = false;
  for (const input of inputs) {
    try {
      if (away) throw away;
      const { item, kind } = await handIn(services, input, batchId, folder);
      if (!item.already) queueIsAway = !(await tellQueue(services, { id: item.jobId, kind })) || queueIsAway;
      items.push(item);
    } catch (error) {
      if (error instanceof AppError && error.code === 'service-unavailable') away = error;
      items.push(failed(input, error));
    }
    onProgress(items.length);
  }
  return { items, queueIsAway };
}

async function handIn(
  { db }: Services,
  input: Input,
  batchId: BatchId,
  folder: string,
): Promise<{ item: HandedIn; kind: JobKind }> {
  if (input.kind === 'url') {
    const receipt = await db.documents.acceptUrl({ url: input.input, batchId });
    // The address as it is kept is what its jobs are called.
    const { label } = await db.jobs.get(receipt.jobId);
    return { item: toItem(input, receipt, label), kind: 'fetch' };
  }
  const { bytes, name } = await readInput(input, folder);
  const label = input.kind === 'stdin' ? 'Standard input' : plainLine(input.input) || 'A file';
  const receipt = await db.documents.accept({
    bytes,
    // What a name says of its content, the intake finds out better by looking.
    mediaType: null,
    provenance: name === null ? { how: 'paste', name: null } : { how: 'file', name },
    label,
    batchId,
  });
  return { item: toItem(input, receipt, label), kind: 'read' };
}

const toItem = ({ input }: Input, receipt: Receipt, label: string): HandedIn => ({
  input,
  outcome: 'waiting',
  documentId: receipt.kind === 'document' ? receipt.documentId : null,
  jobId: receipt.jobId,
  error: null,
  label,
  already: receipt.already,
});
