import type { ArticleId, ClaimId, DocumentId, PublisherRef } from '@sayso/schema';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compareBySentences } from '../fixtures/compare-by-sentences.ts';
import { decideByWords } from '../fixtures/decide-by-words.ts';
import { openTestDatabase, type TestDatabase } from '../fixtures/open-test-database.ts';
import { type WireItem, wireItem } from '../fixtures/wire-item.ts';

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
const page: WireItem = { url, claims: [crane, { text: 'Twelve crates are lost' }] };
const wire: WireItem = { providerId, claims: [crane, { text: 'Divers search the quay' }] };
const feedItem: WireItem = { url, providerId, claims: [crane, { text: 'The quay is shut' }] };

const articleOf = async ({ documentId }: { documentId: DocumentId }): Promise<ArticleId> =>
  (await test.storedOf(documentId))[0]!.article;
const articlesOf = async (items: WireItem[]): Promise<number> => {
  const walked = [];
  for (const item of items) walked.push(await test.walk(item));
  return new Set(await Promise.all(walked.map(articleOf))).size;
};
const idOf = async (text: string): Promise<ClaimId> =>
  (
    await test.one<{ id: ClaimId }>('SELECT id FROM claims WHERE text = $1 AND merged_into_id IS NULL', [
      text,
    ])
  ).id;

async function matchAllAgain(): Promise<void> {
  const { rows } = await test.sql.query(`SELECT id, subject FROM jobs WHERE kind = 'match' ORDER BY id`);
  for (const { id, subject } of rows)
    await test.database.claims.match({ versionId: subject, matchJobId: id }, decideByWords);
}

/** What would show that something was left with an article that another one stands for. */
async function expectWhole(): Promise<void> {
  const { rows } = await test.sql.query(`
    WITH gone AS (SELECT id FROM articles WHERE same_as_id IS NOT NULL)
    SELECT (SELECT count(*) FROM mentions WHERE article_id IN (SELECT id FROM gone))::int AS mentions,
      (SELECT count(*) FROM version_bands WHERE article_id IN (SELECT id FROM gone))::int AS bands,
      (SELECT count(*) FROM article_keys WHERE article_id IN (SELECT id FROM gone))::int AS keys,
      (SELECT count(*) FROM source_tallies WHERE article_id IN (SELECT id FROM gone))::int AS tallies,
      (SELECT count(*) FROM articles WHERE same_as_id IN (SELECT id FROM gone))::int AS steps,
      (SELECT count(*) FROM gone WHERE id NOT IN (SELECT other_id FROM article_joins))::int AS unsaid`);
  expect(rows).toEqual([{ mentions: 0, bands: 0, keys: 0, tallies: 0, steps: 0, unsaid: 0 }]);
  for (const { id, versions } of (await test.database.articles.list({}, { limit: 50 })).items) {
    const numbers = (await test.database.articles.get(id)).versions.map(({ number }) => number);
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: versions }, (_, at) => at + 1));
  }
}

describe('articles are not joined', () => {
  it('of another publisher, or under another address', async () => {
    const post = { publisher: 'Evening Post' };
    expect(await articlesOf([page, { ...wire, ...post }, { ...feedItem, ...post }])).toBe(2);
    expect(
      await articlesOf([
        { ...wire, url: `${url}-other` },
        { ...feedItem, url: `${url}-third` },
      ]),
    ).toBe(2);
  });

  it('where somebody else told the address first, however often it is told again', async () => {
    const post = { publisher: 'Evening Post' };
    const again = { ...feedItem, ...post, claims: [{ text: 'Once more' }] };
    expect(await articlesOf([page, { ...wire, ...post }, { ...feedItem, ...post }, again])).toBe(2);
  });

  it('by their words alone', async () => {
    const same = [crane, { text: 'Nobody was hurt' }];
    expect(await articlesOf([{ ...page, claims: same }, wire, { url, claims: wire.claims }])).toBe(2);
  });
});

it('are joined where their publishers are of one family', async () => {
  const house = (name: string): PublisherRef => ({
    name,
    domain: null,
    kind: 'outlet',
    family: 'Harbour',
    span: null,
  });
  const says = { publisher: house('Harbour Wire') };
  const site = { ...page, says: { publisher: house('Harbour Online') } };
  expect(await articlesOf([site, { ...wire, says }, { ...feedItem, says }])).toBe(1);
});

it('a third article joined later is reached in one step, and every old number still leads to its version', async () => {
  const third = await articleOf(
    await test.walk({ providerId: 'HW-18', claims: [{ text: 'The first take' }] }),
  );
  const second = await articleOf(await test.walk(wire));
  const first = await articleOf(await test.walk(page));
  await test.walk(feedItem);
  const replaces = { references: [{ relation: 'replaces' as const, id: 'HW-18' }] };
  await test.walk({ ...wire, claims: [{ text: 'The last take' }], says: replaces });
  const { articles } = test.database;
  const textOf = async (id: ArticleId, number: number) => (await articles.get(id, number)).article.text;
  expect(await articles.get(first)).toMatchObject({ id: third, versions: { length: 5 } });
  expect(await textOf(third, 1)).toContain('The first take');
  expect(await textOf(second, 1)).toContain('Divers search');
  expect(await textOf(second, 3)).toContain('The quay is shut');
  expect(await textOf(first, 1)).toContain('Twelve crates');
  await expectWhole();
});

it('what editors decided of claims stands as it did', async () => {
  const { claims } = test.database;
  await test.walk(page);
  await test.walk(wire);
  const { mentions } = await claims.get(await idOf('The crane broke'));
  await claims.split({ claimId: await idOf('The crane broke'), mentionIds: [mentions[1]!.id] });
  const [crates, divers] = [await idOf('Twelve crates are lost'), await idOf('Divers search the quay')];
  await claims.join({ claimId: crates, otherId: divers });
  await claims.keepApart({ claimId: crates, otherId: mentions[0]!.claimId! });
  const memberships = () =>
    test.sql.query('SELECT mention_id, claim_id, joined_by, left_by FROM memberships ORDER BY id');
  const [decided, before] = [await claims.decisions({}, { limit: 9 }), (await memberships()).rows];

  await test.walk(feedItem);
  await matchAllAgain();
  expect(await claims.decisions({}, { limit: 9 })).toEqual(decided);
  expect((await memberships()).rows.slice(0, before.length)).toEqual(before);
  expect((await claims.get(divers)).id).toBe(crates);
  await expectWhole();
});

it('a document that was read before they were joined is read again into the one that stands, and again', async () => {
  await test.walk(page);
  const told = await test.walk(wire);
  await test.walk(feedItem);
  const { jobs } = await test.database.readings.requestReread({ articleId: await articleOf(told) });
  expect(jobs).toHaveLength(3);
  const save = (reader: string) =>
    test.database.readings.save({
      readJobId: told.jobId,
      documentId: told.documentId,
      items: [wireItem({ ...wire, reader })],
      compare: compareBySentences,
    });
  for (const reader of ['fixture@2', 'fixture@2', 'fixture@1'])
    await test.match(...(await save(reader)).map(({ id }) => id));
  expect((await test.database.articles.list({}, { limit: 9 })).items).toMatchObject([{ versions: 3 }]);
  expect(await test.one('SELECT count(*)::int AS n FROM article_joins')).toEqual({ n: 1 });
  await expectWhole();
});

it('a document that was read when nothing was joined yet joins them once it is read again', async () => {
  const told = await test.walk(feedItem);
  await test.sql.query(`DELETE FROM article_keys WHERE key LIKE 'number:%'`);
  await test.walk(wire);
  const save = () =>
    test.database.readings.save({
      readJobId: told.jobId,
      documentId: told.documentId,
      items: [wireItem(feedItem)],
      compare: compareBySentences,
    });
  const matches = await save();
  expect(matches).toHaveLength(1);
  await test.match(...matches.map(({ id }) => id));
  expect(await save()).toEqual([]);
  expect((await test.database.articles.list({}, { limit: 9 })).items).toMatchObject([{ versions: 2 }]);
  await expectWhole();
});

it('what waits to add to an article while that one is joined is added to the one that stands', async () => {
  await test.walk(page);
  const other = await articleOf(await test.walk(wire));
  const waiting = async (transactions: number): Promise<void> => {
    const of = `SELECT count(*)::int AS n FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    while ((await test.one<{ n: number }>(of)).n < transactions)
      await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const holder = await test.sql.connect();
  await holder.query('BEGIN');
  await holder.query('SELECT FROM articles WHERE id = $1 FOR UPDATE', [other]);
  const joining = test.read(feedItem);
  await waiting(1);
  // Known by its words alone, it shares no key with the item that joins, and takes the article for one that stands.
  const adding = test.read({ headline: 'Crane breaks', claims: wire.claims });
  await waiting(2);
  await holder.query('COMMIT');
  holder.release();
  const reads = [await joining, await adding];
  await test.match(...reads.flatMap(({ matches }) => matches));
  expect((await test.database.articles.list({}, { limit: 9 })).items).toMatchObject([{ versions: 4 }]);
  await expectWhole();
});

it('workers that join, add to and match the same articles at once leave one of them', async () => {
  for (let round = 0; round < 4; round += 1) {
    const publisher = `Wire ${round}`;
    const at = (name: string) => `${name}-${round}`;
    const replacing = (id: string) => ({ references: [{ relation: 'replaces' as const, id: at(id) }] });
    const item = (words: string, keys: Partial<WireItem>): WireItem => ({
      publisher,
      ...keys,
      claims: [crane, { text: words }],
    });
    const reads = [
      await test.read(item('One', { url: `${url}-${round}`, providerId: at('a') })),
      await test.read(item('Two', { providerId: at('b'), says: replacing('c') })),
      await test.read(item('Three', { providerId: at('d') })),
    ];
    // Each pair of them is named by an item of its own, and no two of these share a key.
    const later = await Promise.all([
      test.read(item('Four', { url: `${url}-${round}`, says: replacing('b') })),
      test.read(item('Five', { providerId: at('a'), says: replacing('c') })),
      test.read(item('Six', { providerId: at('d'), says: replacing('b') })),
      test.read(item('Seven', { providerId: at('b') })),
      ...reads.map(async (read) => {
        await test.match(...read.matches);
        return read;
      }),
    ]);
    await Promise.all(later.map(({ matches }) => test.match(...matches)));
    expect(new Set(await Promise.all([...reads, ...later].map(articleOf))).size).toBe(1);
  }
  await matchAllAgain();
  await expectWhole();
  expect((await test.database.claims.get(await idOf('The crane broke'))).origins.articles).toBe(4);
  expect(
    await test.one(
      `SELECT mention_count, claim_count, article_count FROM sources WHERE name = 'Mayor Ilves'`,
    ),
  ).toEqual({ mention_count: 4, claim_count: 1, article_count: 4 });
}, 120_000);
