import type { Job } from '@sayso/schema';
import { describe, expect, it } from 'vitest';
import { stageOf } from './stage-of.ts';

const job = (kind: Job['subject']['kind'], state: Job['state']) =>
  ({ id: `${kind}-${state}`, subject: { kind }, state, failure: null, label: 'x' }) as unknown as Job;

describe('the stage of a document', () => {
  it.each([
    ['waiting', []],
    ['waiting', [job('read', 'waiting')]],
    ['reading', [job('read', 'active')]],
    ['fetching', [job('fetch', 'active')]],
    ['waiting', [job('fetch', 'done'), job('read', 'waiting')]],
    ['matching', [job('read', 'done'), job('match', 'waiting')]],
    ['matching', [job('read', 'done'), job('match', 'done'), job('match', 'active')]],
    ['done', [job('read', 'done'), job('match', 'done')]],
    ['done', [job('read', 'done')]],
    ['done', [job('fetch', 'done')]],
  ] as [string, Job[]][])('is %s', (stage, jobs) => {
    expect(stageOf(jobs)).toEqual({ stage, stuck: null });
  });

  it('names the job that it hangs on, the quarantined before the retrying', () => {
    const read = job('read', 'quarantined');
    expect(stageOf([job('match', 'retrying'), read])).toEqual({ stage: 'quarantined', stuck: read });
    const match = job('match', 'retrying');
    expect(stageOf([job('read', 'done'), match])).toEqual({ stage: 'retrying', stuck: match });
  });
});
