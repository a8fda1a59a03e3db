import { fileURLToPath } from 'node:url';
import type { Received } from '@sayso/intake';
import { AppError } from '@sayso/schema';
import { Piscina } from 'piscina';
import type { ReadAnswer, ReadItem } from './read-document.ts';

/** Threads that read documents, away from the event loop that keeps locks and answers alive. */
export interface ReadingPool {
  /**
   * @throws AppError what the reading threw, `read-timeout` where it took too long, `read-crashed` where its thread
   * died, of too much memory for one
   */
  read(received: Received, signal: AbortSignal): Promise<ReadItem[]>;
  close(): Promise<void>;
}

export type ReadingPoolOptions = {
  /** The built file whose default export reads a document: a thread loads no TypeScript. */
  threadFile: URL;
  threads: number;
  /** For one document, in milliseconds. */
  timeLimitMs: number;
  /** Of one thread, in MB. */
  heapMb: number;
};

export function createReadingPool({
  threadFile,
  threads,
  timeLimitMs,
  heapMb,
}: ReadingPoolOptions): ReadingPool {
  const pool = new Piscina<unknown, ReadAnswer>({
    filename: fileURLToPath(threadFile),
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
    // What reads hostile text has no business with the settings of the house.
    env: {},
    // Nor with flags that its parent was started with, such as a test runner's.
    execArgv: [],
  });
  // A thread that dies fails the job it was at; the pool itself starts another.
  pool.on('error', () => {});

  return {
    read: async (received, signal) => {
      // A copy of its own: a view into a larger buffer would drag all of that along.
      const bytes = new Uint8Array(received.bytes);
      const late = AbortSignal.timeout(timeLimitMs);
      let answer: ReadAnswer;
      try {
        answer = await pool.run(
          { ...received, bytes },
          { transferList: [bytes.buffer], signal: AbortSignal.any([signal, late]) },
        );
      } catch (error) {
        if (signal.aborted) throw error;
        if (late.aborted)
          throw new AppError(
            'read-timeout',
            `Reading it took longer than ${timeLimitMs / 1000} seconds and was stopped.`,
            { cause: error },
          );
        throw new AppError(
          'read-crashed',
          'Reading it used up the memory set aside for it, or crashed; it was stopped.',
          { cause: error },
        );
      }
      if ('mistake' in answer) throw answer.mistake;
      if ('failure' in answer) throw new AppError(answer.failure.code, answer.failure.message);
      return answer.items;
    },
    close: () => pool.destroy(),
  };
}
