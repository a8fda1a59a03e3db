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

/** The only version that a document tells. */
async function versionOf(documentId: Parameters<TestDatabase['storedOf']>[0]) {
  const [version, ...others] = await test.storedOf(documentId);
  expect(others).toEqual([]);
  return version!;
}

describe('an article that is known', () => {
  it('gets a new version where its text changed, and its history stays', async () => {
    const url = 'https://news.example/corrected';
    const first = await test.read({ url, claims: [{ text: 'Twelve crates are lost', by: mayor }] });
    const second = await test.read({
      url,
      correction: 'Corrects the number of crates.',
      claims: [{ text: 'Fifteen crates are lost', by: mayor }],
    });
    const old = await versionOf(first.documentId);
    const fresh = await versionOf(second.documentId);
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
    expect(await test.storedOf(second.documentId)).toEqual(await test.storedOf(first.documentId));
    expect((await test.database.jobs.get(second.jobId)).state).toBe('done');
  });

  it('is known by its publisher’s number, and by its words alone', async () => {
    const numbered = { publisher: 'Numbers Wire', providerId: 'NW-77' };
    const first = await test.read({ ...numbered, claims: [{ text: 'The lock gates stick' }] });
    const second = await test.read({ ...numbered, claims: [{ text: 'The lock gates stuck' }] });
    expect(await versionOf(second.documentId)).toMatchObject({
      article: (await versionOf(first.documentId)).article,
      number: 2,
    });
    const words = { publisher: 'Words Wire', headline: 'Words', claims: [{ text: 'Words alone tell' }] };
    const third = await test.read(words);
    const fourth = await test.read({ ...words, headline: 'Words, again' });
    expect(await versionOf(fourth.documentId)).toMatchObject({
      article: (await versionOf(third.documentId)).article,
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
    const articles = (await Promise.all(reads.map(({ documentId }) => versionOf(documentId)))).map(
      ({ article }) => article,
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
    const shown = await versionOf(late.documentId);
    expect(shown).toMatchObject({ number: 1, current: true, versions: 2 });
    expect(await test.storedOf(early.documentId)).toMatchObject([{ number: 2, current: false }]);
    expect((await test.database.articles.get(shown.article)).article.text).toContain('The newer text');
  });

  it('that goes back to an earlier text has that text as a version again', async () => {
    const url = 'https://news.example/back';
    await test.read({ url, claims: [{ text: 'Said at first' }] });
    await test.read({ url, claims: [{ text: 'Said meanwhile' }] });
    const back = await test.read({ url, claims: [{ text: 'Said at first' }] });
    expect(await test.storedOf(back.documentId)).toMatchObject([{ number: 3, current: true, versions: 3 }]);
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
    const stored = await versionOf(documentId);
    expect(stored).toMatchObject({ readings: 2, versions: 1 });
    const page = await test.database.articles.get(stored.article);
    expect(page.reading).toMatchObject({ reader: 'fixture@2', mentions: [{ certainty: 'possible' }] });
  });
});
