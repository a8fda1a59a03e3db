import { type FeedId, newId } from '@sayso/schema';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../fixtures/open-test-database.ts';

let test: TestDatabase;
beforeEach(async () => {
  test = await openTestDatabase();
});
afterEach(async () => {
  await test?.close();
});

const first = { limit: 30 };

describe('articles', () => {
  it('are listed with the newest first, a page at a time, and found by headline, words and publisher', async () => {
    for (let index = 0; index < 5; index += 1)
      await test.walk({
        publisher: `Wire ${index}`,
        headline: `Story ${index}`,
        claims: [{ text: `Fact ${index}` }],
      });
    const one = await test.database.articles.list({}, { limit: 2 });
    expect(one.items.map((article) => article.headline)).toEqual(['Story 4', 'Story 3']);
    await test.walk({ publisher: 'Late Wire', headline: 'Late', claims: [] });
    const two = await test.database.articles.list({}, { limit: 3, cursor: one.nextCursor });
    expect(two.items.map((article) => article.headline)).toEqual(['Story 2', 'Story 1', 'Story 0']);
    expect(two.nextCursor).toBeNull();
    expect(one.items[0]).toMatchObject({
      excerpt: 'Fact 4.',
      publisher: 'Wire 4',
      publishedAt: '2026-05-06',
      versions: 1,
      mentions: 1,
    });
    const found = async (query: string) =>
      (await test.database.articles.list({ query }, first)).items.map((article) => article.headline);
    expect(await found('story 1')).toEqual(['Story 1']);
    expect(await found('fact 2')).toEqual(['Story 2']);
    expect(await found('late WIRE')).toEqual(['Late']);
    await expect(test.database.articles.get(newId('article'))).rejects.toMatchObject({ code: 'not-found' });
  });

  it('are those of a feed: what its items tell, and the pages that they led to', async () => {
    const { database, walk, sql } = test;
    const feedOf = async (name: string): Promise<FeedId> =>
      (await database.feeds.add({ url: `https://feeds.example/${name}` })).id;
    const [harbour, other] = [await feedOf('harbour'), await feedOf('other')];
    const item = await walk({ headline: 'In the feed', claims: [{ text: 'The quay is open' }] });
    const summary = await test.accept('a summary');
    const page = await walk({ headline: 'The page it led to', claims: [{ text: 'The crane is broken' }] });
    await walk({ headline: 'Of no feed', claims: [{ text: 'The bridge is closed' }] });
    const { jobId: fetchId } = await database.documents.acceptUrl({ url: 'https://harbour.example/1' });
    await sql.query(
      `INSERT INTO arrivals (document_id, provenance, label, batch_id, fetch_job_id)
       SELECT document_id, provenance, label, batch_id, $1 FROM arrivals WHERE document_id = $2`,
      [fetchId, page.documentId],
    );
    const take = (key: string, feedId: FeedId, documentId: string, fetchJobId: string | null = null) =>
      sql.query(
        `INSERT INTO feed_items (feed_id, item_key, content_key, document_id, fetch_job_id) VALUES ($1, $2, $2, $3, $4)`,
        [feedId, key, documentId, fetchJobId],
      );
    await take('one', harbour, item.documentId);
    await take('two', harbour, summary.documentId, fetchId);
    await take('one', other, item.documentId);
    const of = async (feedId: FeedId) =>
      (await database.articles.list({ feedId }, first)).items.map(({ headline }) => headline);
    expect(await of(harbour)).toEqual(['The page it led to', 'In the feed']);
    expect(await of(other)).toEqual(['In the feed']);
  });

  it('keep what the wire says of them: topics as supplied, hands, references, the end of an embargo', async () => {
    const says = {
      subjects: [
        { id: 'medtop:20000538', label: 'shipbuilding' },
        { id: 'house:77', label: null },
      ],
      hands: ['Coast News Agency', 'Harbour Wire'],
      references: [{ relation: 'continues' as const, id: 'HW-12' }],
      embargoedUntil: '2026-05-06T12:00:00.000Z',
    };
    await test.walk({ claims: [{ text: 'The slip is open' }], says });
    const { items } = await test.database.articles.list({}, first);
    expect((await test.database.articles.get(items[0]!.id)).article).toMatchObject(says);
  });

  it('show the claim of each mention, and the house counts what it holds', async () => {
    await test.walk({ claims: [{ text: 'Marked', by: { name: 'Mayor Ilves' } }] });
    const { items } = await test.database.articles.list({}, first);
    const page = await test.database.articles.get(items[0]!.id);
    expect(page.reading!.mentions[0]!.claim).toEqual({
      id: (await test.database.claims.list({ order: 'worth' }, first)).items[0]!.id,
      counts: { articles: 1, publishers: 1, origins: 1, unknown: 0 },
    });
    expect(await test.database.totals()).toEqual({
      documents: 1,
      articles: 1,
      readings: 1,
      mentions: 1,
      claims: 1,
      sources: 1,
      jobs: { waiting: 0, active: 0, retrying: 0, done: 2, quarantined: 0 },
      feeds: { active: 0, failing: 0, gone: 0, paused: 0 },
    });
  });
});
