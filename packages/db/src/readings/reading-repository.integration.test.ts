import { AppError } from '@sayso/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareBySentences } from '../fixtures/compare-by-sentences.ts';
import { openTestDatabase, type TestDatabase } from '../fixtures/open-test-database.ts';
import { wireItem } from '../fixtures/wire-item.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase();
});
afterAll(async () => {
  await test?.close();
});

const mayor = { name: 'Mayor Ilves' };

describe('a reading saved', () => {
  it('is on the article’s page word for word, and its read job is done', async () => {
    const { documentId, jobId, matches } = await test.read({
      headline: 'Ferry late',
      claims: [{ text: 'The ferry is late', by: mayor, worth: 0.7 }, { text: 'Nobody was hurt' }],
    });
    expect((await test.database.jobs.get(jobId)).state).toBe('done');
    expect(matches).toHaveLength(1);
    expect(await test.database.jobs.get(matches[0]!)).toMatchObject({
      state: 'waiting',
      label: 'Ferry late',
    });

    const { article } = (await test.storedOf(documentId))[0]!;
    const page = await test.database.articles.get(article);
    const item = wireItem({
      headline: 'Ferry late',
      claims: [{ text: 'The ferry is late', by: mayor, worth: 0.7 }, { text: 'Nobody was hurt' }],
    });
    expect(page.article).toEqual(item.article);
    expect(page.version).toMatchObject({ number: 1, documentId });
    expect(page.reading).toMatchObject({ reader: 'fixture@1', language: 'en' });
    const mentions = page.reading!.mentions.map(({ id: _, claim, chain, ...mention }) => ({
      ...mention,
      claim,
      chain: chain.map(({ sourceId: __, ...hop }) => hop),
    }));
    expect(mentions).toEqual(
      item.reading.mentions.map((mention) => ({ ...mention, claim: null, withdrawnIn: null })),
    );
    expect(page.reading!.mentions[0]!.chain.map((hop) => hop.sourceId !== null)).toEqual([false, true]);
  });

  it('is found by the job that fetched, read or matches it', async () => {
    const fetched = await test.database.documents.acceptUrl({ url: 'https://wire.example/found-by-job' });
    const { documentId, jobId } = await test.database.documents.accept({
      bytes: new TextEncoder().encode('The lamp is lit.'),
      mediaType: 'text/plain',
      provenance: { how: 'sample', name: 'lamp.txt' },
      label: 'lamp.txt',
      fetchJobId: fetched.jobId,
    });
    const items = [wireItem({ headline: 'Found by job', claims: [{ text: 'The lamp is lit', by: mayor }] })];
    const matches = await test.database.readings.save({
      readJobId: jobId,
      documentId,
      items,
      compare: compareBySentences,
    });
    const page = { limit: 10, cursor: null };
    for (const id of [fetched.jobId, jobId, matches[0]!.id]) {
      const { items: found } = await test.database.articles.list({ jobId: id }, page);
      expect(found.map((article) => article.headline)).toEqual(['Found by job']);
    }
    const other = await test.accept();
    expect((await test.database.articles.list({ jobId: other.jobId }, page)).items).toEqual([]);
  });

  it('twice is saved once, and gives the same match job to queue', async () => {
    const { documentId, jobId } = await test.accept();
    const items = [wireItem({ headline: 'Saved twice', claims: [{ text: 'Bread is dearer', by: mayor }] })];
    const first = await test.database.readings.save({
      readJobId: jobId,
      documentId,
      items,
      compare: compareBySentences,
    });
    const second = await test.database.readings.save({
      readJobId: jobId,
      documentId,
      items,
      compare: compareBySentences,
    });
    expect(second).toEqual(first);
    expect(await test.storedOf(documentId)).toMatchObject([{ number: 1, versions: 1, readings: 1 }]);
  });

  it('eight times at once is saved once', async () => {
    const { documentId, jobId } = await test.accept();
    const items = [
      wireItem({ headline: 'Eightfold', claims: [{ text: 'Eight ships wait outside', by: mayor }] }),
    ];
    const saves = await Promise.all(
      Array.from({ length: 8 }, () =>
        test.database.readings.save({ readJobId: jobId, documentId, items, compare: compareBySentences }),
      ),
    );
    expect(new Set(saves.flat().map(({ id }) => id)).size).toBe(1);
    expect(await test.storedOf(documentId)).toMatchObject([{ number: 1, versions: 1, readings: 1 }]);
    expect(
      await test.one('SELECT count(*)::int AS n FROM mentions WHERE text = $1', ['Eight ships wait outside']),
    ).toEqual({ n: 1 });
  });

  it('is one article and one source where eight documents tell it at once', async () => {
    const claims = [{ text: 'Nine ships wait outside', by: { name: 'Pilot Karu' } }];
    const reads = await Promise.all(
      Array.from({ length: 8 }, () => test.read({ headline: 'Ninefold', claims })),
    );
    const stored = await Promise.all(reads.map(({ documentId }) => test.storedOf(documentId)));
    expect(new Set(stored.flat().map(({ version }) => version)).size).toBe(1);
    expect(await test.one('SELECT count(*)::int AS n FROM sources WHERE name = $1', ['Pilot Karu'])).toEqual({
      n: 1,
    });
  });

  it('saves nothing where one span is false', async () => {
    const { documentId, jobId } = await test.accept();
    const good = wireItem({ headline: 'Good', claims: [{ text: 'This one is right' }] });
    const bad = wireItem({ headline: 'Bad', claims: [{ text: 'This one is wrong' }] });
    bad.reading.mentions[0]!.text = 'This one is other';
    await expect(
      test.database.readings.save({
        readJobId: jobId,
        documentId,
        items: [good, bad],
        compare: compareBySentences,
      }),
    ).rejects.toMatchObject({ code: 'span-mismatch' });
    expect(await test.storedOf(documentId)).toEqual([]);
    expect((await test.database.jobs.get(jobId)).state).toBe('waiting');
  });

  it('refuses a shape that is no reading with a sentence, not with a list of faults', async () => {
    const { documentId, jobId } = await test.accept();
    const item = wireItem({ claims: [{ text: 'Shapeless' }] });
    item.reading.mentions[0]!.checkWorthiness = 7;
    const refusal = await test.database.readings
      .save({ readJobId: jobId, documentId, items: [item], compare: compareBySentences })
      .catch((thrown: unknown) => thrown);
    expect(refusal).toBeInstanceOf(AppError);
    expect(refusal).toMatchObject({ code: 'internal', message: 'What the reader gave is not a reading.' });
  });

  it('keeps every span true where the text holds what PostgreSQL cannot keep', async () => {
    const { documentId } = await test.read({
      headline: 'Holes\0',
      claims: [{ text: 'NUL \0 and half a pair \ud83d stay one unit each', by: { name: 'Ilv\udc00es' } }],
    });
    const { article } = (await test.storedOf(documentId))[0]!;
    const page = await test.database.articles.get(article);
    expect(page.article.headline).toBe('Holes\ufffd');
    const [mention] = page.reading!.mentions;
    const { start, end } = mention!.spans[0]!;
    expect(page.article.text.slice(start, end)).toBe(mention!.text);
    expect(mention!.text).toBe('NUL \ufffd and half a pair \ufffd stay one unit each');
    expect(mention!.chain[1]!.name).toBe('Ilv\ufffdes');
  });

  it('may have no claims at all', async () => {
    const { documentId, matches } = await test.read({ publisher: 'Quiet Wire', claims: [] });
    expect(matches).toHaveLength(1);
    await test.match(...matches);
    const { article } = (await test.storedOf(documentId))[0]!;
    expect((await test.database.articles.get(article)).reading!.mentions).toEqual([]);
  });

  it('may have a thousand mentions', async () => {
    const claims = Array.from({ length: 1000 }, (_, index) => ({
      text: `Crate ${index} is lost`,
      by: mayor,
    }));
    const { documentId } = await test.read({ publisher: 'Crate Wire', claims });
    const { article } = (await test.storedOf(documentId))[0]!;
    const { reading } = await test.database.articles.get(article);
    expect(reading!.mentions.map((mention) => mention.text)).toEqual(claims.map((claim) => claim.text));
  });

  it('of several articles in one document keeps them apart', async () => {
    const { documentId, matches } = await test.read(
      { headline: 'One of two', url: 'https://news.example/one', claims: [{ text: 'One' }] },
      { headline: 'Two of two', url: 'https://news.example/two', claims: [{ text: 'Two' }] },
    );
    expect(matches).toHaveLength(2);
    const stored = await test.storedOf(documentId);
    expect(new Set(stored.map(({ article }) => article)).size).toBe(2);
  });
});

describe('a source', () => {
  it('is one, however its name is dressed', async () => {
    await test.read({
      publisher: 'Dress Wire',
      claims: [
        { text: 'Gate one sticks', by: { name: 'Dr. Anna Lill' } },
        { text: 'Gate two sticks', by: { name: 'Anna  Lill' } },
        { text: 'Gate three sticks', by: { name: 'the Lock Board', kind: 'organization' } },
        { text: 'Gate four sticks', by: { name: 'Lock Board', kind: 'organization' } },
        { text: 'Gate five sticks', by: { name: 'some', kind: 'unspecified', naming: 'unspecified' } },
      ],
    });
    const { rows } = await test.sql.query(
      `SELECT h.source_id AS source FROM hops h JOIN mentions m ON m.id = h.mention_id
       WHERE m.text LIKE 'Gate % sticks' AND h.position = 1 ORDER BY m.position`,
    );
    const [one, two, three, four, five] = rows.map((row) => row.source);
    expect(two).toBe(one);
    expect(four).toBe(three);
    expect(three).not.toBe(one);
    expect(five).toBeNull();
  });
});
