import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDatabase } from '@sayso/db';
import { testDatabase } from '@sayso/db/testing';
import { type TestRedis, testRedis } from '@sayso/queue/testing';
import type { BatchId, Job, JobId } from '@sayso/schema';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Item } from './ingest/item.ts';
import { badInputs, writeBadInputs } from './testing/bad-inputs.ts';
import { runCli } from './testing/run-cli.ts';

const workerEntry = fileURLToPath(new URL('../../worker/dist/main.js', import.meta.url));
const samples = fileURLToPath(new URL('../../../samples', import.meta.url));

type Ingested = { batchId: string; summary: Record<string, number>; items: Item[] };

let folder: string;
let redis: TestRedis;
let dropDatabase: () => Promise<void>;
let env: Record<string, string>;
let site: Server;
let address: string;
let worker: ChildProcess | null = null;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sayso cli '));
  redis = testRedis();
  const { url, drop } = await testDatabase();
  dropDatabase = drop;
  env = { DATABASE_URL: url, REDIS_URL: redis.url, PORT: '1' };
  site = createServer((request, response) => {
    response.statusCode = request.url === '/story' ? 200 : 404;
    response.setHeader('content-type', 'text/html');
    response.end('<article><h1>Ferry late</h1><p>The ferry is late, the harbour master said.</p></article>');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => site.once('listening', resolve));
  address = `127.0.0.1:${(site.address() as AddressInfo).port}`;
});

afterAll(async () => {
  if (worker) {
    const ended = new Promise((resolve) => worker?.once('exit', resolve));
    worker.kill('SIGTERM');
    await ended;
  }
  site.close();
  await redis.close();
  await dropDatabase();
  rmSync(folder, { recursive: true });
});

const run = (args: string[], stdin?: string) =>
  runCli(args, { cwd: folder, env, ...(stdin !== undefined && { stdin }) });

async function runJson<T>(args: string[], stdin?: string): Promise<T & { code: number | null }> {
  const { code, out } = await run([...args, '--json'], stdin);
  return { ...(JSON.parse(out) as T), code };
}

describe('with no worker', () => {
  it('what is handed in is stored and waits', async () => {
    writeFileSync(join(folder, 'early.txt'), 'The tram is back, the city said.');
    const { code, summary } = await runJson<Ingested>(['ingest', '--no-wait', 'early.txt']);
    expect([code, summary]).toEqual([0, { read: 0, already: 0, failed: 0, waiting: 1 }]);
    const { items } = await runJson<{ items: Job[] }>(['jobs', 'list', '--state', 'waiting']);
    expect(items).toMatchObject([{ label: 'early.txt', subject: { kind: 'read' }, attempts: 0 }]);
  });

  it('status and doctor say so, and what to do', async () => {
    const status = await runJson<Record<string, { ok: boolean; detail: string }>>(['status']);
    expect(status).toMatchObject({
      code: 1,
      postgres: { ok: true },
      redis: { ok: true },
      worker: { ok: false, detail: 'No worker has started yet.' },
    });
    const { code, out } = await run(['doctor']);
    expect(code).toBe(1);
    expect(out).toMatch(/^NOT OK +Worker .*npm start/m);
    expect(out).toMatch(/^ok +PostgreSQL .*migrations applied$/m);
  });

  it('migrate finds nothing to do', async () => {
    expect(await runJson(['migrate'])).toEqual({ applied: [], code: 0 });
  });
});

describe('what editors decided', () => {
  it('is nothing yet, and of a claim only by its id', async () => {
    expect(await run(['decisions'])).toMatchObject({ code: 0, out: 'Nothing was decided yet.\n' });
    expect(await runJson(['decisions'])).toEqual({ items: [], nextCursor: null, code: 0 });
    const { code, err } = await run(['decisions', '--claim', 'clm_1']);
    expect([code, err]).toEqual([2, expect.stringContaining('The address of its page ends in it.')]);
  });
});

describe('with a worker', () => {
  beforeAll(async () => {
    if (!existsSync(workerEntry))
      throw new Error('apps/worker/dist/main.js is not built: run npm run build first. npm test does.');
    worker = spawn(process.execPath, [workerEntry], {
      env: { PATH: process.env.PATH, ...env, SAYSO_ALLOW_HOSTS: address, LOG_LEVEL: 'error' },
      stdio: 'ignore',
    });
    await vi.waitUntil(async () => (await runJson<{ ok: boolean }>(['status'])).ok, {
      timeout: 45_000,
      interval: 500,
    });
  });

  it('status tells that all is well and what is stored', async () => {
    const { code, out } = await run(['status']);
    expect(code).toBe(0);
    expect(out).toMatch(/^PostgreSQL +ok\nRedis +ok\nWorker +ok\n/);
    expect(out).toMatch(/^ +documents +1$/m);
  });

  it('a folder is read to its end, and read once', async () => {
    cpSync(samples, join(folder, 'samples'), { recursive: true });
    const first = await runJson<Ingested>(['ingest', 'samples']);
    expect(first.items.length).toBeGreaterThan(10);
    expect(first.summary).toEqual({ read: first.items.length, already: 0, failed: 0, waiting: 0 });
    expect(first.code).toBe(0);
    const before = await runJson<{ totals: object }>(['status']);
    expect(before.totals).toMatchObject({ claims: expect.any(Number), jobs: { waiting: 0, active: 0 } });
    const again = await runJson<Ingested>(['ingest', 'samples']);
    expect(again.summary).toMatchObject({ read: 0, already: first.items.length });
    expect((await runJson<{ totals: object }>(['status'])).totals).toEqual(before.totals);
  });

  it('all is read once more, or one article, and by the same reader nothing changes', async () => {
    const db = createDatabase(env.DATABASE_URL!);
    const claimIds = async () =>
      (await db.claims.list({ order: 'new' }, { limit: 100, cursor: null })).items.map(({ id }) => id).sort();
    const readAgain = async (batchId: BatchId) => {
      const { items } = await db.jobs.list({ batchId }, { limit: 100, cursor: null });
      return items.every(({ state }) => state === 'done') ? items.map(({ subject }) => subject.kind) : [];
    };
    try {
      const { items: articles } = await db.articles.list({}, { limit: 100, cursor: null });
      const before = { totals: await db.totals(), claims: await claimIds() };

      const all = await runJson<{ batchId: BatchId; jobs: JobId[] }>(['reread', '--all']);
      expect([all.code, all.jobs.length >= articles.length]).toEqual([0, true]);
      await expect.poll(() => readAgain(all.batchId), { timeout: 55_000 }).toContain('reread');
      expect(await claimIds()).toEqual(before.claims);
      expect(await db.totals()).toMatchObject({ ...before.totals, jobs: expect.anything() });

      const { code, out } = await run(['reread', '--article', articles[0]!.id]);
      expect([code, out]).toEqual([0, expect.stringMatching(/^1 to read once more, in batch bat_\w+\n$/)]);
      const [batchId] = /bat_\w+/.exec(out)!;
      await expect.poll(() => readAgain(batchId as BatchId), { timeout: 55_000 }).toContain('reread');
    } finally {
      await db.close();
    }
  });

  it.each([
    [
      'one and all at once',
      ['--all', '--article', `art_${'0'.repeat(32)}`],
      1,
      /^Name one article with --article/,
    ],
    ['no choice', [], 1, /^Name one article with --article/],
    [
      'an article that is not there',
      ['--article', `art_${'0'.repeat(32)}`],
      1,
      /^There is no such article\.$/m,
    ],
    ['what is no id', ['--article', 'ferry'], 2, /That is not the id of an article/],
  ])('rereading %s is asked back', async (_what, args, code, words) => {
    expect(await run(['reread', ...args])).toMatchObject({ code, err: expect.stringMatching(words) });
  });

  it('every bad input ends with its reason, and stops no other', async () => {
    mkdirSync(join(folder, 'bad'));
    writeBadInputs(join(folder, 'bad'));
    const paths = badInputs.map(({ name }) => `bad/${name}`);
    const { code, items, summary } = await runJson<Ingested>(['ingest', ...paths, 'missing.txt']);
    expect(code).toBe(1);
    badInputs.forEach(({ name, becomes }, at) => {
      const item = items[at]!;
      if ('code' in becomes)
        expect(item, name).toMatchObject({ outcome: 'failed', error: { code: becomes.code } });
      else expect([name, item.error]).toEqual([name, null]);
    });
    expect(items.at(-1)).toMatchObject({ input: 'missing.txt', error: { code: 'not-found' } });
    // Both byte orders of UTF-16 say the same, and so are one article; the documents are two.
    expect(summary.waiting).toBe(0);
    expect(summary.read! + summary.failed!).toBe(items.length);
  });

  it('standard input is taken in', async () => {
    const { code, out } = await run(['ingest', '-'], 'The lighthouse is dark, the coast guard said.');
    expect([code, out]).toEqual([0, 'read           1\nalready there  0\nfailed         0\n']);
  });

  it('addresses are fetched, and one that must not be is refused in words', async () => {
    const { items } = await runJson<Ingested>([
      'ingest',
      `http://${address}/story`,
      `http://${address}/gone`,
      'http://127.0.0.1:1/private',
      'https://user:secret@news.example/',
    ]);
    expect(items.map(({ outcome, error }) => [outcome, error?.code])).toEqual([
      ['read', undefined],
      ['failed', 'fetch-refused'],
      ['failed', 'address-refused'],
      ['failed', 'address-refused'],
    ]);
    const again = await runJson<Ingested>(['ingest', `http://${address}/story`]);
    expect(again.summary).toMatchObject({ read: 0, already: 1 });
  });

  it('quarantined jobs are listed with their reason, shown and replayed', async () => {
    const { out } = await run(['jobs', 'list', '--state', 'quarantined', '--kind', 'read']);
    expect(out).toMatch(/^id +kind +state +tries +changed \(UTC\) +what$/m);
    expect(out).toMatch(/^ {4}.*not text/m);
    const { items } = await runJson<{ items: Job[] }>(['jobs', 'list', '--state', 'quarantined']);
    const [job] = items;
    const shown = await run(['jobs', 'show', job!.id]);
    expect(shown.out).toContain(job!.failure!.message);
    const all = await runJson<{ retried: Job[]; failed: object[] }>(['jobs', 'retry', '--all-quarantined']);
    expect(all).toMatchObject({ code: 0, failed: [] });
    expect(all.retried.map(({ id }) => id).sort()).toEqual(items.map(({ id }) => id).sort());
    await expect
      .poll(async () => (await runJson<Job>(['jobs', 'show', job!.id])).state, { timeout: 30_000 })
      .toBe('quarantined');
    expect((await runJson<Job>(['jobs', 'show', job!.id])).attempts).toBe(1);
  });

  it.each([[['jobs', 'retry']], [['jobs', 'retry', '--all-quarantined', `job_${'0'.repeat(32)}`]]])(
    '%j is asked back',
    async (args) => {
      const { code, error } = await runJson<{ error: { message: string } }>(args);
      expect([code, error.message]).toEqual([1, 'Name the jobs to retry, or say --all-quarantined.']);
    },
  );
});
