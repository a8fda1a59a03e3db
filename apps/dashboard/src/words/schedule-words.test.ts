import { expect, it } from 'vitest';
import { scheduleWords } from './schedule-words.ts';

const now = Date.parse('2026-03-02T10:00:00.000Z');
const minutes = (n: number) => n * 60_000;
const feed = {
  state: 'active',
  intervalMs: minutes(15),
  floorMs: 0,
  push: 'none',
  failures: 0,
  nextPollAt: new Date(now + minutes(16)).toISOString(),
} as const;

it('says how often a feed is asked, and why', () => {
  expect(scheduleWords(feed, now)).toBe(
    'Asked every 15 minutes: twice as often after news, a quarter less often after none.',
  );
  expect(scheduleWords({ ...feed, floorMs: minutes(60) }, now)).toBe(
    'Asked every 60 minutes: the feed itself asks not to be asked more often.',
  );
  expect(scheduleWords({ ...feed, push: 'on' }, now)).toMatch(/^Asked every 60 minutes: its hub brings/);
  expect(scheduleWords({ ...feed, push: 'on', floorMs: minutes(240) }, now)).toMatch(
    /^Asked every 4 hours: the feed/,
  );
});

it('tells a wait that the site asked for, and takes no poll at work for one', () => {
  const next = (wait: number) => ({
    ...feed,
    intervalMs: minutes(5),
    nextPollAt: new Date(now + wait).toISOString(),
  });
  expect(scheduleWords(next(minutes(15)), now)).not.toContain('left alone');
  expect(scheduleWords(next(minutes(300)), now)).toContain('left alone');
});

it('says why a feed is not asked, or seldom', () => {
  expect(scheduleWords({ ...feed, state: 'failing', failures: 3 }, now)).toMatch(
    /^It failed 3 times in a row/,
  );
  expect(scheduleWords({ ...feed, state: 'failing', failures: 1 }, now)).toMatch(/^It failed once\. /);
  expect(scheduleWords({ ...feed, state: 'paused', nextPollAt: null }, now)).toMatch(/paused/);
  expect(scheduleWords({ ...feed, state: 'gone', nextPollAt: null }, now)).toMatch(/asked no more/);
});
