import { describe, expect, it } from 'vitest';
import { longestMs, planNextPoll, shortestMs } from './plan-next-poll.ts';

const minute = 60_000;
const hour = 60 * minute;
const calm = {
  intervalMs: hour,
  floorMs: 0,
  retryAfterMs: 0,
  isPushed: false,
  failures: 0,
  news: false,
  skipHours: [] as number[],
  skipDays: [] as number[],
};
const plan = (past: Partial<typeof calm>, random = 0) => planNextPoll({ ...calm, ...past }, random);

describe('when a feed is asked next', () => {
  it('sooner after news, later after none', () => {
    expect(plan({ news: true }).waitMs).toBe(30 * minute);
    expect(plan({}).waitMs).toBe(75 * minute);
  });

  it('never sooner than two minutes, never later than a day', () => {
    expect(plan({ intervalMs: shortestMs, news: true })).toEqual({
      intervalMs: shortestMs,
      waitMs: shortestMs,
    });
    expect(plan({ intervalMs: longestMs })).toEqual({ intervalMs: longestMs, waitMs: longestMs });
  });

  it('settles near how often the feed changes', () => {
    // A feed with news every two hours, asked as planned for a month.
    let intervalMs = 15 * minute;
    let [now, seen, polls] = [0, 0, 0];
    while (now < 30 * 24 * hour) {
      const news = Math.floor(now / (2 * hour)) > seen;
      seen = Math.floor(now / (2 * hour));
      const next = plan({ intervalMs, news });
      intervalMs = next.intervalMs;
      now += next.waitMs;
      polls += 1;
    }
    expect(polls / 360).toBeGreaterThan(1);
    expect(polls / 360).toBeLessThan(5);
  });

  it('not sooner than the feed asks for, up to a day', () => {
    expect(plan({ floorMs: 3 * hour, news: true })).toEqual({ intervalMs: 30 * minute, waitMs: 3 * hour });
    expect(plan({ floorMs: 365 * 24 * hour }).waitMs).toBe(longestMs);
  });

  it('not sooner than the site asks to be left alone, up to a week', () => {
    expect(plan({ retryAfterMs: 30 * hour }).waitMs).toBe(30 * hour);
    expect(plan({ failures: 1, retryAfterMs: 30 * hour }).waitMs).toBe(30 * hour);
    expect(plan({ failures: 1, retryAfterMs: 9e12 }).waitMs).toBe(7 * 24 * hour);
  });

  it('seldom where its hub brings what is new', () => {
    expect(plan({ isPushed: true, intervalMs: 4 * minute, news: true }).waitMs).toBe(hour);
  });

  it('at growing distances while it fails, and never not at all', () => {
    const waits = [1, 2, 3, 4, 1_000].map((failures) => plan({ intervalMs: 10 * minute, failures }).waitMs);
    expect(waits).toEqual([10, 20, 40, 80, 24 * 60].map((minutes) => minutes * minute));
    expect(plan({ intervalMs: 10 * minute, failures: 3 }).intervalMs).toBe(10 * minute);
  });

  describe('not in the hours and days that the feed wants skipped', () => {
    // A Friday.
    const friday = Date.parse('2026-03-06T21:30:00Z');
    const next = (past: Partial<typeof calm>, from = friday, random = 0) =>
      new Date(
        from + planNextPoll({ ...calm, intervalMs: 8 * minute, ...past }, random, from).waitMs,
      ).toISOString();

    it.each([
      ['an hour that is not skipped', { skipHours: [22, 23] }, '2026-03-06T21:40:00.000Z'],
      ['until the hour is over', { skipHours: [21] }, '2026-03-06T22:00:00.000Z'],
      ['until all hours in a row are over', { skipHours: [0, 1, 21, 22, 23] }, '2026-03-07T02:00:00.000Z'],
      ['until the day is over', { skipDays: [5] }, '2026-03-07T00:00:00.000Z'],
      ['until day and hour are over', { skipDays: [5], skipHours: [0, 1] }, '2026-03-07T02:00:00.000Z'],
      ['not for longer than a day', { skipDays: [5, 6, 0] }, '2026-03-07T21:30:00.000Z'],
      ['after a failure too', { skipHours: [21], failures: 1 }, '2026-03-06T22:00:00.000Z'],
      [
        'never sooner than the site asks',
        { skipHours: [21], retryAfterMs: 30 * hour },
        '2026-03-08T03:30:00.000Z',
      ],
    ])('%s', (_what, past, at) => {
      expect(next(past)).toBe(at);
    });

    it('and not all of them at the full hour', () => {
      expect(next({ skipHours: [21] }, friday, 0.5)).toBe('2026-03-06T22:03:00.000Z');
    });

    it('once a day at least through a weekend that is skipped', () => {
      const polls: string[] = [];
      let [at, intervalMs] = [friday + 150 * minute, 60 * minute];
      while (at < friday + 4 * 24 * hour) {
        polls.push(new Date(at).toISOString().slice(0, 13));
        const { waitMs, ...plan } = planNextPoll({ ...calm, intervalMs, skipDays: [0, 6] }, 0, at);
        intervalMs = plan.intervalMs;
        at += waitMs;
      }
      expect(polls.slice(0, 4)).toEqual(['2026-03-07T00', '2026-03-08T00', '2026-03-09T00', '2026-03-09T01']);
    });
  });

  it('a little later by chance, so that feeds drift apart', () => {
    expect(plan({}, 1).waitMs).toBe(Math.round(75 * minute * 1.1));
    expect(plan({}, 1).intervalMs).toBe(75 * minute);
  });
});
