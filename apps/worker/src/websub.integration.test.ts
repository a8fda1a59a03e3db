import { createHmac } from 'node:crypto';
import { silentLog } from '@sayso/queue';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { parseAllowedHosts } from './download/allowed-hosts.ts';
import { startWorker, type Worker } from './start-worker.ts';
import { workFiles } from './testing/built.ts';
import { type HostileHost, openHostileHost, smallFeed, ways } from './testing/hostile-host.ts';
import { type Desk, openDesk } from './testing/open-desk.ts';
import { type House, openHouse } from './testing/open-house.ts';

const soon = { timeout: 100_000, interval: 100 };
vi.setConfig({ testTimeout: 150_000, hookTimeout: 150_000 });

let house: House;
let site: HostileHost;
let desk: Desk;
let worker: Worker;

/** What the hub was asked: where to bring what, and the secret to sign it with. */
let asked: { topic: string; callback: string; secret: string };

const one = 'The port of Vale reopened on Monday, the harbour master said.';
const two = 'Nine ferries were late on Tuesday, according to the harbour board.';
const three = 'The quay of Vale was flooded on Wednesday, the fire service said.';

beforeAll(async () => {
  house = await openHouse();
  vi.stubEnv('DATABASE_URL', house.databaseUrl);
  vi.stubEnv('REDIS_URL', house.redisUrl);
  site = await openHostileHost();
  desk = await openDesk();
  const links = `<atom:link rel="hub" href="${site.origin}/hub"/><atom:link rel="self" href="${site.origin}/topic"/>`;
  site.answer('/feed', ways.sending(smallFeed([[1, one]], { channel: links })));
  site.answer('/hub', (_request, response) => void response.writeHead(202).end());
  worker = await startWorker({
    databaseUrl: house.databaseUrl,
    redisUrl: house.redisUrl,
    allowedHosts: parseAllowedHosts(site.host),
    reader: { name: 'rules' },
    log: silentLog,
    workFiles: workFiles(),
    politeness: { pauseMs: 0, atOnce: 8 },
    publicUrl: desk.origin,
  });
  const { id, job } = await house.database.feeds.add({ url: `${site.origin}/feed` });
  await house.queues.add({ id: job!, kind: 'poll' });
  await vi.waitUntil(async () => (await headlines()).length === 1, soon);
  // The worker asks the hubs by the clock.
  const question = await vi.waitUntil(() => site.asked.find(({ path }) => path === '/hub'), soon);
  const form = Object.fromEntries(new URLSearchParams(question.body));
  expect(form).toMatchObject({ 'hub.mode': 'subscribe', 'hub.topic': `${site.origin}/topic` });
  expect(form['hub.callback']).toBe(`${desk.origin}/api/websub/${id}`);
  asked = { topic: form['hub.topic']!, callback: form['hub.callback']!, secret: form['hub.secret']! };
});

afterAll(async () => {
  await worker?.stop(5_000);
  await desk?.close();
  await site?.close();
  await house?.close();
  vi.unstubAllEnvs();
});

const headlines = async () =>
  (await house.database.articles.list({}, { limit: 100, cursor: null })).items.map(
    ({ headline }) => headline,
  );

/** The hub asks whether the desk wants the topic. */
const verify = (topic: string, leaseSeconds = 86_400) => {
  const query = new URLSearchParams({
    'hub.mode': 'subscribe',
    'hub.topic': topic,
    'hub.challenge': 'a challenge',
    'hub.lease_seconds': String(leaseSeconds),
  });
  return fetch(`${asked.callback}?${query}`);
};

/** The hub brings a body. */
const bring = (body: string, secret: string, callback = asked.callback) =>
  fetch(callback, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/rss+xml',
      'x-hub-signature': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
    },
  });

const pushes = async () => {
  const [feed] = (await house.database.feeds.list({}, { limit: 1, cursor: null })).items;
  const { polls } = await house.database.feeds.get(feed!.id);
  return polls.filter(({ how }) => how === 'push').length;
};

it('before the hub has asked back, nothing is taken from it', async () => {
  expect((await bring(smallFeed([[2, two]]), asked.secret)).status).toBe(410);
});

it('a topic that nobody asked for is not confirmed', async () => {
  expect((await verify(`${site.origin}/other`)).status).toBe(404);
  expect((await bring(smallFeed([[2, two]]), asked.secret)).status).toBe(410);
});

it('the topic that was asked for is confirmed, and what the hub brings and signs is read', async () => {
  const response = await verify(asked.topic);
  expect([response.status, await response.text()]).toEqual([200, 'a challenge']);
  expect((await bring(smallFeed([[2, two]]), asked.secret)).status).toBe(202);
  await expect.poll(headlines, soon).toContain('Port story 2');
  expect(await pushes()).toBe(1);
});

it('what is signed with another secret, or for another feed, is dropped', async () => {
  expect((await bring(smallFeed([[3, three]]), 'a guess')).status).toBe(202);
  const elsewhere = asked.callback.replace(/[0-9a-f]{32}$/, '0'.repeat(32));
  expect((await bring(smallFeed([[3, three]]), asked.secret, elsewhere)).status).toBe(410);
  // What came after it was taken, so that it would have been by now.
  expect((await bring(smallFeed([[4, one]]), asked.secret)).status).toBe(202);
  await expect.poll(pushes, soon).toBe(2);
  expect(await headlines()).not.toContain('Port story 3');
});

it('once the lease is over nothing is taken, until the hub is asked and asks back anew', async () => {
  const questions = () => site.asked.filter(({ path }) => path === '/hub').length;
  const before = questions();
  await house.query(
    `UPDATE feeds SET lease_until = now() - interval '1 second', hub_asked_at = now() - interval '2 hours'`,
  );
  expect((await bring(smallFeed([[3, three]]), asked.secret)).status).toBe(410);
  await expect.poll(questions, soon).toBe(before + 1);
  expect((await verify(asked.topic)).status).toBe(200);
  expect((await bring(smallFeed([[3, three]]), asked.secret)).status).toBe(202);
  await expect.poll(headlines, soon).toContain('Port story 3');
});
