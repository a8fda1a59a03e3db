import { type Feed, newId } from '@sayso/schema';
import { describe, expect, it } from 'vitest';
import { createCaller } from '../router.ts';
import { fakeContext } from '../testing/fake-context.ts';

const job = newId('job');
const feed: Feed = {
  id: newId('feed'),
  url: 'https://vale.example/feed',
  title: 'Vale Post',
  siteUrl: null,
  folders: ['Ports'],
  publisherFamily: null,
  state: 'active',
  failingSince: null,
  failure: null,
  failures: 0,
  intervalMs: 900_000,
  floorMs: 0,
  skipHours: [],
  skipDays: [],
  nextPollAt: '2026-03-02T10:00:00.000Z',
  lastPolledAt: null,
  lastFullAt: null,
  lastItemAt: null,
  items: 0,
  push: 'none',
  createdAt: '2026-03-02T09:00:00.000Z',
};

describe('feeds', () => {
  it('that are added are asked at once; those that were followed are not', async () => {
    const seen: string[] = [];
    const { context, added } = fakeContext({
      feeds: {
        add: async ({ url }) => {
          const already = seen.includes(url);
          seen.push(url);
          return { id: feed.id, already, job: already ? null : job };
        },
      },
    });
    const { feeds } = createCaller(context);
    expect(await feeds.add({ url: ' https://VALE.example/feed#top ' })).toEqual({
      id: feed.id,
      already: false,
    });
    expect(await feeds.add({ url: 'https://vale.example/feed' })).toEqual({ id: feed.id, already: true });
    expect(added).toEqual([{ id: job, kind: 'poll' }]);
    await expect(feeds.add({ url: 'vale.example' })).rejects.toThrow(/starts with http/);
    await expect(feeds.add({ url: 'https://me:pass@vale.example/' })).rejects.toThrow(/password/);
  });

  it.each(['resume', 'pollNow'] as const)('%s asks the feed now, though Redis is away', async (name) => {
    const parts = { feeds: { [name]: async () => ({ feed, job }) } };
    const { context, added } = fakeContext(parts);
    expect(await createCaller(context).feeds[name]({ id: feed.id })).toEqual(feed);
    expect(added).toEqual([{ id: job, kind: 'poll' }]);
    const away = fakeContext(parts, new Error('away'));
    expect(await createCaller(away.context).feeds[name]({ id: feed.id })).toEqual(feed);
  });

  it('go out as a list of subscriptions, however many they are', async () => {
    const pages = [
      { items: [feed], nextCursor: 'more' },
      { items: [{ ...feed, url: 'https://other.example/?a=1&b=2', title: null }], nextCursor: null },
    ];
    const { context } = fakeContext({
      feeds: { list: async (_filter, { cursor }) => pages[cursor ? 1 : 0]! },
    });
    const opml = await createCaller(context).feeds.exportOpml();
    expect(opml).toContain('xmlUrl="https://vale.example/feed"');
    expect(opml).toContain('xmlUrl="https://other.example/?a=1&amp;b=2"');
  });

  it('come in as a document that a worker reads', async () => {
    const handed: unknown[] = [];
    const documentId = newId('document');
    const { context, added } = fakeContext({
      documents: {
        accept: async (input) => {
          handed.push(input.provenance);
          return { kind: 'document', documentId, jobId: job, batchId: newId('batch'), already: false };
        },
      },
    });
    const { feeds } = createCaller(context);
    await feeds.importOpml({ text: '<opml/>', name: 'feeds.opml' });
    expect(handed).toEqual([{ how: 'file', name: 'feeds.opml' }]);
    expect(added).toEqual([{ id: job, kind: 'read' }]);
    await expect(feeds.importOpml({ text: ' ', name: 'feeds.opml' })).rejects.toThrow(/empty/);
  });
});
