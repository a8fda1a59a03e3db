import { testDatabase } from '@sayso/db/testing';
import { type CuttableProxy, startCuttableProxy, type TestRedis, testRedis } from '@sayso/queue/testing';
import { newId, type Receipt } from '@sayso/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, createApi } from './create-api.ts';
import { createCaller } from './router.ts';
import { fakeLog } from './testing/fake-context.ts';
import { storeOneItem } from './testing/one-item.ts';

let api: Api;
let redis: TestRedis;
let wayToRedis: CuttableProxy;
let dropDatabase: () => Promise<void>;
const { log, lines } = fakeLog();

beforeAll(async () => {
  redis = testRedis();
  wayToRedis = await startCuttableProxy(redis.url);
  const { url, drop } = await testDatabase();
  dropDatabase = drop;
  api = createApi({ databaseUrl: url, redisUrl: wayToRedis.url, log });
});

afterAll(async () => {
  await api.close();
  await wayToRedis.close();
  await redis.close();
  await dropDatabase();
});

const caller = () => createCaller(api.createContext());
const send = (path: string, init?: RequestInit) =>
  api.handle(new Request(`http://desk.test/api/trpc/${path}`, init));

async function submit(name: string, words: string): Promise<Receipt> {
  const body = new FormData();
  body.set('file', new File([words], name));
  const response = await send('documents.submitFile', { method: 'POST', body });
  expect(response.status).toBe(200);
  return ((await response.json()) as { result: { data: Receipt } }).result.data;
}

describe('documents', () => {
  it('are stored once, queued once, and answered with the job of the first time', async () => {
    const before = await api.createContext().queues.depth();
    const first = await submit('first.txt', 'The pier is closed.');
    const again = await submit('second.txt', 'The pier is closed.');
    const pasted = await caller().documents.submitText({ text: 'The pier is closed.' });
    expect(first.already).toBe(false);
    for (const receipt of [again, pasted])
      expect(receipt).toMatchObject({ already: true, jobId: first.jobId });
    expect(await caller().jobs.get({ id: first.jobId })).toMatchObject({
      label: 'first.txt',
      state: 'waiting',
      batchId: first.batchId,
      subject: { kind: 'read' },
    });
    expect((await api.createContext().queues.depth()).read).toBe(before.read + 1);
  });

  it('of an address wait for their fetch, once', async () => {
    const first = await caller().documents.submitUrl({ url: 'https://news.example/a#top' });
    const again = await caller().documents.submitUrl({ url: 'https://news.example/a' });
    expect(first).toMatchObject({ kind: 'url', already: false });
    expect(again).toMatchObject({ already: true, jobId: first.jobId });
  });

  it('handed in while Redis is away are stored, and get their receipt', async () => {
    await wayToRedis.cut();
    try {
      const { jobId } = await submit('away.txt', 'Redis is away.');
      expect((await caller().jobs.get({ id: jobId })).state).toBe('waiting');
      expect(lines).toContainEqual(
        expect.objectContaining({ level: 'warn', fields: expect.objectContaining({ jobId }) }),
      );
      expect((await api.health()).redis).toMatchObject({ ok: false, detail: expect.stringMatching(/Redis/) });
    } finally {
      await wayToRedis.mend();
    }
  });
});

describe('jobs', () => {
  it('are listed page by page, none twice while new ones come', async () => {
    const batchId = newId('batch');
    for (const n of [1, 2, 3, 4, 5])
      await caller().documents.submitText({ text: `Item ${n} of the batch.`, batchId });
    const first = await caller().jobs.list({ batchId, limit: 2 });
    await caller().documents.submitText({ text: 'One more of the batch.', batchId });
    const second = await caller().jobs.list({ batchId, limit: 2, cursor: first.nextCursor });
    const third = await caller().jobs.list({ batchId, limit: 2, cursor: second.nextCursor });
    expect(third.nextCursor).toBeNull();
    const labels = [first, second, third].flatMap((page) => page.items.map((job) => job.label));
    expect(labels).toEqual([5, 4, 3, 2, 1].map((n) => `Item ${n} of the batch.`));
  });

  it('that are quarantined tell their reason and can be replayed, once', async () => {
    const { jobId: id } = await caller().documents.submitText({ text: 'A poisonous text.' });
    const { db } = api.createContext();
    await db.jobs.start(id, 3);
    await db.jobs.fail(id, { code: 'no-article', message: 'There is no article in it.' }, true);
    expect((await caller().jobs.list({ state: 'quarantined' })).items).toContainEqual(
      expect.objectContaining({
        id,
        failure: { code: 'no-article', message: 'There is no article in it.' },
      }),
    );
    expect(await caller().jobs.retry({ id })).toMatchObject({ id, state: 'waiting', failure: null });
    await expect(caller().jobs.retry({ id })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('are counted in every state', async () => {
    const counts = await caller().jobs.counts();
    expect(Object.keys(counts).sort()).toEqual(['active', 'done', 'quarantined', 'retrying', 'waiting']);
    expect(counts.waiting).toBeGreaterThan(0);
  });
});

describe('what was read', () => {
  beforeAll(() => storeOneItem(api.createContext().db));

  it('is told of by every noun, as the contract has it', async () => {
    const { items } = await caller().claims.list({ query: 'ships' });
    expect(items).toMatchObject([{ text: 'Ships wait', counts: { articles: 1, origins: 1 } }]);
    const claim = await caller().claims.get({ id: items[0]!.id });
    const [mention] = claim.mentions;
    expect(mention?.chain.map((hop) => hop.name)).toEqual(['Harbour Wire', 'the mayor']);
    expect((await caller().articles.list({})).items).toMatchObject([{ headline: 'Ships wait' }]);
    const page = await caller().articles.get({ id: mention!.article.id });
    expect(page.reading?.mentions[0]?.claim?.id).toBe(claim.id);
    const sourceId = mention!.chain[1]!.sourceId!;
    expect(await caller().sources.get({ id: sourceId })).toMatchObject({ name: 'the mayor', claims: 1 });
    expect((await caller().claims.list({ sourceId })).items.map(({ id }) => id)).toEqual([claim.id]);
    expect((await caller().sources.list({})).items.length).toBeGreaterThan(0);
    expect(await caller().system.totals()).toMatchObject({ articles: 1, readings: 1, claims: 1 });
  });

  it.each([
    ['claims.get', { id: newId('claim') }, 404, 'not-found'],
    ['articles.get', { id: newId('article') }, 404, 'not-found'],
    ['sources.get', { id: newId('source') }, 404, 'not-found'],
    ['jobs.get', { id: newId('job') }, 404, 'not-found'],
    ['claims.list', { cursor: 'made up' }, 400, 'bad-request'],
    ['jobs.list', { cursor: 'W10' }, 400, 'bad-request'],
  ])('%s of what is not there is answered in words', async (path, input, status, appCode) => {
    const response = await send(`${path}?input=${encodeURIComponent(JSON.stringify(input))}`);
    const { error } = (await response.json()) as { error: { data: { appCode: string; sentence: string } } };
    expect([response.status, error.data.appCode]).toEqual([status, appCode]);
    expect(error.data.sentence).toMatch(/^[A-Z].*\.$/);
  });
});

describe('changes', () => {
  it('reach every reader of a stream as server-sent events', async () => {
    const batchId = newId('batch');
    const gone = new AbortController();
    const path = `jobs.changes?input=${encodeURIComponent(JSON.stringify({ batchId }))}`;
    const responses = await Promise.all([1, 2].map(() => send(path, { signal: gone.signal })));
    await caller().documents.submitText({ text: 'Nobody asked for this one.' });
    const { jobId } = await caller().documents.submitText({ text: 'Told to both.', batchId });
    for (const response of responses) {
      const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
      let seen = '';
      while (!seen.includes('"what":"job"')) seen += (await reader.read()).value;
      expect(seen).toContain(`"id":"${jobId}"`);
    }
    gone.abort();
  });
});

describe('health', () => {
  it('is well with a worker that gives signs of life, and says so where there is none', async () => {
    expect(await api.health()).toMatchObject({
      ok: false,
      worker: { ok: false, detail: 'No worker has started yet.' },
    });
    await api.createContext().db.workers.beat('a-worker');
    const part = { ok: true, detail: null };
    await expect
      .poll(() => api.health(), { timeout: 10_000 })
      .toEqual({
        ok: true,
        postgres: part,
        redis: part,
        worker: part,
        dashboard: part,
        feeds: { active: 0, failing: 0, gone: 0, paused: 0 },
      });
  });

  it('and requests are answered where neither service is there', async () => {
    const away = createApi({
      databaseUrl: 'postgres://nobody:secret@127.0.0.1:9/none',
      redisUrl: 'redis://127.0.0.1:9',
      log,
    });
    const health = await away.health();
    expect([health.ok, health.postgres.ok, health.redis.ok, health.worker.ok]).toEqual(Array(4).fill(false));
    const response = await away.handle(new Request('http://desk.test/api/trpc/claims.list?input={}'));
    const text = await response.text();
    expect(response.status).toBe(503);
    expect(text).toContain('"appCode":"service-unavailable"');
    expect(text + JSON.stringify(health)).not.toMatch(/127\.0\.0\.1|secret|ECONNREFUSED/);
    await away.close();
  });
});
