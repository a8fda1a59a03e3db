import { type Log, silentLog } from '@sayso/queue';
import type { ReaderChoice } from '@sayso/reader/choice';
import { startFakeEndpoint } from '@sayso/reader/testing';
import type { JobId } from '@sayso/schema';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseAllowedHosts } from './download/allowed-hosts.ts';
import { startWorker } from './start-worker.ts';
import { workFiles } from './testing/built.ts';
import { type House, openHouse } from './testing/open-house.ts';

const text = 'The ministry said that two bridges had collapsed near the town of Oster.';
const soon = { timeout: 40_000, interval: 100 };

let house: House;
let closing: (() => Promise<unknown>)[];

beforeEach(async () => {
  house = await openHouse();
  closing = [];
});
afterEach(async () => {
  for (const close of closing.reverse()) await close();
  await house.close();
});

async function start(reader: ReaderChoice, log: Log = silentLog): Promise<void> {
  const worker = await startWorker({
    databaseUrl: house.databaseUrl,
    redisUrl: house.redisUrl,
    allowedHosts: parseAllowedHosts(''),
    reader,
    log,
    workFiles: workFiles(),
  });
  closing.push(() => worker.stop(5_000));
}

const untilState = (id: JobId, state: string) =>
  vi.waitFor(async () => expect((await house.database.jobs.get(id)).state).toBe(state), soon);

async function readerOf(): Promise<string> {
  const { items } = await house.database.articles.list({}, { limit: 1 });
  return (await house.database.articles.get(items[0]!.id)).reading!.reader;
}

describe('a worker', () => {
  it('reads by the weights where that is chosen, and says so in the reading', async () => {
    await start({ name: 'trained' });
    await untilState(await house.handIn(text, 'item.txt'), 'done');
    expect(await readerOf()).toMatch(/^sayso-(?!rules|endpoint)[a-z-]+@/);
  });

  it('waits for an endpoint that is away, however often it is tried, and goes on when it is back', async () => {
    let away = true;
    const claim = { content: ['two bridges had collapsed', 'and nobody knew'], chain: [] };
    const endpoint = await startFakeEndpoint(() =>
      away ? { status: 401 } : JSON.stringify({ claims: [claim] }),
    );
    closing.push(() => endpoint.close());
    const warned: string[] = [];
    const log = { ...silentLog, warn: (...args: unknown[]) => void warned.push(JSON.stringify(args)) };
    await start({ name: 'endpoint', url: endpoint.url, model: 'm', key: 'sk-secret' }, log as Log);
    const id = await house.handIn(text, 'item.txt');
    await vi.waitFor(() => expect(endpoint.questions.length).toBeGreaterThan(3), soon);
    const job = await house.database.jobs.get(id);
    expect(['retrying', 'active']).toContain(job.state);
    expect(job.attempts).toBeLessThanOrEqual(1);
    expect(job.failure?.message).toBe('The endpoint refused the key: see SAYSO_ENDPOINT_KEY.');
    away = false;
    await untilState(id, 'done');
    expect(await readerOf()).toBe('sayso-endpoint@0.1.0+m');
    expect(warned.join()).toContain('one field had words that are not in the text');
    expect(warned.join()).not.toContain('sk-secret');
  });
});
