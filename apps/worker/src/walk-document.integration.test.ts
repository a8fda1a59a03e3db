import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { type Log, silentLog } from '@sayso/queue';
import { startCuttableProxy } from '@sayso/queue/testing';
import type { JobId } from '@sayso/schema';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseAllowedHosts } from './download/allowed-hosts.ts';
import { startWorker, type Worker, type WorkerSettings } from './start-worker.ts';
import { workFiles } from './testing/built.ts';
import { type House, openHouse } from './testing/open-house.ts';
import { smallItem } from './testing/small-items.ts';
import { smallTar } from './testing/small-tar.ts';

const soon = { timeout: 40_000, interval: 100 };

let house: House;
let opened: (() => Promise<unknown>)[];

beforeEach(async () => {
  house = await openHouse();
  opened = [];
});

afterEach(async () => {
  for (const close of opened.reverse()) await close();
  await house.close();
});

const start = async (changes: Partial<WorkerSettings> = {}): Promise<Worker> => {
  const worker = await startWorker({
    databaseUrl: house.databaseUrl,
    redisUrl: house.redisUrl,
    allowedHosts: parseAllowedHosts(''),
    reader: { name: 'rules' },
    log: silentLog,
    workFiles: workFiles(),
    ...changes,
  });
  const stop = worker.stop;
  let stopped: Promise<void> | null = null;
  worker.stop = (graceMs) => {
    stopped ??= stop(graceMs);
    return stopped;
  };
  opened.push(() => worker.stop(5_000));
  return worker;
};

const stateOf = async (id: JobId) => (await house.database.jobs.get(id)).state;
const untilState = (id: JobId, state: string) =>
  vi.waitFor(async () => expect(await stateOf(id)).toBe(state), soon);
const untilAllOver = () =>
  vi.waitFor(async () => {
    const { waiting, active, retrying } = await house.database.jobs.counts();
    expect({ waiting, active, retrying }).toEqual({ waiting: 0, active: 0, retrying: 0 });
  }, soon);

describe('a document', () => {
  it('goes all the way to claims with their chains', async () => {
    await start();
    await house.handIn(smallItem(7), 'item-7.txt');
    await untilAllOver();

    expect((await house.allJobs()).map(({ state, subject }) => [subject.kind, state]).sort()).toEqual([
      ['match', 'done'],
      ['read', 'done'],
    ]);
    const { items } = await house.database.claims.list({ order: 'worth' }, { limit: 30 });
    const ferry = items.find(({ text }) => text.includes('1007 passengers'));
    expect(ferry).toBeDefined();
    expect(ferry!.counts).toMatchObject({ articles: 1, publishers: 1 });
    expect(ferry!.mention.chain.at(-1)).toMatchObject({
      text: expect.stringContaining('coast guard'),
    });
  });

  it('that is an archive is read file by file; what is refused is told, and lost neither now nor in a retry', async () => {
    await start();
    const files = { 'a.txt': smallItem(1), '../b.txt': smallItem(2), 'c.txt': smallItem(3) };
    const id = await house.handIn(gzipSync(smallTar(files)), 'wire.tar.gz');
    for (const attempts of [1, 1]) {
      await untilState(id, 'quarantined');
      await untilAllOver();
      expect(await house.database.jobs.get(id)).toMatchObject({
        attempts,
        failure: {
          code: 'unsafe-member',
          message: expect.stringMatching(/^One file in it was not read.*\.\.\/b\.txt/),
        },
      });
      expect(await house.database.totals()).toMatchObject({ documents: 1, articles: 2, readings: 2 });
      await house.database.jobs.retry(id);
      await house.queues.add({ id, kind: 'read' });
    }
    await untilState(id, 'quarantined');
  });

  it('that came twice is read once', async () => {
    await start();
    const [first, second] = await Promise.all([
      house.handIn(smallItem(1), 'item-1.txt'),
      house.handIn(smallItem(1), 'copy-of-item-1.txt'),
    ]);
    expect(second).toBe(first);
    await untilAllOver();
    expect(await house.database.totals()).toMatchObject({ documents: 1, articles: 1, readings: 1 });
  });

  it('that Redis was never told of is delivered by the sweep', async () => {
    const job = await house.handIn(smallItem(2), 'item-2.txt', { told: false });
    expect(await house.queues.depth()).toEqual({ poll: 0, fetch: 0, read: 0, reread: 0, match: 0 });
    await start();
    await untilState(job, 'done');
    await untilAllOver();
  });
});

describe('a poisonous document', () => {
  const poisonable = new URL('./testing/tasks/poisonable.mjs', import.meta.url);

  it('is quarantined with a reason, while the others are read; replayed once the cause is gone, it is read too', async () => {
    const worker = await start({
      workFiles: { ...workFiles(), read: poisonable },
      reading: { timeLimitMs: 10_000, heapMb: 96, atOnce: 2 },
    });
    const endless = await house.handIn(`POISON: loop\n\n${smallItem(100)}`, 'endless.txt');
    const greedy = await house.handIn(`POISON: eat\n\n${smallItem(101)}`, 'greedy.txt');
    const binary = await house.handIn(
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 0, 2, 0]),
      'picture.png',
    );
    const good = await Promise.all([3, 4, 5, 6].map((n) => house.handIn(smallItem(n), `item-${n}.txt`)));

    for (const job of good) await untilState(job, 'done');
    await untilAllOver();
    const { get } = house.database.jobs;
    expect(await get(endless)).toMatchObject({
      state: 'quarantined',
      attempts: 1,
      failure: { code: 'read-timeout', message: expect.stringContaining('longer than 10 seconds') },
    });
    expect(await get(greedy)).toMatchObject({
      state: 'quarantined',
      attempts: 3,
      failure: { code: 'read-crashed', message: expect.stringContaining('memory') },
    });
    expect(await get(binary)).toMatchObject({
      state: 'quarantined',
      attempts: 1,
      failure: { code: 'binary-document' },
    });
    expect(await house.database.totals()).toMatchObject({ articles: 4, readings: 4 });

    await worker.stop(5_000);
    await start();
    await house.database.jobs.retry(endless);
    await house.queues.add({ id: endless, kind: 'read' });
    await untilState(endless, 'done');
    await untilAllOver();
    expect(await house.database.totals()).toMatchObject({ articles: 5, readings: 5 });
    expect(await stateOf(greedy)).toBe('quarantined');
  }, 90_000);

  it('whose claims take too long to compare stays readable, and keeps nobody else from the desk', async () => {
    const endless = new URL('./testing/tasks/endless.mjs', import.meta.url);
    const worker = await start({
      workFiles: { ...workFiles(), match: endless },
      reading: { timeLimitMs: 12_000 },
    });
    await house.handIn(smallItem(12), 'item-12.txt');
    await untilAllOver();
    const [match] = (await house.allJobs()).filter(({ subject }) => subject.kind === 'match');
    expect(match).toMatchObject({
      state: 'quarantined',
      attempts: 1,
      failure: { code: 'read-timeout', message: expect.stringContaining('Comparing its claims') },
    });
    expect(await house.database.totals()).toMatchObject({ articles: 1, readings: 1, claims: 0 });

    await worker.stop(5_000);
    await start();
    await house.database.jobs.retry(match!.id);
    await house.queues.add({ id: match!.id, kind: 'match' });
    await untilState(match!.id, 'done');
    expect((await house.database.totals()).claims).toBeGreaterThan(0);
  });
});

describe('an address', () => {
  let server: Server;
  let origin: string;
  let answer: RequestListener;

  beforeEach(async () => {
    server = createServer((request, response) => answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    opened.push(async () => {
      server.closeAllConnections();
      server.close();
    });
  });

  const fetchIt = async (url: string): Promise<JobId> => {
    const { jobId } = await house.database.documents.acceptUrl({ url, batchId: house.batchId });
    await house.queues.add({ id: jobId, kind: 'fetch' });
    return jobId;
  };

  it('is downloaded, read and matched, and its document knows where it is from', async () => {
    answer = ({ url }, response) => {
      if (url === '/old') return response.writeHead(301, { location: '/story' }).end();
      response.setHeader('content-type', 'text/plain; charset=utf-8').end(smallItem(9));
    };
    await start({ allowedHosts: parseAllowedHosts(new URL(origin).host) });
    const job = await fetchIt(`${origin}/old`);
    await untilState(job, 'done');
    await untilAllOver();

    const read = (await house.allJobs()).find(({ subject }) => subject.kind === 'read')!;
    expect(read).toMatchObject({ state: 'done', batchId: house.batchId, label: `${origin}/old` });
    if (read.subject.kind !== 'read') throw new Error('not a read job');
    expect(await house.database.documents.get(read.subject.documentId)).toMatchObject({
      mediaType: 'text/plain; charset=utf-8',
      provenance: { how: 'url', url: `${origin}/old`, finalUrl: `${origin}/story` },
    });
    expect((await house.database.totals()).claims).toBeGreaterThan(0);
  });

  it('that leads inside is quarantined with the reason', async () => {
    await start();
    const job = await fetchIt('http://127.0.0.1/');
    await untilState(job, 'quarantined');
    expect((await house.database.jobs.get(job)).failure).toEqual({
      code: 'address-refused',
      message: expect.stringContaining('private network'),
    });
  });

  it('of a site that is down for a moment is tried again', async () => {
    let asked = 0;
    answer = (_request, response) => {
      asked += 1;
      if (asked === 1) return response.writeHead(503).end();
      response.setHeader('content-type', 'text/plain').end(smallItem(11));
    };
    await start({ allowedHosts: parseAllowedHosts(new URL(origin).host) });
    const job = await fetchIt(`${origin}/story`);
    await untilState(job, 'done');
    expect((await house.database.jobs.get(job)).attempts).toBe(2);
  });

  it('of a site that says when to come again is not asked before', async () => {
    const asked: number[] = [];
    answer = (_request, response) => {
      asked.push(performance.now());
      if (asked.length === 1) return response.writeHead(429, { 'retry-after': '8' }).end();
      response.setHeader('content-type', 'text/plain').end(smallItem(12));
    };
    await start({ allowedHosts: parseAllowedHosts(new URL(origin).host) });
    const job = await fetchIt(`${origin}/story`);
    await untilState(job, 'done');
    expect(asked).toHaveLength(2);
    expect(asked[1]! - asked[0]!).toBeGreaterThan(7_500);
  });
});

describe('a service that goes away', () => {
  /** A worker that reaches one of its services by a way that can be cut. */
  const startCuttable = async (service: 'databaseUrl' | 'redisUrl') => {
    const proxy = await startCuttableProxy(house[service]);
    opened.push(() => proxy.close());
    const warnings: string[] = [];
    const log: Log = { ...silentLog, warn: (_fields, message) => void warnings.push(message) };
    await start({ [service]: proxy.url, log });
    return { proxy, warnings };
  };

  it.each(['redisUrl', 'databaseUrl'] as const)(
    '(%s) costs no document',
    async (service) => {
      const { proxy, warnings } = await startCuttable(service);
      const before = await house.handIn(smallItem(20), 'item-20.txt');
      await untilState(before, 'done');

      await proxy.cut();
      const meanwhile = await Promise.all(
        [21, 22, 23].map((n) => house.handIn(smallItem(n), `item-${n}.txt`)),
      );
      await vi.waitFor(() => expect(warnings.length).toBeGreaterThan(0), soon);
      for (const job of meanwhile) expect(await stateOf(job)).not.toBe('done');
      await proxy.mend();

      for (const job of meanwhile) await untilState(job, 'done');
      await untilAllOver();
      expect(await house.database.totals()).toMatchObject({ documents: 4, readings: 4 });
      expect(await house.database.workers.lastBeatMs()).not.toBeNull();
    },
    120_000,
  );

  it('keeps the worker from saying that it works, if it is Redis', async () => {
    const { proxy, warnings } = await startCuttable('redisUrl');
    await vi.waitFor(async () => expect(await house.database.workers.lastBeatMs()).not.toBeNull(), soon);
    await proxy.cut();
    await vi.waitFor(
      () => expect(warnings).toContain('this could not be done, and will be tried again: beat'),
      soon,
    );
  });
});
