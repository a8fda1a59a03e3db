import { setTimeout as pause } from 'node:timers/promises';
import type { Article } from '@sayso/schema';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type House, openHouse } from './testing/open-house.ts';
import { smallItem } from './testing/small-items.ts';
import { type SpawnedWorker, spawnWorker } from './testing/spawn-worker.ts';

const untilAllDone = { timeout: 150_000, interval: 250 };

let house: House;
let workers: SpawnedWorker[];

beforeEach(async () => {
  house = await openHouse();
  workers = [];
});

afterEach(async () => {
  for (const worker of workers) worker.kill('SIGKILL');
  await Promise.all(workers.map((worker) => worker.ended));
  await house.close();
});

const start = (): SpawnedWorker => {
  const worker = spawnWorker({ DATABASE_URL: house.databaseUrl, REDIS_URL: house.redisUrl });
  workers.push(worker);
  return worker;
};

const handIn = async (documents: number): Promise<void> => {
  for (let n = 0; n < documents; n += 1) await house.handIn(smallItem(n), `item-${n}.txt`);
};

/** Waits until so many documents were read, and says how many there are then. */
const untilRead = async (atLeast: number): Promise<number> => {
  for (;;) {
    const { readings } = await house.database.totals();
    if (readings >= atLeast) return readings;
    await pause(20);
  }
};

/** Every job done, and exactly one reading of each document, whatever happened on the way. */
async function expectAllReadOnce(documents: number): Promise<void> {
  await vi.waitFor(async () => {
    const { jobs } = await house.database.totals();
    expect(jobs).toEqual({ waiting: 0, active: 0, retrying: 0, done: 2 * documents, quarantined: 0 });
  }, untilAllDone);

  const totals = await house.database.totals();
  expect(totals).toMatchObject({ documents, articles: documents, readings: documents });

  const headlines = new Set<Article['headline']>();
  let cursor: string | null = null;
  let cards = 0;
  do {
    const page = await house.database.articles.list({}, { cursor, limit: 100 });
    for (const card of page.items) {
      cards += 1;
      headlines.add(card.headline);
      expect(card.versions, `versions of ${card.headline}`).toBe(1);
      expect(card.mentions, `mentions of ${card.headline}`).toBeGreaterThan(0);
    }
    cursor = page.nextCursor;
  } while (cursor);
  expect(cards).toBe(documents);
  expect(headlines.size).toBe(documents);

  // What a killed worker had stored but not yet ticked off stays in the queue until its lock ends.
  await vi.waitFor(async () => {
    const depth = await house.queues.depth();
    expect(depth).toEqual({ poll: 0, fetch: 0, read: 0, reread: 0, match: 0 });
  }, untilAllDone);
  expect(await house.database.totals()).toEqual(totals);
}

describe('a line of documents', () => {
  it('of 200 is read, each once, although the worker is killed in the middle and started again', async () => {
    await handIn(200);
    const first = start();
    const read = await untilRead(20);
    first.kill('SIGKILL');
    expect(await first.ended).toBe('SIGKILL');
    expect(read).toBeLessThan(200);

    start();
    await expectAllReadOnce(200);
  }, 200_000);

  it('that two workers share is read, each once, although one of them is killed', async () => {
    const [first] = [start(), start()];
    await handIn(80);
    await untilRead(20);
    first.kill('SIGKILL');
    await expectAllReadOnce(80);
  }, 200_000);

  it('is read, each once, although Redis forgets everything in the middle', async () => {
    await handIn(80);
    start();
    const read = await untilRead(20);
    await house.flushRedis();
    expect(read).toBeLessThan(80);
    await expectAllReadOnce(80);
  }, 200_000);
});

describe('a worker that is asked to go', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'ends what it is at on %s and leaves the rest',
    async (signal) => {
      await handIn(60);
      const worker = start();
      await untilRead(10);
      worker.kill(signal);
      expect(await worker.ended).toBe(0);

      const { active, done } = (await house.database.totals()).jobs;
      expect(active).toBe(0);
      expect(done).toBeGreaterThanOrEqual(10);
      expect(await house.database.workers.lastBeatMs()).toBeNull();
      expect(worker.log()).toContain('worker stopped');
    },
    60_000,
  );

  it('goes at once while it still waits for its database', async () => {
    const worker = spawnWorker({ DATABASE_URL: 'postgres://127.0.0.1:9/none', REDIS_URL: house.redisUrl });
    workers.push(worker);
    await vi.waitFor(() => expect(worker.log()).toContain('waiting for PostgreSQL'), { timeout: 15_000 });
    worker.kill('SIGTERM');
    expect(await worker.ended).toBe(0);
  }, 30_000);
});

it('a worker without its settings says which one it misses, and does not start', async () => {
  const worker = spawnWorker({ DATABASE_URL: house.databaseUrl });
  workers.push(worker);
  expect(await worker.ended).toBe(1);
  expect(worker.log()).toBe('REDIS_URL is not set: the worker needs it to start.\n');
});
