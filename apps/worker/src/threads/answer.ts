import { AppError, type Failure } from '@sayso/schema';

/**
 * What a thread answers. The class of an error does not survive the way between threads, so an AppError goes as its
 * code and sentence, and a mistake in the code as what was thrown. A thread that does not answer at all has died.
 */
export type Answer<R> = { result: R } | { failure: Failure } | { mistake: unknown };

/** The default export of a thread file: does the work, and answers whatever comes of it. */
export function answering<T, R>(work: (task: T) => R | Promise<R>): (task: T) => Promise<Answer<R>> {
  return async (task) => {
    try {
      return { result: await work(task) };
    } catch (error) {
      if (error instanceof AppError) return { failure: { code: error.code, message: error.message } };
      return { mistake: error };
    }
  };
}
