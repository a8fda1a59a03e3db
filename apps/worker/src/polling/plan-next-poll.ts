const minute = 60_000;
const hour = 60 * minute;

/** Bounds of the distance between two polls, in milliseconds. */
export const shortestMs = 2 * minute;
export const longestMs = 24 * hour;

/** A feed whose hub brings what is new is asked this seldom, to be sure of the hub. */
const pushedMs = hour;

/** The longest that a site is left alone because it says so. */
const longestHoldMs = 7 * 24 * hour;

/** The first wait after a failure, at least; it doubles with each one more. */
const firstRetryMs = 5 * minute;

/** No two feeds added together are asked together for ever: each wait is longer by up to this part of it. */
const jitter = 0.1;

const within = (ms: number, least: number, most: number): number => Math.min(most, Math.max(least, ms));

export type PollPast = {
  /** How often it was asked until now. Milliseconds, as are all that follow. */
  intervalMs: number;
  /** The shortest distance that the feed and its site ask for; 0 where they ask for none. */
  floorMs: number;
  /** How long the site wants to be left alone; 0 where it does not say. */
  retryAfterMs: number;
  isPushed: boolean;
  /** Failures in a row, the one of this poll counted. */
  failures: number;
  /** Whether it had anything new or changed. */
  news: boolean;
};

/**
 * When a feed is asked next. A feed that had news is asked twice as often, one that had none a quarter less often,
 * between two minutes and a day; never more often than it asks for. After failures the wait doubles, up to a day: a
 * feed is never given up.
 *
 * @param random 0…1, for tests
 */
export function planNextPoll(
  past: PollPast,
  random: number = Math.random(),
): { intervalMs: number; waitMs: number } {
  const spread = (ms: number): number => Math.round(ms * (1 + jitter * random));
  const hold = Math.min(past.retryAfterMs, longestHoldMs);
  if (past.failures > 0) {
    const intervalMs = within(past.intervalMs, shortestMs, longestMs);
    const wait = Math.max(intervalMs, firstRetryMs) * 2 ** Math.min(past.failures - 1, 20);
    return { intervalMs, waitMs: spread(Math.max(Math.min(wait, longestMs), hold)) };
  }
  const intervalMs = Math.round(within(past.intervalMs * (past.news ? 0.5 : 1.25), shortestMs, longestMs));
  const floor = within(past.floorMs, past.isPushed ? pushedMs : 0, longestMs);
  return { intervalMs, waitMs: spread(Math.max(intervalMs, floor, hold)) };
}
