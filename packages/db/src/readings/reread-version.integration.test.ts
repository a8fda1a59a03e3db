import { newId } from '@sayso/schema';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../fixtures/open-test-database.ts';
import { type WireItem, wireItem } from '../fixtures/wire-item.ts';

let test: TestDatabase;
beforeEach(async () => {
  test = await openTestDatabase();
});
afterEach(async () => {
  await test?.close();
});

const url = 'https://news.example/reread';
const mayor = { name: 'Mayor Ilves' };
const first: WireItem = { url, claims: [{ text: 'The quay is safe', by: mayor }, { text: 'Rain fell' }] };
const second: WireItem = { url, claims: [{ text: 'The quay is safe', by: mayor }, { text: 'Snow fell' }] };
const desk = async () =>
  (await test.database.claims.list({ order: 'worth' }, { limit: 30 })).items
    .map(({ id, text, counts, flags }) => ({ id, text, counts, flags }))
    .sort((a, b) => (a.text < b.text ? -1 : 1));

/** Reads every version once more, as the worker would, by a reader that finds only the first claim of each. */
async function rereadAll(reader: string, keep = 1): Promise<number> {
  const { jobs } = await test.database.readings.requestReread({});
  for (const { id } of jobs) {
    await test.database.jobs.start(id, 3);
    const { subject } = await test.database.jobs.get(id);
    if (subject.kind !== 'reread') throw new Error('no reread job');
    const article = await test.database.readings.articleOf(subject.versionId);
    const item = article.text.includes('Snow') ? second : first;
    const { reading, blockingKeys } = wireItem({ ...item, reader });
    const matches = await test.database.readings.saveAgain({
      rereadJobId: id,
      versionId: subject.versionId,
      reading: { ...reading, mentions: reading.mentions.slice(0, keep) },
      blockingKeys: blockingKeys.slice(0, keep),
      bandKeys: [],
    });
    await test.match(...matches.map((match) => match.id));
  }
  return jobs.length;
}

it('reads every version once more, claims keep their ids, and twice leaves what once leaves', async () => {
  await test.walk(first);
  await test.walk(second);
  const before = await desk();
  expect(before.map((claim) => claim.text)).toEqual(['Snow fell', 'The quay is safe']);
  expect(await rereadAll('fixture@2')).toBe(2);
  const once = await desk();
  expect(once).toEqual(before.slice(1));
  const { rows } = await test.sql.query('SELECT count(*)::int AS n FROM readings');
  expect(rows[0].n).toBe(4);
  await rereadAll('fixture@2');
  expect(await desk()).toEqual(once);
  expect((await test.sql.query('SELECT count(*)::int AS n FROM readings')).rows[0].n).toBe(4);
  expect((await test.database.jobs.counts()).waiting).toBe(0);
});

it('goes back to a reading of before where its reader is asked again', async () => {
  await test.walk(first);
  const before = await desk();
  await rereadAll('fixture@2');
  expect(await desk()).toHaveLength(1);
  await rereadAll('fixture@1', 2);
  expect(await desk()).toEqual(before);
  const { items } = await test.database.articles.list({}, { limit: 1 });
  expect(items[0]!.mentions).toBe(2);
  expect((await test.database.articles.get(items[0]!.id)).reading!.reader).toBe('fixture@1');
});

it('is asked for one article alone, and not again while it waits', async () => {
  const { documentId } = await test.walk(first);
  await test.walk({ claims: [{ text: 'Another story' }] });
  const { article } = (await test.storedOf(documentId))[0]!;
  expect((await test.database.readings.requestReread({ articleId: article })).jobs).toHaveLength(1);
  expect((await test.database.readings.requestReread({ articleId: article })).jobs).toEqual([]);
  expect((await test.database.readings.requestReread({})).jobs).toHaveLength(1);
  await expect(test.database.readings.requestReread({ articleId: newId('article') })).rejects.toMatchObject({
    code: 'not-found',
  });
  await expect(test.database.readings.articleOf(newId('version'))).rejects.toMatchObject({
    code: 'not-found',
  });
});
