import { type Job, type JobKind, type JobState, newId } from '@sayso/schema';
import { describe, expect, it } from 'vitest';
import type { HandedIn, Item } from './item.ts';
import { settleItems } from './settle-items.ts';

const failure = { code: 'no-article' as const, message: 'There is no article in it.' };

const job = (label: string, kind: Exclude<JobKind, 'poll'>, state: JobState): Job => ({
  id: newId('job'),
  subject:
    kind === 'fetch'
      ? { kind, url: 'https://news.example/a' }
      : kind === 'read'
        ? { kind, documentId: newId('document') }
        : { kind, versionId: newId('version') },
  state,
  batchId: null,
  label,
  attempts: 1,
  failure: state === 'quarantined' ? failure : null,
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
  startedAt: null,
  finishedAt: null,
});

const item = (label: string, over: Partial<HandedIn> = {}): HandedIn => ({
  input: label,
  outcome: 'waiting',
  documentId: null,
  jobId: newId('job'),
  error: null,
  label,
  already: false,
  ...over,
});

const outcomeOf = (one: Item, batch: Job[], earlier = new Map<string, Job>()) => {
  const [settled] = settleItems([one], batch, earlier);
  return [settled?.outcome, settled?.error];
};

describe('an input', () => {
  it.each([
    ['read and matched', [job('a', 'read', 'done'), job('a', 'match', 'done')], 'read'],
    ['read with nothing to match', [job('a', 'read', 'done')], 'read'],
    ['fetched and read', [job('a', 'fetch', 'done'), job('a', 'read', 'done')], 'read'],
    ['fetched, and there before', [job('a', 'fetch', 'done')], 'already'],
    ['not matched yet', [job('a', 'read', 'done'), job('a', 'match', 'active')], 'waiting'],
    ['waiting', [job('a', 'read', 'waiting')], 'waiting'],
    ['trying again', [job('a', 'fetch', 'retrying')], 'waiting'],
  ] as const)('%s', (_, batch, outcome) => {
    expect(outcomeOf(item('a'), [job('b', 'read', 'active'), ...batch])).toEqual([outcome, null]);
  });

  it.each(['fetch', 'read', 'match'] as const)('whose %s failed has failed, with its reason', (kind) => {
    const batch = [job('a', kind, 'quarantined'), job('a', 'fetch', 'done')];
    expect(outcomeOf(item('a'), batch)).toEqual(['failed', failure]);
  });

  it.each([
    ['done', 'already', null],
    ['active', 'waiting', null],
    ['quarantined', 'failed', failure],
  ] as const)('there before, its job being %s, is %s', (state, outcome, error) => {
    const earlier = job('an older name', 'read', state);
    const one = item('a', { already: true, jobId: earlier.id });
    expect(outcomeOf(one, [], new Map([[earlier.id, earlier]]))).toEqual([outcome, error]);
  });

  it('that was never taken in stays what it was', () => {
    const one: Item = { input: 'a', outcome: 'failed', documentId: null, jobId: null, error: failure };
    expect(outcomeOf(one, [job('a', 'read', 'done')])).toEqual(['failed', failure]);
  });
});
