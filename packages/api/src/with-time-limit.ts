import { AppError } from '@sayso/schema';

/**
 * The promise's own end, or after `limitMs` milliseconds a rejection with `service-unavailable`. The work itself goes
 * on; what becomes of it then is nobody's concern.
 *
 * @param who the part that is waited for, for the sentence
 */
export async function withTimeLimit<T>(work: Promise<T>, limitMs: number, who: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new AppError('service-unavailable', `${who} did not answer within ${limitMs / 1000} seconds.`),
        ),
      limitMs,
    );
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
