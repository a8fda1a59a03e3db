import { readFile } from 'node:fs/promises';
import type { ReaderChoice } from '@sayso/reader/choice';
import { type OpenReader, openReader } from '@sayso/reader/open';
import { weightsFile } from '@sayso/reader/weights';

let opened: Promise<OpenReader> | null = null;

/** The reader of this process, made once. Where it cannot be made, the next document tries again. */
export function readerOnce(choice: ReaderChoice): Promise<OpenReader> {
  opened ??= openReader(choice, () => readFile(weightsFile)).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}
