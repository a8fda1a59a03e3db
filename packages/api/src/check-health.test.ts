import { AppError } from '@sayso/schema';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkHealth } from './check-health.ts';
import { fakeDatabase, fakeQueues } from './testing/fake-context.ts';

const feeds = { active: 3, failing: 1, gone: 0, paused: 0 };
const well = {
  ping: async () => {},
  workers: { lastBeatMs: async () => 1200 as number | null },
  feeds: { counts: async () => feeds },
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('is well where every part is', async () => {
  const part = { ok: true, detail: null };
  expect(await checkHealth(fakeDatabase(well), fakeQueues().queues)).toEqual({
    ok: true,
    postgres: part,
    redis: part,
    worker: part,
    dashboard: part,
    feeds,
  });
});

it.each([
  [null, 'No worker has started yet.'],
  [61_000, 'No worker has given a sign of life for 61 seconds.'],
])('tells of a worker last seen %s ms ago', async (age, detail) => {
  const db = fakeDatabase({ ...well, workers: { lastBeatMs: async () => age } });
  const health = await checkHealth(db, fakeQueues().queues);
  expect(health).toMatchObject({ ok: false, worker: { ok: false, detail } });
});

it('shows our sentence of a part that is down, and none of another', async () => {
  const db = fakeDatabase({
    ...well,
    ping: async () => {
      throw new AppError('service-unavailable', 'The migrations are not applied: run npm start.');
    },
  });
  const health = await checkHealth(db, fakeQueues(new Error('connect ECONNREFUSED 10.0.0.7:6379')).queues);
  expect(health).toMatchObject({
    ok: false,
    postgres: { ok: false, detail: 'The migrations are not applied: run npm start.' },
    redis: { ok: false, detail: 'Redis does not answer.' },
    worker: { ok: true },
  });
});

it('does not wait for a part that never answers', async () => {
  const db = fakeDatabase({ ...well, ping: () => new Promise<void>(() => {}) });
  const health = checkHealth(db, fakeQueues().queues);
  await vi.advanceTimersByTimeAsync(2000);
  expect(await health).toMatchObject({
    ok: false,
    postgres: { ok: false, detail: 'PostgreSQL did not answer within 2 seconds.' },
  });
});
