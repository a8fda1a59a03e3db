import { readFile } from 'node:fs/promises';
import { workerData } from 'node:worker_threads';
import type { ReaderChoice } from '@sayso/reader/choice';
import { type OpenReader, openReader } from '@sayso/reader/open';
import { weightsFile } from '@sayso/reader/weights';

/** What a reading thread is started with. */
export type ReadingThread = { reader: ReaderChoice };

let opened: Promise<OpenReader> | null = null;

/** The reader of this thread, made once. Where it cannot be made, the next document tries again. */
export function threadReader(): Promise<OpenReader> {
  opened ??= openReader((workerData as ReadingThread).reader, () => readFile(weightsFile)).catch(
    (error: unknown) => {
      opened = null;
      throw error;
    },
  );
  return opened;
}
