import { type Answer, resultOf } from '../answer.ts';
import { crashed, type Pool, type PoolLimits, tookTooLong } from '../pool.ts';
import { type Child, type ChildFiles, startChild } from './start-child.ts';

/** A process that has had nothing to do for so long ends, in milliseconds. */
const idleMs = 60_000;

/**
 * Processes for work on hostile bytes. One that takes too long is killed, and one that runs out of memory dies alone,
 * which a thread does not always; the next task finds another.
 *
 * @param files the work file's default export does the work (see `answering`)
 * @param doing what it does, as the start of a sentence: `Reading it`
 * @param setting plain data that the work is given with each task
 */
export function createProcessPool<T extends object, R>(
  files: ChildFiles,
  doing: string,
  { atOnce, timeLimitMs, heapMb }: PoolLimits,
  setting?: object,
): Pool<T, R> {
  const living = new Set<Child>();
  const idle = new Map<Child, NodeJS.Timeout>();
  const queue: (() => void)[] = [];
  let free = atOnce;

  async function untilFree(): Promise<void> {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => queue.push(resolve));
  }

  function leave(): void {
    const next = queue.shift();
    if (next) next();
    else free += 1;
  }

  async function end(child: Child): Promise<void> {
    await child.kill();
    living.delete(child);
  }

  /** One that has nothing to do, or a new one. */
  async function takeChild(signal: AbortSignal): Promise<Child> {
    const [resting] = idle;
    if (resting) {
      const [child, timer] = resting;
      clearTimeout(timer);
      idle.delete(child);
      return child;
    }
    const child = startChild(files, heapMb);
    living.add(child);
    return await orEnd(child, () => child.ask(null, signal).then(() => child));
  }

  function rest(child: Child): void {
    const timer = setTimeout(() => {
      idle.delete(child);
      void end(child);
    }, idleMs);
    idle.set(child, timer.unref());
  }

  /** A child that did not answer is at something that nobody waits for. */
  async function orEnd<A>(child: Child, asking: () => Promise<A>): Promise<A> {
    try {
      return await asking();
    } catch (error) {
      await end(child);
      throw error;
    }
  }

  async function answerTo(task: T, signal: AbortSignal): Promise<Answer<R>> {
    let late: AbortSignal | null = null;
    try {
      const child = await takeChild(signal);
      // The time that it took to start is not the task's.
      late = AbortSignal.timeout(timeLimitMs);
      const until = AbortSignal.any([signal, late]);
      const answer = await orEnd(child, () => child.ask({ task, setting }, until));
      rest(child);
      return answer as Answer<R>;
    } catch (error) {
      if (signal.aborted) throw error;
      throw late?.aborted ? tookTooLong(doing, timeLimitMs, error) : crashed(doing, error);
    }
  }

  return {
    run: async (task, signal) => {
      await untilFree();
      try {
        signal.throwIfAborted();
        return resultOf(await answerTo(task, signal));
      } finally {
        leave();
      }
    },
    close: async () => {
      for (const timer of idle.values()) clearTimeout(timer);
      idle.clear();
      await Promise.all([...living].map(end));
    },
  };
}
