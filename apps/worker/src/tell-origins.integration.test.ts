import { silentLog } from '@sayso/queue';
import type { ClaimPage } from '@sayso/schema';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { parseAllowedHosts } from './download/allowed-hosts.ts';
import { startWorker, type Worker } from './start-worker.ts';
import { workFiles } from './testing/built.ts';
import { type House, openHouse } from './testing/open-house.ts';

let house: House;
let worker: Worker;

beforeEach(async () => {
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

afterEach(async () => {
  await worker.stop(5_000);
  await house.close();
});

/** Hands a text in, and waits until all that follows of it is done. */
async function walk(text: string, name: string): Promise<void> {
  await house.handIn(text, name);
  await vi.waitFor(
    async () =>
      expect((await house.allJobs()).map(({ state }) => state)).toSatisfy(
        (states: string[]) => states.every((state) => state === 'done') && states.length % 2 === 0,
      ),
    { timeout: 40_000, interval: 100 },
  );
}

/** The page of the claim whose words these are in. */
async function pageOf(words: string): Promise<ClaimPage> {
  const { items } = await house.database.claims.list({ order: 'spread', query: words }, { limit: 10 });
  expect(items.length).toBeGreaterThan(0);
  return await house.database.claims.get(items[0]!.id);
}

const stable =
  'Forty horses were led out of a burning stable near Velmora on Saturday night by two girls of twelve and fourteen, who had been woken by the smoke.';
const meadow =
  'Nobody was hurt, and all horses but one were back on the meadow by Sunday noon. The owner, who had been at a wedding, promised each of the girls a foal.';

it('counts a copy that left the source out as what it copied', async () => {
  await walk(
    `VELMORA, 2 March 2026 (Nordwire) - ${stable} The stable near Velmora burned down because of a faulty heater, Odran Pell said. ${meadow}`,
    'one.txt',
  );
  await walk(
    `VELMORA, 3 March 2026 (Tarsk Herald) - ${stable} The stable near Velmora burned down because of a faulty heater. ${meadow}`,
    'two.txt',
  );
  const page = await pageOf('faulty heater');
  expect(page.origins).toMatchObject({ articles: 2, publishers: 2, origins: 1, unknown: 0 });
  expect(page.origins.merges).toMatchObject([{ reason: 'shared-text', sure: true }]);
  const [merge] = page.origins.merges;
  expect(merge!.words.every((words) => words.includes('burned down because of a faulty heater'))).toBe(true);
  expect(page.drifts).toMatchObject([
    { kind: 'attribution-lost', link: 'copies', words: ['Odran Pell', expect.any(String)] },
  ]);
});
