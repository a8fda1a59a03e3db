import { type Feed, type FeedId, newId } from '@sayso/schema';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDatabase } from '../create-database.ts';
import type { Database, FeedFacts, ItemToTake, PollOutcome, PollPlan, PollReport } from '../database.ts';
import { runSql, testDatabase } from '../testing.ts';

let database: Database;
let drop: () => Promise<void>;
let databaseUrl: string;

beforeAll(async () => {
  const test = await testDatabase();
  drop = test.drop;
  databaseUrl = test.url;
  database = createDatabase(test.url);
});
afterAll(async () => {
  await database.close();
  await drop();
});

let count = 0;
let id: FeedId;
let url: string;
beforeEach(async () => {
  count += 1;
  url = `https://feeds.example/${count}`;
  ({ id } = await database.feeds.add({ url }));
});

const later: PollPlan = () => ({ intervalMs: 60_000, waitMs: 3_600_000 });
const facts: FeedFacts = {
  title: 'Vale Post',
  siteUrl: 'https://vale.example/',
  publisherFamily: null,
  floorMs: 0,
  skipHours: [0, 23],
  skipDays: [6],
  hubUrl: null,
  topicUrl: null,
};
const report = (outcome: PollOutcome, more: Partial<PollReport> = {}): PollReport => ({
  how: 'full',
  status: 200,
  tookMs: 12,
  outcome,
  movedTo: null,
  movedPolls: 0,
  moveTo: null,
  pushId: null,
  ...more,
});
const full = (items: ItemToTake[], more: Partial<FeedFacts> = {}): PollOutcome => ({
  kind: 'full',
  facts: { ...facts, ...more },
  items,
  etag: '"1"',
  lastModified: null,
});
const item = (name: string, words: string, page: ItemToTake['page'] = null): ItemToTake => ({
  itemKey: `${name} of ${count}`,
  contentKey: words,
  itemId: name,
  bytes: new TextEncoder().encode(`${count} ${name} ${words}`),
  mediaType: 'application/rss+xml',
  label: name,
  page,
});
const settle = (outcome: PollOutcome, more: Partial<PollReport> = {}) =>
  database.feeds.settle(id, report(outcome, more), later, newId('batch'));
const feed = async (): Promise<Feed> => (await database.feeds.get(id)).feed;
const failure = { code: 'fetch-failed', message: 'vale.example cannot serve the feed now.' } as const;

describe('a feed', () => {
  it('is followed once, whoever adds it', async () => {
    expect(await database.feeds.add({ url })).toMatchObject({ id, already: true, job: null });
    expect(await feed()).toMatchObject({ state: 'active', url, items: 0, lastPolledAt: null });
  });

  it('is due at once, and again later should its poll be lost', async () => {
    const [job] = (await database.jobs.list({ kind: 'poll' }, { limit: 1 })).items;
    expect(job).toMatchObject({ subject: { kind: 'poll', feedId: id }, state: 'waiting', label: url });
    const next = Date.parse((await feed()).nextPollAt!);
    expect(next).toBeGreaterThan(Date.now());
    expect((await database.feeds.due(100)).map((due) => due.id)).not.toContain(job!.id);
  });

  it('has one poll job for all its life', async () => {
    const [job] = (await database.jobs.list({ kind: 'poll' }, { limit: 1 })).items;
    await database.jobs.start(job!.id, 3);
    await database.jobs.finish(job!.id);
    await database.feeds.settle(
      id,
      report({ kind: 'unchanged' }),
      () => ({ intervalMs: 1, waitMs: -1 }),
      newId('batch'),
    );
    expect(await database.feeds.due(100)).toContainEqual({ id: job!.id, kind: 'poll' });
    expect(await database.jobs.get(job!.id)).toMatchObject({ state: 'waiting', attempts: 0 });
  });

  it('paused is asked no more; resumed it is asked at once', async () => {
    expect(await database.feeds.pause(id)).toMatchObject({ state: 'paused', nextPollAt: null });
    expect(await database.feeds.task(id)).toBeNull();
    await expect(database.feeds.pollNow(id)).rejects.toMatchObject({ code: 'conflict' });
    const { feed: resumed } = await database.feeds.resume(id);
    expect(resumed).toMatchObject({ state: 'active' });
    expect(await database.feeds.task(id)).toMatchObject({ url });
  });

  it('removed is followed no more, keeps its history, and can be followed again', async () => {
    await settle(full([item('a', 'one')]));
    await database.feeds.remove(id);
    await expect(database.feeds.get(id)).rejects.toMatchObject({ code: 'not-found' });
    expect(await database.feeds.task(id)).toBeNull();
    expect(await database.feeds.add({ url })).toMatchObject({ id, already: false });
    expect(await settle(full([item('a', 'one')]))).toMatchObject({ newItems: 0, changedItems: 0 });
  });
});

describe('what a poll finds', () => {
  it('is taken once; what changed is taken again', async () => {
    const items = [item('b', 'two'), item('a', 'one')];
    const first = await settle(full(items));
    expect(first).toMatchObject({ newItems: 2, changedItems: 0 });
    expect(await database.feeds.task(id)).toMatchObject({ skipHours: [0, 23], skipDays: [6] });
    expect(first.jobs.map(({ kind }) => kind)).toEqual(['read', 'read']);
    expect((await database.jobs.get(first.jobs[0]!.id)).label).toBe('a');
    expect(await settle(full(items))).toMatchObject({ newItems: 0, changedItems: 0, jobs: [] });
    expect(await settle(full([item('b', 'changed'), ...items]))).toMatchObject({
      newItems: 0,
      changedItems: 1,
    });
    expect(await feed()).toMatchObject({ items: 3, title: 'Vale Post', intervalMs: 60_000, floorMs: 0 });
    const { polls } = await database.feeds.get(id);
    expect(polls.map(({ newItems, changedItems }) => [newItems, changedItems])).toEqual([
      [0, 1],
      [0, 0],
      [2, 0],
    ]);
  });

  it('twice in one feed is taken once', async () => {
    expect(await settle(full([item('a', 'one'), item('a', 'one')]))).toMatchObject({ newItems: 1 });
  });

  it('that only sums up a page is fetched; read itself where the page cannot be had', async () => {
    const told = {
      feedId: id,
      headline: 'Port reopens',
      publisher: { name: 'Vale Post', domain: 'vale.example' },
      publishedAt: null,
    };
    const page = { url: `https://vale.example/${count}`, told };
    const { jobs } = await settle(full([item('a', `sum ${count}`, page)]));
    expect(jobs.map(({ kind }) => kind)).toEqual(['fetch']);
    const fetchId = jobs[0]!.id;
    expect(await database.feeds.toldOf(fetchId)).toEqual(told);
    expect(await database.feeds.readSummaries(10)).toEqual([]);
    await database.jobs.start(fetchId, 3);
    await database.jobs.fail(fetchId, failure, true);
    const [read] = await database.feeds.readSummaries(10);
    expect(read).toMatchObject({ kind: 'read' });
    expect(await database.feeds.readSummaries(10)).toEqual([]);
  });

  it('in two feeds of a paper is fetched once', async () => {
    const page = (feedId: FeedId) => ({
      url: `https://vale.example/${count}`,
      told: { feedId, headline: null, publisher: { name: null, domain: null }, publishedAt: null },
    });
    expect((await settle(full([item('a', `both ${count}`, page(id))]))).jobs).toHaveLength(1);
    const other = await database.feeds.add({ url: `${url}/other` });
    const again = await database.feeds.settle(
      other.id,
      report(full([item('z', `both ${count}`, page(other.id))])),
      later,
      newId('batch'),
    );
    expect(again).toMatchObject({ newItems: 1, jobs: [] });
  });
});

describe('a feed that fails', () => {
  it('says since when and why, is asked again, and is well when it answers', async () => {
    expect(await settle({ kind: 'failed', failure }, { status: 503 })).toMatchObject({
      before: 'active',
      state: 'failing',
    });
    const { failingSince } = await feed();
    await settle({ kind: 'failed', failure });
    const failing = await feed();
    expect(failing).toMatchObject({ state: 'failing', failure, failures: 2, failingSince });
    expect(failing.nextPollAt).not.toBeNull();
    expect((await database.totals()).feeds.failing).toBe(1);
    expect((await database.feeds.list({}, { limit: 1 })).items[0]!.id).toBe(id);
    await settle({ kind: 'unchanged' }, { status: 304 });
    expect(await feed()).toMatchObject({ state: 'active', failure: null, failures: 0, failingSince: null });
  });

  it('that is gone is asked no more until someone resumes it', async () => {
    await settle({ kind: 'gone', failure }, { status: 410 });
    expect(await feed()).toMatchObject({ state: 'gone', nextPollAt: null, failure });
    expect((await database.feeds.resume(id)).feed.state).toBe('active');
  });

  it('that moved has its new address, unless that is a feed already', async () => {
    await settle({ kind: 'unchanged' }, { moveTo: `${url}/new` });
    expect(await feed()).toMatchObject({ url: `${url}/new`, state: 'active' });
    await database.feeds.add({ url: `${url}/newest` });
    await settle({ kind: 'unchanged' }, { moveTo: `${url}/newest` });
    expect(await feed()).toMatchObject({
      state: 'gone',
      failure: { code: 'conflict', message: expect.stringContaining(`${url}/newest`) },
    });
  });
});

describe('a hub', () => {
  const hubUrl = 'https://hub.example/';
  it('is asked once, and what it grants lasts as long as it says', async () => {
    const topicUrl = `${url}/topic`;
    await settle(full([], { hubUrl, topicUrl }));
    const [task] = await database.feeds.pushesToAsk(10);
    expect(task).toMatchObject({ feedId: id, hubUrl, topicUrl, secret: expect.stringMatching(/^\w{60,}$/) });
    expect(await database.feeds.pushesToAsk(10)).toEqual([]);
    const answer = { topicUrl, granted: true, leaseSeconds: 86_400 };
    expect(await database.feeds.answerPush(id, { ...answer, topicUrl: 'https://else.example/' })).toBe(false);
    expect(await database.feeds.answerPush(id, answer)).toBe(true);
    expect((await feed()).push).toBe('on');
    expect(await database.feeds.pushSecret(id)).toBe(task!.secret);
  });

  it('that has granted nothing, or whose lease is over, has no secret to sign with', async () => {
    const topicUrl = `${url}/topic`;
    await settle(full([], { hubUrl, topicUrl }));
    await database.feeds.pushesToAsk(10);
    expect(await database.feeds.pushSecret(id)).toBeNull();
    await database.feeds.answerPush(id, { topicUrl, granted: true, leaseSeconds: 86_400 });
    await runSql(
      databaseUrl,
      `UPDATE feeds SET lease_until = now() - interval '1 second' WHERE id = '${id}'`,
    );
    expect(await database.feeds.pushSecret(id)).toBeNull();
    expect(await feed()).toMatchObject({ push: 'none', skipHours: [0, 23], skipDays: [6] });
  });

  it('brings what a poll works on, whose bytes go once it is taken', async () => {
    const bytes = new TextEncoder().encode('<rss/>');
    expect(await database.feeds.takePush(id, { bytes, mediaType: 'application/rss+xml' })).not.toBeNull();
    const { push } = (await database.feeds.task(id))!;
    expect(Buffer.from(push!.bytes).toString()).toBe('<rss/>');
    const before = await feed();
    await settle(full([item('p', 'pushed')]), { how: 'push', status: null, pushId: push!.id });
    expect((await database.feeds.task(id))!.push).toBeNull();
    expect(await feed()).toMatchObject({ items: 1, nextPollAt: before.nextPollAt, lastFullAt: null });
  });
});

describe('turns at a host', () => {
  const host = () => `host-${count}.example`;
  const started = async () => {
    const { jobId } = await database.documents.acceptUrl({
      url: `https://${host()}/${newId('batch')}`,
    });
    await database.jobs.start(jobId, 9);
    return jobId;
  };

  it('are given out one after the other, and kept', async () => {
    const rules = { pauseMs: 10_000, atOnce: 5 };
    const [one, two, three] = [await started(), await started(), await started()];
    expect(await database.jobs.takeTurn(one, host(), rules)).toBe(0);
    expect(await database.jobs.takeTurn(two, host(), rules)).toBeGreaterThan(9_000);
    expect(await database.jobs.takeTurn(three, host(), rules)).toBeGreaterThan(19_000);
    expect(await database.jobs.takeTurn(two, host(), rules)).toBeLessThanOrEqual(10_000);
    await database.jobs.postpone(two);
    expect(await database.jobs.get(two)).toMatchObject({ state: 'waiting', attempts: 0 });
    expect((await database.jobs.stranded(-1_000, 1_000)).map((job) => job.id)).not.toContain(two);
  });

  it('are for so many at once', async () => {
    const rules = { pauseMs: 0, atOnce: 1 };
    const [one, two] = [await started(), await started()];
    expect(await database.jobs.takeTurn(one, host(), rules)).toBe(0);
    expect(await database.jobs.takeTurn(two, host(), rules)).toBeGreaterThan(0);
    await database.jobs.finish(one);
    expect(await database.jobs.takeTurn(two, host(), rules)).toBe(0);
  });

  it('wait where the host asked to be left alone', async () => {
    await database.jobs.holdOff(host(), 60_000);
    await database.jobs.holdOff(host(), 1_000);
    const wait = await database.jobs.takeTurn(await started(), host(), { pauseMs: 0, atOnce: 5 });
    expect(wait).toBeGreaterThan(50_000);
  });
});
