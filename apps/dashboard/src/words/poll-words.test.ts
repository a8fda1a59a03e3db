import type { FeedPoll } from '@sayso/schema';
import { expect, it } from 'vitest';
import { foundWords, pollWords, tookWords } from './poll-words.ts';

const poll: FeedPoll = {
  at: '2026-03-02T10:00:00.000Z',
  how: 'conditional',
  status: 200,
  newItems: 0,
  changedItems: 0,
  tookMs: 90,
  failure: null,
};
const failure = { code: 'fetch-failed', message: 'vale.example does not answer.' } as const;

it('says how a feed was asked and what it answered', () => {
  expect(pollWords(poll)).toBe('Asked for what changed: answered 200');
  expect(pollWords({ ...poll, status: 304 })).toBe('Asked for what changed: it had not (304)');
  expect(pollWords({ ...poll, how: 'full', status: null, failure })).toBe('Asked for all of it: no answer');
  expect(pollWords({ ...poll, how: 'push', status: null })).toBe('Brought by its hub');
});

it('counts what was found, and claims nothing of a poll that failed', () => {
  expect(foundWords({ ...poll, newItems: 1200, changedItems: 1 })).toBe('1,200 new, 1 changed');
  expect(foundWords(poll)).toBe('nothing new');
  expect(foundWords({ ...poll, failure })).toBe('');
});

it('tells how long it took', () => {
  expect([tookWords(90), tookWords(2_440)]).toEqual(['90 ms', '2.4 s']);
});
