import type { Totals } from '@sayso/schema';
import { expect, it } from 'vitest';
import { tellSamples } from './tell-samples.ts';

const totals = (jobs: Partial<Totals['jobs']>): Totals => ({
  documents: 16,
  articles: 4,
  readings: 4,
  mentions: 20,
  claims: 10,
  sources: 7,
  jobs: { waiting: 0, active: 0, retrying: 0, done: 5, quarantined: 0, ...jobs },
  feeds: { active: 0, failing: 0, gone: 0, paused: 0 },
});

it.each([
  [{}, '16 documents, 10 claims'],
  [{ quarantined: 2 }, '16 documents, 10 claims'],
  [{ waiting: 11, active: 2 }, '16 documents, 10 claims so far; 13 jobs go on while you look'],
  [{ retrying: 1 }, '16 documents, 10 claims so far; one job goes on while you look'],
])('with %o open says %s', (jobs, sentence) => {
  expect(tellSamples(totals(jobs))).toBe(sentence);
});
