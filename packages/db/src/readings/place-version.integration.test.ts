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
      compare: compareBySentences,
    });
    const shown = await versionOf(late.documentId);
    expect(shown).toMatchObject({ number: 1, current: true, versions: 2 });
    expect(await test.storedOf(early.documentId)).toMatchObject([{ number: 2, current: false }]);
    expect((await test.database.articles.get(shown.article)).article.text).toContain('The newer text');
  });

  it('that goes back to an earlier text says that version again', async () => {
    const url = 'https://news.example/back';
    const first = await test.read({ url, claims: [{ text: 'Said at first' }] });
    await test.read({ url, claims: [{ text: 'Said meanwhile' }] });
    const back = await test.read({ url, claims: [{ text: 'Said at first' }] });
    expect(await test.storedOf(back.documentId)).toMatchObject([{ number: 1, current: true, versions: 2 }]);
    expect(back.matches).toHaveLength(1);
    expect((await versionOf(first.documentId)).current).toBe(true);
  });

  it('that one format says again while another says it otherwise has not changed back', async () => {
    const url = 'https://news.example/two-ways';
    const item = { url, claims: [{ text: 'Seven crates fell' }] };
    await test.walk(item);
    const wire = await test.read({
      url,
      claims: [{ text: 'Eight crates fell' }],
      says: { format: 'nitf' },
    });
    const again = await test.read(item);
    expect(await versionOf(again.documentId)).toMatchObject({ number: 1, current: false });
    expect(await versionOf(wire.documentId)).toMatchObject({ number: 2, current: true });
    expect(again.matches).toEqual([]);
  });

  it('is not taken over by a summary of it, and takes the place of its summary', async () => {
    const [lead, ...rest] = ['The ferry sank', 'Forty were saved', 'The captain slept', 'Fog lay'];
    const summary = { claims: [{ text: lead! }], says: { format: 'rss' as const } };
    const page = { claims: [lead!, ...rest].map((text) => ({ text })) };
    for (const [name, order] of Object.entries({ first: [summary, page], last: [page, summary] })) {
      const url = `https://news.example/summary-${name}`;
      const reads = [];
      for (const item of order) reads.push(await test.read({ ...item, url }));
      const shown = await versionOf(reads[order.indexOf(page)]!.documentId);
      expect(shown).toMatchObject({ current: true, versions: 2 });
      expect((await test.database.articles.get(shown.article)).article.text).toContain('Fog lay');
    }
  });

  it('is known by headline and publisher where its body tells the same, whatever its number', async () => {
    const named = { publisher: 'Title Wire', headline: 'Ferry sinks off Karstad pier' };
    const first = await test.read({
      ...named,
      providerId: 'T-1',
      claims: [{ text: 'The ferry sank' }, { text: 'Two are missing' }],
    });
    const update = await test.read({
      ...named,
      providerId: 'T-2',
      claims: [{ text: 'The ferry sank' }, { text: 'Three are missing' }],
    });
    const later = await test.read({ ...named, providerId: 'T-2', claims: [{ text: 'All were found' }] });
    const other = await test.read({ ...named, claims: [{ text: 'A year later the pier is mended' }] });
    const { article } = await versionOf(first.documentId);
    expect((await versionOf(update.documentId)).article).toBe(article);
    expect((await versionOf(later.documentId)).article).toBe(article);
    expect((await versionOf(other.documentId)).article).not.toBe(article);
  });

  it('is known by the number of an item that it replaces, whichever comes first', async () => {
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const publisher = `Replacing Wire ${order[0]}`;
      const items = [
        { publisher, providerId: 'R-1', claims: [{ text: 'The bridge is open' }] },
        {
          publisher,
          providerId: 'R-2',
          claims: [{ text: 'The bridge is shut' }],
          says: { references: [{ relation: 'replaces' as const, id: 'R-1' }] },
        },
      ];
      const reads = [];
      for (const index of order) reads.push(await test.read(items[index]!));
      const [one, two] = await Promise.all(reads.map(({ documentId }) => versionOf(documentId)));
      expect(two!.article).toBe(one!.article);
    }
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
      return test.database.readings.save({
        readJobId: jobId,
        documentId,
        items: [item],
        compare: compareBySentences,
      });
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
