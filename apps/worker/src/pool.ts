import { AppError } from '@sayso/schema';

/** Work of the CPU, away from the event loop that keeps locks and answers alive. */
export interface Pool<T, R> {
  /**
   * @throws AppError what the work threw, `read-timeout` where it took too long, `read-crashed` where what did it died,
   * of too much memory for one
   */
  run(task: T, signal: AbortSignal): Promise<R>;
  close(): Promise<void>;
}

/** What one task may take of the machine. */
export type PoolLimits = {
  /** Tasks done at a time. */
  atOnce: number;
  /** Milliseconds, from being handed over to the answer. */
  timeLimitMs: number;
  /** Heap of one task, in MB. */
  heapMb: number;
};

/** @param doing what was done, as the start of a sentence: `Reading it` */
export const tookTooLong = (doing: string, timeLimitMs: number, cause?: unknown): AppError =>
  new AppError('read-timeout', `${doing} took longer than ${timeLimitMs / 1000} seconds and was stopped.`, {
    cause,
  });

export const crashed = (doing: string, cause: unknown): AppError =>
  new AppError('read-crashed', `${doing} used up the memory set aside for it, or crashed; it was stopped.`, {
    cause,
  });
