import type { Database } from '@sayso/db';
import { type Job, type JobState, newId } from '@sayso/schema';
import { expect, it } from 'vitest';
import { awaitJobs } from './await-jobs.ts';
import type { HandedIn } from './item.ts';

const batchId = newId('batch');

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

/** A database in which the jobs of a batch move on by one state each time they are looked at. */
function movingDatabase(states: Record<string, JobState[]>, beat: number | null = 100) {
  const now = new Map(Object.entries(states).map(([label, list]) => [label, [...list]]));
  let looks = 0;
  const db = {
    jobs: {
      async list({ state }: { state?: JobState }) {
        // The states are asked for one by one; the first of them begins a new look.
        if (state === 'waiting') {
          looks += 1;
          if (looks > 1) for (const list of now.values()) if (list.length > 1) list.shift();
        }
        const items = [...now]
          .filter(([, [at]]) => at === state)
          .map(([label]) => ({ label, batchId }) as Job);
        return { items, nextCursor: null };
      },
      get: async (id: string) => ({ state: now.get(id)?.[0] }) as Job,
    },
    workers: { lastBeatMs: async () => beat },
  };
  return db as unknown as Pick<Database, 'jobs' | 'workers'>;
}

const go = new AbortController().signal;

it('waits until every input is through, and tells how many are', async () => {
  const earlier = newId('job');
  const db = movingDatabase({
    a: ['waiting', 'active', 'done'],
    b: ['retrying', 'quarantined'],
    [earlier]: ['active', 'active', 'active', 'done'],
  });
  const told: number[] = [];
  const items = [item('a'), item('b'), item('c', { already: true, jobId: earlier })];
  const end = await awaitJobs(db, batchId, items, { onProgress: (n) => told.push(n), signal: go });
  expect([end, told]).toEqual(['through', [0, 1, 2, 3]]);
});

it('gives up where nobody works', async () => {
  const options = { onProgress() {}, signal: go, patience: 0 };
  const db = movingDatabase({ a: ['waiting'] }, null);
  expect(await awaitJobs(db, batchId, [item('a')], options)).toBe('no-worker');
});

it('stops where it is told to, without another pause', async () => {
  const stop = new AbortController();
  const db = movingDatabase({ a: ['waiting'] });
  const onProgress = () => stop.abort();
  expect(await awaitJobs(db, batchId, [item('a')], { onProgress, signal: stop.signal })).toBe('interrupted');
});

it('has nothing to wait for where nothing was taken in', async () => {
  expect(await awaitJobs(movingDatabase({}), batchId, [], { onProgress() {}, signal: go })).toBe('through');
});
