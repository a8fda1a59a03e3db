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

/** Times in which a feed does not want to be asked, in UTC: hours from 0 to 23, days from 0, which is Sunday. */
export type Skipped = { skipHours: readonly number[]; skipDays: readonly number[] };

const within = (ms: number, least: number, most: number): number => Math.min(most, Math.max(least, ms));

export type PollPast = Skipped & {
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
 * feed is never given up. What falls into a time that the feed wants skipped is put off until after it, though to no
 * later than a day from now.
 *
 * @param random 0…1, for tests
 * @param now milliseconds since 1970, for tests
 */
export function planNextPoll(
  past: PollPast,
  random: number = Math.random(),
  now: number = Date.now(),
): { intervalMs: number; waitMs: number } {
  const spread = (ms: number): number => Math.round(ms * (1 + jitter * random));
  const wait = (ms: number): number => putOff(spread(ms), past, now, spread(hour) - hour);
  const hold = Math.min(past.retryAfterMs, longestHoldMs);
  if (past.failures > 0) {
    const intervalMs = within(past.intervalMs, shortestMs, longestMs);
    const doubled = Math.max(intervalMs, firstRetryMs) * 2 ** Math.min(past.failures - 1, 20);
    return { intervalMs, waitMs: wait(Math.max(Math.min(doubled, longestMs), hold)) };
  }
  const intervalMs = Math.round(within(past.intervalMs * (past.news ? 0.5 : 1.25), shortestMs, longestMs));
  const floor = within(past.floorMs, past.isPushed ? pushedMs : 0, longestMs);
  return { intervalMs, waitMs: wait(Math.max(intervalMs, floor, hold)) };
}

/**
 * A wait that ends in no skipped hour or day, but for one that would be longer than a day: `skipDays` of a weekend, or
 * whatever else a feed may name, is asked in once a day.
 *
 * @param lateMs how long after the full hour, so that what was put off together is not asked together
 */
function putOff(waitMs: number, { skipHours, skipDays }: Skipped, now: number, lateMs: number): number {
  const isSkipped = (at: number): boolean =>
    skipHours.includes(new Date(at).getUTCHours()) || skipDays.includes(new Date(at).getUTCDay());
  if (!isSkipped(now + waitMs)) return waitMs;
  const latest = Math.max(waitMs, longestMs);
  for (let at = Math.floor((now + waitMs) / hour + 1) * hour; at <= now + latest; at += hour)
    if (!isSkipped(at)) return at + lateMs - now;
  return latest;
}
