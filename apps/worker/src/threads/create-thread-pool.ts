import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { type Answer, resultOf } from '../answer.ts';
import { crashed, type Pool, type PoolLimits, tookTooLong } from '../pool.ts';

export type ThreadLimits = Omit<PoolLimits, 'atOnce'> & {
  threads: number;
  /**
   * What a thread makes and soon forgets is held in so many MB, the engine's own choice where none is given. Where a task
   * makes more than fits, it counts as lasting, and has to be looked for among all that lasts.
   */
  youngMb?: number;
};

/**
 * Threads of this process, for work on what was read already. A thread that asks for much memory at once takes its
 * process down, whatever its limit says: what reads strangers' bytes has a process of its own.
 *
 * @param threadFile the built file whose default export does the work (see `answering`): a thread loads no TypeScript
 * @param doing what it does, as the start of a sentence: `Reading it`
 */
export function createThreadPool<T extends object, R>(
  threadFile: URL,
  doing: string,
  { threads, timeLimitMs, heapMb, youngMb }: ThreadLimits,
): Pool<T, R> {
  const pool = new Piscina<T, Answer<R>>({
    filename: fileURLToPath(threadFile),
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: 60_000,
    resourceLimits: {
      maxOldGenerationSizeMb: heapMb,
      ...(youngMb === undefined ? {} : { maxYoungGenerationSizeMb: youngMb }),
    },
    // It has no business with the settings of the house,
    env: {},
    // nor with the flags of its parent, such as those of a test runner.
    execArgv: [],
  });
  // A thread that dies fails the task it was at; the pool itself starts another.
  pool.on('error', () => {});

  return {
    run: async (task, signal) => {
      const late = AbortSignal.timeout(timeLimitMs);
      let answer: Answer<R>;
      try {
        answer = await pool.run(task, { signal: AbortSignal.any([signal, late]) });
      } catch (error) {
        if (signal.aborted) throw error;
        throw late.aborted ? tookTooLong(doing, timeLimitMs, error) : crashed(doing, error);
      }
      return resultOf(answer);
    },
    close: () => pool.destroy(),
  };
}
