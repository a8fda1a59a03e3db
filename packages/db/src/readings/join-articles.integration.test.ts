import type { ArticleId, DocumentId } from '@sayso/schema';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../fixtures/open-test-database.ts';
import type { WireItem } from '../fixtures/wire-item.ts';

let test: TestDatabase;
beforeEach(async () => {
  test = await openTestDatabase();
});
afterEach(async () => {
  await test?.close();
});

const url = 'https://harbour.example/crane';
const providerId = 'HW-17';
const crane = { text: 'The crane broke', by: { name: 'Mayor Ilves' } };

/** Known by its address alone. */
const page: WireItem = { url, claims: [crane, { text: 'Twelve crates are lost' }] };
/** Known by its number alone. */
const wire: WireItem = { providerId, claims: [{ text: 'Divers search the quay' }, crane] };
/** Names both. */
const feedItem: WireItem = { url, providerId, claims: [crane, { text: 'The quay is shut' }] };

const articleOf = async ({ documentId }: { documentId: DocumentId }): Promise<ArticleId> =>
  (await test.storedOf(documentId))[0]!.article;
const desk = async () => (await test.database.claims.list({ order: 'worth' }, { limit: 30 })).items;
const claim = async (text: string) => (await desk()).find((one) => one.text === text);
const cards = async () => (await test.database.articles.list({}, { limit: 30 })).items;

/** What stands, without ids and moments. */
async function standing() {
  const articles = await Promise.all(
    (await cards()).map(async ({ id, versions, mentions }) => {
      const { article, ...told } = await test.database.articles.get(id);
      const texts = told.versions.map(({ current, counts, tellings }) => [current, counts, tellings].join());
      return { text: article.text, versions, mentions, texts: texts.sort() };
    }),
  );
  const claims = (await desk()).map(({ text, counts, flags }) => ({
    text,
    counts,
    flags: flags.map(({ kind }) => kind),
  }));
  const { rows: sources } = await test.sql.query(
    'SELECT name, mention_count, claim_count, article_count FROM sources ORDER BY name',
  );
  const { articles: counted, mentions, claims: claimed } = await test.database.totals();
  return {
    articles: articles.sort((a, b) => (a.text < b.text ? -1 : 1)),
    claims: claims.sort((a, b) => (a.text < b.text ? -1 : 1)),
    sources,
    totals: { counted, mentions, claimed },
  };
}

describe('two articles that a later item shows to be one', () => {
  it('are one from then on, with the versions of both, and count once', async () => {
    const first = await test.walk(page);
    const second = await test.walk(wire);
    const [kept, other] = [await articleOf(first), await articleOf(second)];
    expect(other).not.toBe(kept);
    expect((await claim('The crane broke'))!.counts).toMatchObject({ articles: 2 });

    const third = await test.walk(feedItem);
    for (const one of [first, second, third]) expect(await articleOf(one)).toBe(kept);
    expect((await cards()).map(({ id, versions }) => [id, versions])).toEqual([[kept, 3]]);
    expect((await claim('The crane broke'))!.counts).toMatchObject({ articles: 1, origins: 1 });
    const told = await test.database.articles.get(kept);
    expect(told.article.text).toContain('The quay is shut');
    expect(told.versions.map(({ number, current, counts }) => [number, current, counts])).toEqual([
      [1, false, false],
      [2, false, false],
      [3, true, true],
    ]);
    expect(told.versions.map(({ apartUntil }) => apartUntil !== null)).toEqual([false, true, false]);
    expect(told.copies).toEqual([]);
    expect(told.nearCopies).toEqual([]);
    expect(await test.database.totals()).toMatchObject({ documents: 3, articles: 1, mentions: 2 });
    expect(
      await test.one(
        `SELECT mention_count, claim_count, article_count FROM sources WHERE name = 'Mayor Ilves'`,
      ),
    ).toEqual({ mention_count: 1, claim_count: 1, article_count: 1 });
  });

  it('flag what the one that stands says no more', async () => {
    await test.walk(page);
    await test.walk(wire);
    const divers = (await claim('Divers search the quay'))!;
    await test.walk(feedItem);
    expect(await test.database.claims.get(divers.id)).toMatchObject({
      origins: { articles: 0 },
      flags: [{ kind: 'withdrawn' }],
    });
  });

  it('are led to by the id, the version numbers and the keys of either', async () => {
    const kept = await articleOf(await test.walk(page));
    const other = await articleOf(await test.walk(wire));
    await test.walk({ ...wire, claims: [{ text: 'Divers gave up' }] });
    await test.walk(feedItem);
    const { articles } = test.database;
    expect((await articles.get(other)).id).toBe(kept);
    const old = await articles.get(other, 1);
    expect(old).toMatchObject({ id: kept, version: { number: 2 } });
    expect(old.article.text).toContain('Divers search the quay');
    expect((await articles.get(other, 2)).version.number).toBe(3);
    expect((await articles.get(kept, 2)).version).toEqual(old.version);
    await expect(articles.get(other, 4)).rejects.toMatchObject({ code: 'not-found' });
    const later = [
      await test.walk({ url, claims: [{ text: 'By its address' }] }),
      await test.walk({ providerId, claims: [{ text: 'By its number' }] }),
    ];
    expect(await Promise.all(later.map(articleOf))).toEqual([kept, kept]);
    expect((await cards()).map(({ versions }) => versions)).toEqual([6]);
  });

  it('come to the same in any order, twice over, and matched in any order', async () => {
    const at = (hour: number) => ({ modifiedAt: `2026-05-06T1${hour}:00:00Z` });
    const items = [page, wire, feedItem].map((item, hour) => ({ ...item, says: at(hour) }));
    const arrive = async (way: (order: WireItem[]) => Promise<void>, order: number[]) => {
      await test.close();
      test = await openTestDatabase();
      await way(order.map((index) => items[index]!));
      return await standing();
    };
    const inTurn = async (order: WireItem[]) => {
      for (const item of order) await test.walk(item);
    };
    const matchedLast = async (order: WireItem[]) => {
      const reads = [];
      for (const item of order) reads.push(await test.read(item));
      await test.match(...reads.flatMap(({ matches }) => matches).reverse());
    };
    const expected = await arrive(inTurn, [0, 1, 2]);
    expect(expected.articles).toMatchObject([{ versions: 3, mentions: 2 }]);
    for (const order of [
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ])
      expect(await arrive(inTurn, order), order.join()).toEqual(expected);
    for (const order of [
      [0, 1, 2],
      [1, 0, 2],
    ])
      expect(await arrive(matchedLast, order), order.join()).toEqual(expected);
    const { rows } = await test.sql.query(`SELECT id FROM jobs WHERE kind = 'match'`);
    await test.match(...rows.map(({ id }) => id));
    expect(await standing()).toEqual(expected);
  });

  it('say nothing new where one says again what both had said', async () => {
    await test.walk({ providerId, claims: [crane] });
    await test.walk({ providerId: 'HW-18', claims: [crane] });
    const says = { format: 'nitf' as const, references: [{ relation: 'replaces' as const, id: providerId }] };
    const last = await test.walk({ providerId: 'HW-18', claims: [{ text: 'It stands again' }], says });
    const again = await test.read({ providerId: 'HW-18', claims: [crane] });
    expect(again.matches).toEqual([]);
    expect(await test.storedOf(last.documentId)).toMatchObject([{ number: 3, current: true, versions: 3 }]);
  });

  it('are killed together', async () => {
    await test.walk(page);
    const killed = await articleOf(
      await test.walk(wire, { ...wire, claims: [{ text: 'Kill it' }], says: { pubStatus: 'canceled' } }),
    );
    await test.walk(feedItem);
    expect((await test.database.articles.get(killed)).status.pubStatus).toBe('canceled');
    expect(await claim('The crane broke')).toMatchObject({
      counts: { articles: 0 },
      flags: [{ kind: 'killed' }],
    });
  });
});
