import { fileURLToPath } from 'node:url';
import { AppError } from '@sayso/schema';
import { Piscina } from 'piscina';
import type { Answer } from './answer.ts';

/** Threads for work of the CPU, away from the event loop that keeps locks and answers alive. */
export interface ThreadPool<T, R> {
  /**
   * @param options.transfer buffers of the task that go over to the thread instead of being copied
   * @throws AppError what the work threw, `read-timeout` where it took too long, `read-crashed` where its thread died,
   * of too much memory for one
   */
  run(task: T, signal: AbortSignal, options?: { transfer?: ArrayBuffer[] }): Promise<R>;
  close(): Promise<void>;
}

/** What one task may take of the machine. */
export type ThreadLimits = {
  threads: number;
  /** Milliseconds, from being handed over to the answer. */
  timeLimitMs: number;
  /** Heap of one thread, in MB. */
  heapMb: number;
};

/**
 * @param threadFile the built file whose default export does the work (see `answering`): a thread loads no TypeScript
 * @param doing what it does, as the start of a sentence: `Reading it`
 * @param startedWith plain data that each thread finds as its `workerData`
 */
export function createThreadPool<T extends object, R>(
  threadFile: URL,
  doing: string,
  { threads, timeLimitMs, heapMb }: ThreadLimits,
  startedWith?: object,
): ThreadPool<T, R> {
  const pool = new Piscina<T, Answer<R>>({
    filename: fileURLToPath(threadFile),
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: 60_000,
    ...(startedWith && { workerData: startedWith }),
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
    // What works on hostile text has no business with the settings of the house,
    env: {},
    // nor with the flags of its parent, such as those of a test runner.
    execArgv: [],
  });
  // A thread that dies fails the task it was at; the pool itself starts another.
  pool.on('error', () => {});

  return {
    run: async (task, signal, { transfer = [] } = {}) => {
      const late = AbortSignal.timeout(timeLimitMs);
      let answer: Answer<R>;
      try {
        answer = await pool.run(task, { transferList: transfer, signal: AbortSignal.any([signal, late]) });
      } catch (error) {
        if (signal.aborted) throw error;
        if (late.aborted)
          throw new AppError(
            'read-timeout',
            `${doing} took longer than ${timeLimitMs / 1000} seconds and was stopped.`,
            { cause: error },
          );
        throw new AppError(
          'read-crashed',
          `${doing} used up the memory set aside for it, or crashed; it was stopped.`,
          { cause: error },
        );
      }
      if ('mistake' in answer) throw answer.mistake;
      if ('failure' in answer) throw new AppError(answer.failure.code, answer.failure.message);
      return answer.result;
    },
    close: () => pool.destroy(),
  };
}
