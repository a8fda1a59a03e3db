import type { Log } from './log.ts';

/**
 * A lost Redis makes every connection say so many times a second. This says it once, and then once a window with
 * the number of times it was held back.
 *
 * @param windowMs how long to hold back what was just said, in milliseconds
 * @param now milliseconds, for tests
 */
export function calmWarnings(
  log: Log,
  message: string,
  windowMs = 10_000,
  now: () => number = Date.now,
): (error: unknown) => void {
  let saidAt = Number.NEGATIVE_INFINITY;
  let heldBack = 0;
  return (error) => {
    if (now() - saidAt < windowMs) {
      heldBack += 1;
      return;
    }
    log.warn({ err: error, heldBack }, message);
    saidAt = now();
    heldBack = 0;
  };
}
