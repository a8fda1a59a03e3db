import { AppError, type Reading } from '@sayso/schema';
import type { Dropped } from '../endpoint/dropped.ts';
import type { Readable } from '../readable.ts';
import type { ReaderChoice } from './reader-choice.ts';

export { addDropped, type Dropped, tellDropped } from '../endpoint/dropped.ts';

/** A reading, and what an endpoint answered that did not stand in the text; null where nothing was dropped. */
export type ReadArticle = { reading: Reading; dropped: Dropped | null };

/** Any reader, ready to read. One that asks an endpoint takes its time, so that all of them are awaited. */
export interface OpenReader {
  readonly id: string;
  /** @throws AppError `service-unavailable` where an endpoint does not answer, `read-crashed` where it talks nonsense */
  read(article: Readable): Promise<ReadArticle>;
}

/**
 * Makes the reader that was chosen, and loads nothing of the others. To be kept: weights are unpacked once.
 *
 * @param loadWeights the bytes of `weightsFile`; asked only where they are needed
 * @throws AppError `service-unavailable` where the weights are missing or damaged
 */
export async function openReader(
  choice: ReaderChoice,
  loadWeights: () => Promise<Uint8Array>,
): Promise<OpenReader> {
  if (choice.name === 'endpoint') {
    const { createEndpointReader } = await import('../endpoint/create-endpoint-reader.ts');
    return createEndpointReader(choice);
  }
  const reader =
    choice.name === 'rules' ? (await import('../rules.ts')).rules : await openTrained(loadWeights);
  return {
    id: reader.id,
    read: async (article) => ({ reading: reader.read(article), dropped: null }),
  };
}

async function openTrained(loadWeights: () => Promise<Uint8Array>) {
  const { createTrainedReader } = await import('../model/index.ts');
  try {
    return createTrainedReader(await loadWeights());
  } catch (error) {
    // Not the document's fault: a job that meets this waits until the weights are back.
    throw new AppError(
      'service-unavailable',
      'The weights of the trained reader are missing, damaged or of another version. Put back packages/reader/model/weights.safetensors, or set SAYSO_READER=rules to read without weights.',
      { cause: error },
    );
  }
}
