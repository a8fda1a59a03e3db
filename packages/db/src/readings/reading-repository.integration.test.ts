import { AppError } from '@sayso/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

/** What is stored of the articles that a document tells. */
async function storedOf(documentId: string) {
  const { rows } = await test.sql.query(
    `SELECT DISTINCT a.id AS article, v.id AS version, v.number, a.version_count AS versions,
       a.current_version_id = v.id AS current, (SELECT count(*)::int FROM readings r WHERE r.version_id = v.id) AS readings
     FROM tellings t JOIN article_versions v ON v.id = t.version_id JOIN articles a ON a.id = v.article_id
     WHERE t.document_id = $1 ORDER BY v.number`,
    [documentId],
  );
  return rows;
}

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

    const [{ article }] = await storedOf(documentId);
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
    expect(mentions).toEqual(item.reading.mentions.map((mention) => ({ ...mention, claim: null })));
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
    const matches = await test.database.readings.save({ readJobId: jobId, documentId, items });
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
    const first = await test.database.readings.save({ readJobId: jobId, documentId, items });
    const second = await test.database.readings.save({ readJobId: jobId, documentId, items });
    expect(second).toEqual(first);
    expect(await storedOf(documentId)).toMatchObject([{ number: 1, versions: 1, readings: 1 }]);
  });

  it('eight times at once is saved once', async () => {
    const { documentId, jobId } = await test.accept();
    const items = [
      wireItem({ headline: 'Eightfold', claims: [{ text: 'Eight ships wait outside', by: mayor }] }),
    ];
    const saves = await Promise.all(
      Array.from({ length: 8 }, () => test.database.readings.save({ readJobId: jobId, documentId, items })),
    );
    expect(new Set(saves.flat().map(({ id }) => id)).size).toBe(1);
    expect(await storedOf(documentId)).toMatchObject([{ number: 1, versions: 1, readings: 1 }]);
    expect(
      await test.one('SELECT count(*)::int AS n FROM mentions WHERE text = $1', ['Eight ships wait outside']),
    ).toEqual({ n: 1 });
  });

  it('is one article and one source where eight documents tell it at once', async () => {
    const claims = [{ text: 'Nine ships wait outside', by: { name: 'Pilot Karu' } }];
    const reads = await Promise.all(
      Array.from({ length: 8 }, () => test.read({ headline: 'Ninefold', claims })),
    );
    const stored = await Promise.all(reads.map(({ documentId }) => storedOf(documentId)));
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
      test.database.readings.save({ readJobId: jobId, documentId, items: [good, bad] }),
    ).rejects.toMatchObject({ code: 'span-mismatch' });
    expect(await storedOf(documentId)).toEqual([]);
    expect((await test.database.jobs.get(jobId)).state).toBe('waiting');
  });

  it('refuses a shape that is no reading with a sentence, not with a list of faults', async () => {
    const { documentId, jobId } = await test.accept();
    const item = wireItem({ claims: [{ text: 'Shapeless' }] });
    item.reading.mentions[0]!.checkWorthiness = 7;
    const refusal = await test.database.readings
      .save({ readJobId: jobId, documentId, items: [item] })
      .catch((thrown: unknown) => thrown);
    expect(refusal).toBeInstanceOf(AppError);
    expect(refusal).toMatchObject({ code: 'internal', message: 'What the reader gave is not a reading.' });
  });

  it('keeps every span true where the text holds what PostgreSQL cannot keep', async () => {
    const { documentId } = await test.read({
      headline: 'Holes\0',
      claims: [{ text: 'NUL \0 and half a pair \ud83d stay one unit each', by: { name: 'Ilv\udc00es' } }],
    });
    const [{ article }] = await storedOf(documentId);
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
    const [{ article }] = await storedOf(documentId);
    expect((await test.database.articles.get(article)).reading!.mentions).toEqual([]);
  });

  it('may have a thousand mentions', async () => {
    const claims = Array.from({ length: 1000 }, (_, index) => ({
      text: `Crate ${index} is lost`,
      by: mayor,
    }));
    const { documentId } = await test.read({ publisher: 'Crate Wire', claims });
    const [{ article }] = await storedOf(documentId);
    const { reading } = await test.database.articles.get(article);
    expect(reading!.mentions.map((mention) => mention.text)).toEqual(claims.map((claim) => claim.text));
  });

  it('of several articles in one document keeps them apart', async () => {
    const { documentId, matches } = await test.read(
      { headline: 'One of two', url: 'https://news.example/one', claims: [{ text: 'One' }] },
      { headline: 'Two of two', url: 'https://news.example/two', claims: [{ text: 'Two' }] },
    );
    expect(matches).toHaveLength(2);
    const stored = await storedOf(documentId);
    expect(new Set(stored.map(({ article }) => article)).size).toBe(2);
  });
});

describe('an article that is known', () => {
  it('gets a new version where its text changed, and its history stays', async () => {
    const url = 'https://news.example/corrected';
    const first = await test.read({ url, claims: [{ text: 'Twelve crates are lost', by: mayor }] });
    const second = await test.read({
      url,
      correction: 'Corrects the number of crates.',
      claims: [{ text: 'Fifteen crates are lost', by: mayor }],
    });
    const [old] = await storedOf(first.documentId);
    const [fresh] = await storedOf(second.documentId);
    expect(fresh).toMatchObject({ article: old.article, number: 2, current: true, versions: 2 });
    const page = await test.database.articles.get(old.article);
    expect(page.version).toMatchObject({ number: 2, correction: 'Corrects the number of crates.' });
    expect(page.versions.map(({ number }) => number)).toEqual([1, 2]);
    const history = await test.database.articles.get(old.article, 1);
    expect(history.reading!.mentions[0]!.text).toBe('Twelve crates are lost');
    await expect(test.database.articles.get(old.article, 3)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('gets none where nothing changed: the new document is linked to the version that was there', async () => {
    const item = { url: 'https://news.example/same', claims: [{ text: 'All is as it was' }] };
    const first = await test.read(item);
    const second = await test.read(item);
    expect(await storedOf(second.documentId)).toEqual(await storedOf(first.documentId));
    expect((await test.database.jobs.get(second.jobId)).state).toBe('done');
  });

  it('is known by its publisher’s number, and by its words alone', async () => {
    const numbered = { publisher: 'Numbers Wire', providerId: 'NW-77' };
    const first = await test.read({ ...numbered, claims: [{ text: 'The lock gates stick' }] });
    const second = await test.read({ ...numbered, claims: [{ text: 'The lock gates stuck' }] });
    expect((await storedOf(second.documentId))[0]).toMatchObject({
      article: (await storedOf(first.documentId))[0].article,
      number: 2,
    });
    const words = { publisher: 'Words Wire', headline: 'Words', claims: [{ text: 'Words alone tell' }] };
    const third = await test.read(words);
    const fourth = await test.read({ ...words, headline: 'Words, again' });
    expect((await storedOf(fourth.documentId))[0]).toMatchObject({
      article: (await storedOf(third.documentId))[0].article,
      number: 2,
    });
  });

  it('is another article under another publisher or another address', async () => {
    const claims = [{ text: 'The same words everywhere' }];
    const reads = [
      await test.read({ publisher: 'First Wire', claims }),
      await test.read({ publisher: 'Second Wire', claims }),
      await test.read({ publisher: 'First Wire', url: 'https://first.example/a', claims }),
      await test.read({ publisher: 'First Wire', url: 'https://first.example/b', claims }),
    ];
    const articles = (await Promise.all(reads.map(({ documentId }) => storedOf(documentId)))).map(
      ([row]) => row.article,
    );
    // The third is the first one, which came without an address and has one from then on.
    expect(articles[2]).toBe(articles[0]);
    expect(new Set(articles).size).toBe(3);
  });

  it('keeps saying its newest text where an older document is read late', async () => {
    const url = 'https://news.example/late';
    const early = await test.accept();
    const late = await test.read({ url, claims: [{ text: 'The newer text' }] });
    await test.database.readings.save({
      readJobId: early.jobId,
      documentId: early.documentId,
      items: [wireItem({ url, claims: [{ text: 'The older text' }] })],
    });
    const [shown] = await storedOf(late.documentId);
    expect(shown).toMatchObject({ number: 1, current: true, versions: 2 });
    expect(await storedOf(early.documentId)).toMatchObject([{ number: 2, current: false }]);
    expect((await test.database.articles.get(shown.article)).article.text).toContain('The newer text');
  });

  it('that goes back to an earlier text has that text as a version again', async () => {
    const url = 'https://news.example/back';
    await test.read({ url, claims: [{ text: 'Said at first' }] });
    await test.read({ url, claims: [{ text: 'Said meanwhile' }] });
    const back = await test.read({ url, claims: [{ text: 'Said at first' }] });
    expect(await storedOf(back.documentId)).toMatchObject([{ number: 3, current: true, versions: 3 }]);
  });

  it('read again by a newer reader has both readings, and shows the newer', async () => {
    const { documentId, jobId } = await test.accept();
    const save = (reader: string, text: string) => {
      const item = wireItem({
        url: 'https://news.example/reread',
        reader,
        claims: [{ text: 'Read twice over' }],
      });
      item.reading.mentions[0]!.certainty = text === 'new' ? 'possible' : 'unstated';
      return test.database.readings.save({ readJobId: jobId, documentId, items: [item] });
    };
    const first = await save('fixture@1', 'old');
    await test.match(...first.map(({ id }) => id));
    const second = await save('fixture@2', 'new');
    expect(second[0]!.id).not.toBe(first[0]!.id);
    const [stored] = await storedOf(documentId);
    expect(stored).toMatchObject({ readings: 2, versions: 1 });
    const page = await test.database.articles.get(stored.article);
    expect(page.reading).toMatchObject({ reader: 'fixture@2', mentions: [{ certainty: 'possible' }] });
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
