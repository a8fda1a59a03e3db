import { type Log, silentLog } from '@sayso/queue';
import type { Feed, FeedId } from '@sayso/schema';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseAllowedHosts } from './download/allowed-hosts.ts';
import { createDownloader } from './download/create-downloader.ts';
import { askHubs } from './polling/ask-hubs.ts';
import { startWorker, type Worker, type WorkerSettings } from './start-worker.ts';
import { bad } from './testing/bad-ways.ts';
import { workFiles } from './testing/built.ts';
import { type HostileHost, openHostileHost, smallFeed, ways } from './testing/hostile-host.ts';
import { type House, openHouse } from './testing/open-house.ts';

const soon = { timeout: 60_000, interval: 50 };
vi.setConfig({ testTimeout: 150_000 });

let house: House;
let host: HostileHost;
let workers: Worker[];

beforeEach(async () => {
  house = await openHouse();
  host = await openHostileHost();
  workers = [];
});
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.stop(5_000)));
  await host.close();
  await house.close();
});

const start = async (changes: Partial<WorkerSettings> = {}): Promise<void> => {
  const worker = await startWorker({
    databaseUrl: house.databaseUrl,
    redisUrl: house.redisUrl,
    allowedHosts: parseAllowedHosts(host.host),
    reader: { name: 'rules' },
    log: silentLog,
    workFiles: workFiles(),
    politeness: { pauseMs: 0, atOnce: 8 },
    download: { totalMs: 3_000, headersMs: 1_500 },
    ...changes,
  });
  workers.push(worker);
};

const add = async (path: string): Promise<FeedId> => {
  const { id, job } = await house.database.feeds.add({ url: `${host.origin}${path}` });
  if (job) await house.queues.add({ id: job, kind: 'poll' });
  return id;
};
const pagesOf = async (id: FeedId) => (await house.database.feeds.get(id)).polls;
const feedOf = async (id: FeedId): Promise<Feed> => (await house.database.feeds.get(id)).feed;
const untilPolls = (id: FeedId, count: number) =>
  vi.waitFor(async () => expect(await pagesOf(id)).toHaveLength(count), soon);
/** Asks again, and waits until it was answered. */
const again = async (id: FeedId): Promise<void> => {
  await untilAllOver();
  const before = (await pagesOf(id)).length;
  const { job } = await house.database.feeds.pollNow(id);
  await house.queues.add({ id: job, kind: 'poll' });
  await vi.waitFor(async () => expect((await pagesOf(id)).length).toBeGreaterThan(before), soon);
  await untilAllOver();
};
const untilAllOver = () =>
  vi.waitFor(async () => {
    const { waiting, active, retrying } = await house.database.jobs.counts();
    expect({ waiting, active, retrying }).toEqual({ waiting: 0, active: 0, retrying: 0 });
  }, soon);
const headlines = async () =>
  (await house.database.articles.list({}, { limit: 100 })).items.map(({ headline }) => headline).sort();

const one = 'The port of Vale reopened on Monday, the harbour master said.';
const two = 'Nine ferries were late on Tuesday, according to the harbour board.';

describe('a feed that is followed', () => {
  it('brings each item once, what changed anew, and asks only whether it changed', async () => {
    let body = smallFeed([[1, one]]);
    host.answer('/feed', (request, response) => {
      const etag = `"${body.length}"`;
      if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
      ways.sending(body, { etag })(request, response);
    });
    await start();
    const id = await add('/feed');
    await untilPolls(id, 1);
    await untilAllOver();
    expect(await headlines()).toEqual(['Port story 1']);
    expect(await feedOf(id)).toMatchObject({ state: 'active', title: 'Vale Post', items: 1 });

    await again(id);
    expect((await pagesOf(id))[0]).toMatchObject({ how: 'conditional', status: 304, newItems: 0 });

    body = smallFeed([
      [2, two],
      [1, `${one} It had been shut since Friday, she added.`],
    ]);
    await again(id);
    await untilAllOver();
    expect((await pagesOf(id)).map(({ newItems, changedItems }) => [newItems, changedItems])).toContainEqual([
      1, 1,
    ]);
    expect(await headlines()).toEqual(['Port story 1', 'Port story 2']);
    expect((await house.database.totals()).documents).toBe(3);
  });

  it('is polled when it is due though Redis forgot everything, and twice leaves what once leaves', async () => {
    host.answer('/feed', ways.sending(smallFeed([[1, one]])));
    const id = await add('/feed');
    await house.flushRedis();
    await house.query(`UPDATE jobs SET state = 'done'; UPDATE feeds SET next_poll_at = now()`);
    await start();
    await start();
    await untilPolls(id, 1);
    await house.flushRedis();
    await again(id);
    await untilAllOver();
    expect((await house.database.totals()).documents).toBe(1);
  });

  it('that only sums up leads to the pages; what they do not say of themselves the feed says', async () => {
    const link = (path: string) => `${host.origin}${path}`;
    const summaries = smallFeed(
      [
        [1, one],
        [2, two],
      ],
      { full: false },
    )
      .replace('https://vale.example/story/1', link('/story/1'))
      .replace('https://vale.example/story/2', link('/story/2'));
    host.answer('/feed', ways.sending(summaries));
    host.answer(
      '/story/1',
      ways.sending(
        `<!doctype html><html><body><article><p>${one} She spoke of a long winter, and of ships that had waited outside of the bay for nine days.</p><p>${two} The timetable changes in May, he told reporters at the quay.</p></article></body></html>`,
        { 'content-type': 'text/html' },
      ),
    );
    host.answer('/story/2', ways.refusing(403));
    await start();
    await add('/feed');
    await vi.waitFor(async () => {
      await untilAllOver();
      // The page that is not handed out leaves its summary as all that there is.
      const articles = (await house.database.articles.list({}, { limit: 10 })).items;
      expect(articles.map(({ headline, publisher }) => [headline, publisher]).sort()).toEqual([
        ['Port story 1', 'Vale Post'],
        ['Port story 2', 'Vale Post'],
      ]);
      const long = articles.find(({ headline }) => headline === 'Port story 1')!;
      const { article } = await house.database.articles.get(long.id);
      expect(article.text).toContain('a long winter');
      expect(article.publishedAt).toBe('2026-03-02T10:01:00Z');
    }, soon);
    expect(host.asked.filter(({ path }) => path === '/story/1')).toHaveLength(1);
  });

  it('may be named by the page that was added', async () => {
    host.answer(
      '/',
      ways.sending(
        '<!doctype html><link rel="alternate" type="application/rss+xml" href="/feed"><p>Vale</p>',
        {
          'content-type': 'text/html',
        },
      ),
    );
    host.answer('/feed', ways.sending(smallFeed([[1, one]])));
    await start();
    const id = await add('/');
    await untilPolls(id, 2);
    expect(await feedOf(id)).toMatchObject({ url: `${host.origin}/feed`, state: 'active', items: 1 });
  });

  it('is not exchanged for what an error page of its site names', async () => {
    host.answer('/feed', ways.sending(smallFeed([[1, one]])));
    await start();
    const id = await add('/feed');
    await untilPolls(id, 1);
    host.answer(
      '/feed',
      ways.sending(
        '<!doctype html><link rel="alternate" type="application/rss+xml" href="/other"><p>Sorry</p>',
        {
          'content-type': 'text/html',
        },
      ),
    );
    await again(id);
    expect(await feedOf(id)).toMatchObject({
      url: `${host.origin}/feed`,
      state: 'failing',
      failure: { code: 'unsupported-format' },
    });
  });

  it('that moved for good is known by its new address after three polls; for now, by its old one', async () => {
    host.answer('/new', ways.sending(smallFeed([[1, one]])));
    host.answer('/old', ways.redirecting('/new', 301));
    host.answer('/for-now', ways.redirecting('/newer', 302));
    host.answer('/newer', ways.sending(smallFeed([[1, one]])));
    await start();
    const [old, forNow] = [await add('/old'), await add('/for-now')];
    await untilPolls(old, 1);
    await untilPolls(forNow, 1);
    for (const id of [old, forNow, old, forNow]) await again(id);
    expect((await feedOf(old)).url).toBe(`${host.origin}/new`);
    expect((await feedOf(forNow)).url).toBe(`${host.origin}/for-now`);
  });

  it('asks a host one page after the other, whichever worker does', async () => {
    const pauseMs = 1_000;
    for (const path of ['/a', '/b', '/c', '/d']) {
      host.answer(path, ways.sending(smallFeed([])));
      await add(path);
    }
    const politeness = { pauseMs, atOnce: 1 };
    await start({ politeness });
    await start({ politeness });
    await vi.waitFor(() => expect(host.asked).toHaveLength(4), soon);
    // The turns are a pause apart; on a busy machine each is used a little later than it was given.
    const times = host.asked.map(({ at }) => at);
    expect(times.at(-1)! - times[0]!).toBeGreaterThan(2 * pauseMs);
  });
});

describe('a feed that does not answer well', () => {
  it('is failing, says so to an operator, and is asked again until it is well', async () => {
    const warned: unknown[] = [];
    const log: Log = { ...silentLog, warn: (fields, message) => void warned.push([fields, message]) };
    host.answer('/circle', ways.redirecting('/circle'));
    await start({ log, download: { totalMs: 5_000, headersMs: 1_000, maxBytes: 1024 * 1024 } });
    const ids: FeedId[] = [];
    for (const [index, [, way]] of bad.entries()) {
      host.answer(`/bad/${index}`, way);
      ids.push(await add(`/bad/${index}`));
    }
    for (const [index, [what, , code, status]] of bad.entries()) {
      const id = ids[index]!;
      await untilPolls(id, 1);
      const feed = await feedOf(id);
      expect(feed, what).toMatchObject({ state: 'failing', failures: 1, failure: { code } });
      expect(feed.failingSince, what).not.toBeNull();
      expect(Date.parse(feed.nextPollAt!), what).toBeGreaterThan(Date.now());
      expect((await pagesOf(id))[0], what).toMatchObject({ status, failure: { code } });
    }
    await untilAllOver();
    const told = warned.filter((line) => (line as [object, string])[1] === 'a feed began to fail');
    expect(told).toHaveLength(bad.length);
    expect((await house.database.totals()).feeds).toMatchObject({ failing: bad.length });

    host.answer('/bad/8', ways.sending(smallFeed([[1, one]])));
    await again(ids[8]!);
    expect(await feedOf(ids[8]!)).toMatchObject({ state: 'active', failure: null, failingSince: null });
  });

  it('and is gone is asked no more', async () => {
    host.answer('/feed', ways.refusing(410));
    await start();
    const id = await add('/feed');
    await untilPolls(id, 1);
    expect(await feedOf(id)).toMatchObject({ state: 'gone', nextPollAt: null });
  });

  it.each([
    ['seconds', '7200'],
    ['a date', new Date(Date.now() + 7_200_000).toUTCString()],
  ])('and asks to be left alone, in %s, is left alone', async (_what, words) => {
    host.answer('/feed', ways.refusing(503, { 'retry-after': words }));
    await start();
    const id = await add('/feed');
    await untilPolls(id, 1);
    const wait = Date.parse((await feedOf(id)).nextPollAt!) - Date.now();
    expect(wait).toBeGreaterThan(6_900_000);
    // Its host is left alone as well.
    const { jobId } = await house.database.documents.acceptUrl({ url: `${host.origin}/page` });
    await house.queues.add({ id: jobId, kind: 'fetch' });
    await add('/other');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(host.asked.map(({ path }) => path)).toEqual(['/feed']);
  });

  it('and lies that nothing changed is asked for all of it now and then', async () => {
    let body = smallFeed([[1, one]]);
    host.answer('/feed', (request, response) => {
      if (request.headers['if-none-match']) return void response.writeHead(304).end();
      ways.sending(body, { etag: '"always"' })(request, response);
    });
    await start();
    const id = await add('/feed');
    await untilPolls(id, 1);
    body = smallFeed([
      [2, two],
      [1, one],
    ]);
    await again(id);
    expect((await feedOf(id)).items).toBe(1);
    await house.query(`UPDATE feeds SET last_full_at = now() - interval '7 hours' WHERE id = '${id}'`);
    await again(id);
    expect((await pagesOf(id))[0]).toMatchObject({ how: 'full', newItems: 1 });
  });
});

it('what a hub brought is taken without asking the feed', async () => {
  host.answer('/feed', ways.sending(smallFeed([[1, one]])));
  await start();
  const id = await add('/feed');
  await untilPolls(id, 1);
  await untilAllOver();
  const asked = host.asked.length;
  const push = await house.database.feeds.takePush(id, {
    bytes: new TextEncoder().encode(smallFeed([[2, two]])),
    mediaType: 'application/rss+xml',
  });
  await house.queues.add(push!);
  await untilPolls(id, 2);
  await untilAllOver();
  expect(host.asked.length).toBe(asked);
  expect((await pagesOf(id))[0]).toMatchObject({ how: 'push', newItems: 1 });
  const bad = { bytes: new TextEncoder().encode('no feed at all'), mediaType: 'text/plain' };
  await house.queues.add((await house.database.feeds.takePush(id, bad))!);
  await untilPolls(id, 3);
  expect((await pagesOf(id))[0]).toMatchObject({ how: 'push', failure: { code: 'unsupported-format' } });
  expect((await feedOf(id)).state).toBe('active');
});

it('a hub that a feed names is asked to bring it, at the address where the desk is reached', async () => {
  const links = `<atom:link rel="hub" href="${host.origin}/hub"/><atom:link rel="self" href="${host.origin}/feed?all"/>`;
  host.answer('/feed', ways.sending(smallFeed([[1, one]], { channel: links })));
  host.answer('/hub', (_request, response) => void response.writeHead(202).end());
  await start();
  const id = await add('/feed');
  await untilPolls(id, 1);
  const downloader = createDownloader(parseAllowedHosts(host.host));
  const room = {
    feeds: house.database.feeds,
    downloader,
    publicUrl: 'https://desk.example/sayso',
    log: silentLog,
  };
  await askHubs(room);
  await askHubs(room);
  const questions = host.asked.filter(({ path }) => path === '/hub');
  expect(questions).toHaveLength(1);
  const form = Object.fromEntries(new URLSearchParams(questions[0]!.body));
  expect(form).toMatchObject({
    'hub.mode': 'subscribe',
    'hub.topic': `${host.origin}/feed?all`,
    'hub.callback': `https://desk.example/sayso/api/websub/${id}`,
    'hub.secret': expect.stringMatching(/^\w{60,}$/),
  });
  expect((await feedOf(id)).push).toBe('asked');

  const answer = { topicUrl: `${host.origin}/feed?all`, granted: true, leaseSeconds: 7200 };
  await house.database.feeds.answerPush(id, answer);
  expect((await feedOf(id)).push).toBe('on');
  expect(await house.database.feeds.pushSecret(id)).toBe(form['hub.secret']);
  // The lease ends within the hours in which it is renewed, but its hub was asked just now.
  await askHubs(room);
  await house.query(`UPDATE feeds SET hub_asked_at = now() - interval '2 hours'`);
  host.answer('/hub', ways.refusing(500));
  await askHubs(room);
  expect(host.asked.filter(({ path }) => path === '/hub')).toHaveLength(2);
  expect((await feedOf(id)).push).toBe('refused');
  await downloader.close();
});

it('a list of feeds that is handed in is followed', async () => {
  host.answer('/feed', ways.sending(smallFeed([[1, one]])));
  await start();
  const opml = (url: string) =>
    `<?xml version="1.0"?><opml version="2.0"><body><outline text="Ports"><outline text="Vale" xmlUrl="${url}"/></outline></body></opml>`;
  const job = await house.handIn(opml(`${host.origin}/feed`), 'feeds.opml');
  await vi.waitFor(async () => expect((await house.database.jobs.get(job)).state).toBe('done'), soon);
  const [feed] = (await house.database.feeds.list({}, { limit: 5 })).items;
  expect(feed).toMatchObject({ url: `${host.origin}/feed`, folders: ['Ports'] });
  await untilPolls(feed!.id, 1);
  const empty = await house.handIn(opml('mailto:nobody'), 'empty.opml');
  await vi.waitFor(
    async () =>
      expect(await house.database.jobs.get(empty)).toMatchObject({
        state: 'quarantined',
        failure: { code: 'no-article', message: expect.stringContaining('“Vale”, outline 2 of the list: ') },
      }),
    soon,
  );
});
