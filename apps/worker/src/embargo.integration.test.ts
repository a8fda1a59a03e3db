import { silentLog } from '@sayso/queue';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { parseAllowedHosts } from './download/allowed-hosts.ts';
import { startWorker, type Worker } from './start-worker.ts';
import { workFiles } from './testing/built.ts';
import { type House, openHouse } from './testing/open-house.ts';

const soon = { timeout: 60_000, interval: 200 };
vi.setConfig({ testTimeout: 150_000, hookTimeout: 150_000 });

let house: House;
let worker: Worker;

beforeAll(async () => {
  house = await openHouse();
  worker = await startWorker({
    databaseUrl: house.databaseUrl,
    redisUrl: house.redisUrl,
    allowedHosts: parseAllowedHosts(''),
    reader: { name: 'rules' },
    log: silentLog,
    workFiles: workFiles(),
  });
});
afterAll(async () => {
  await worker?.stop(5_000);
  await house?.close();
});

const words = 'The lighthouse of Vale will be sold in the autumn, the port authority said on Monday.';
const article = async () => (await house.database.articles.list({}, { limit: 5, cursor: null })).items[0]!;
const claim = async () =>
  (await house.database.claims.list({ order: 'new', query: 'lighthouse' }, { limit: 5, cursor: null }))
    .items[0]!;

it('what is under embargo is marked so and counts for nothing, until the clock ends it by itself', async () => {
  // Wires give whole seconds.
  const embargoed = new Date(Math.ceil(Date.now() / 1000 + 3_600) * 1000).toISOString();
  const item = {
    uri: 'urn:nordwire:1',
    versioncreated: '2026-03-02T10:00:00Z',
    provider: 'Nordwire',
    headline: 'Lighthouse to be sold',
    body_text: words,
    embargoed,
  };
  await house.handIn(JSON.stringify(item), 'item.json');
  const isOver = async () => (await house.allJobs()).filter(({ state }) => state === 'done').length === 2;
  await expect.poll(isOver, soon).toBe(true);
  expect((await article()).status).toMatchObject({ pubStatus: 'withheld', until: embargoed });
  expect(await claim()).toMatchObject({
    counts: { articles: 0, publishers: 0 },
    flags: [{ kind: 'withheld', until: embargoed }],
  });
  const { id } = await claim();

  await house.query(`UPDATE articles SET embargoed_until = now() + interval '1 second'`);
  await expect.poll(async () => (await article()).status.pubStatus, soon).toBe('usable');
  await expect.poll(claim, soon).toMatchObject({ id, counts: { articles: 1, publishers: 1 }, flags: [] });
});
