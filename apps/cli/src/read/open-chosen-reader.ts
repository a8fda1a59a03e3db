import { readFile } from 'node:fs/promises';
import type { Dropped, OpenReader } from '@sayso/reader/open';
import { readEnv } from '../env.ts';

/** The reader that the settings choose: the very one that the worker reads with. Loaded here, so that no other command waits for it. */
export async function openChosenReader(): Promise<OpenReader> {
  const { reader } = readEnv();
  const [{ openReader }, { weightsFile }] = await Promise.all([
    import('@sayso/reader/open'),
    import('@sayso/reader/weights'),
  ]);
  return openReader(reader, () => readFile(weightsFile));
}

/** What an endpoint answered and was not kept, as a line for stderr; null where that is nothing. */
export async function noteOfDropped(dropped: Dropped | null): Promise<string | null> {
  return dropped && (await import('@sayso/reader/open')).tellDropped(dropped);
}
