import { AppError, type Failure } from '@sayso/schema';

/**
 * What a thread or a process answers. The class of an error does not survive the way between them, so an AppError goes
 * as its code and sentence, and a mistake in the code as what was thrown. One that does not answer at all has died.
 */
export type Answer<R> = { result: R } | { failure: Failure } | { mistake: unknown };

/** The default export of a work file: does the work, and answers whatever comes of it. */
export function answering<T, R, S = undefined>(
  work: (task: T, setting: S) => R | Promise<R>,
): (task: T, setting: S) => Promise<Answer<R>> {
  return async (task, setting) => {
    try {
      return { result: await work(task, setting) };
    } catch (error) {
      if (error instanceof AppError) return { failure: { code: error.code, message: error.message } };
      return { mistake: error };
    }
  };
}

/** The result in an answer. @throws what the work threw */
export function resultOf<R>(answer: Answer<R>): R {
  if ('mistake' in answer) throw answer.mistake;
  if ('failure' in answer) throw new AppError(answer.failure.code, answer.failure.message);
  return answer.result;
}
