import type { ArticlePage } from '@sayso/schema';
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

const minister = { name: 'Minister Roos' };
const desk = async () => (await test.database.claims.list({ order: 'worth' }, { limit: 30 })).items;
const claim = async (text: string) => (await desk()).find((one) => one.text === text);
const pageOf = async (item: { documentId: Parameters<TestDatabase['storedOf']>[0] }): Promise<ArticlePage> =>
  await test.database.articles.get((await test.storedOf(item.documentId))[0]!.article);

const story: WireItem = {
  publisher: 'Tide Wire',
  providerId: 'T-77',
  headline: 'Minister resigns',
  claims: [{ text: 'The minister resigned', by: minister, worth: 0.8 }],
};
const echo: WireItem = {
  publisher: 'Evening Post',
  headline: 'Minister goes',
  claims: [{ text: 'The minister resigned', by: { name: 'An aide', naming: 'anonymous' } }],
};
const kill: WireItem = {
  publisher: 'Tide Wire',
  providerId: 'T-77',
  headline: 'KILL: Minister resigns',
  claims: [{ text: 'The item on the minister must not be used' }],
  says: { pubStatus: 'canceled', correction: 'The minister did not resign.' },
};

describe('a kill', () => {
  it('takes the article out of the count of its claims, flags them, and leaves them on the desk', async () => {
    await test.walk(story);
    await test.walk(echo);
    expect((await claim('The minister resigned'))!.counts).toMatchObject({ articles: 2, origins: 2 });
    const killed = await test.walk(kill);
    const page = await pageOf(killed);
    expect(page.status).toMatchObject({ pubStatus: 'canceled', note: 'The minister did not resign.' });
    expect(page.versions.map(({ number, current, counts }) => [number, current, counts])).toEqual([
      [1, false, true],
      [2, true, false],
    ]);
    const flagged = (await claim('The minister resigned'))!;
    expect(flagged.counts).toMatchObject({ articles: 1, publishers: 1, origins: 1 });
    expect(flagged.flags).toEqual([
      {
        kind: 'killed',
        at: page.status.at,
        note: 'The minister did not resign.',
        until: null,
        article: { id: page.id, headline: 'KILL: Minister resigns', publisher: 'Tide Wire' },
      },
    ]);
    expect(await claim('The item on the minister must not be used')).toBeUndefined();
    const { items } = await test.database.articles.list({}, { limit: 9 });
    expect(items.map((card) => card.status.pubStatus)).toEqual(['canceled', 'usable']);
  });

  const advisory = (called: string, publishedAt = '2026-05-07'): WireItem => ({
    publisher: 'Tide Wire',
    headline: 'Advisory to editors',
    claims: [{ text: 'The item must not be used' }],
    says: { pubStatus: 'canceled', publishedAt, references: [{ relation: 'cancels', id: called }] },
  });
  const slugged: WireItem = { ...story, says: { slug: 'BC-Minister' } };
  it.each([
    ['slug', advisory('BC-MINISTER')],
    ['headline', advisory('Minister Resigns')],
  ])('that names a story of the day or the day before by its %s alone reaches it', async (_by, notice) => {
    const stories = [await test.walk(slugged), await test.walk({ ...slugged, publisher: 'Evening Post' })];
    await test.walk(notice);
    const standing = await Promise.all(stories.map(pageOf));
    expect(standing.map(({ status }) => status.pubStatus)).toEqual(['canceled', 'usable']);
    expect((await claim('The minister resigned'))!.flags.map(({ kind }) => kind)).toEqual(['killed']);
  });

  it('reaches it though it comes first, and no story of another day that is called so', async () => {
    await test.walk(advisory('BC-Minister'));
    await test.walk(advisory('BC-Minister', '2026-06-20'));
    const killed = await test.walk(slugged);
    const later = await test.walk({
      ...slugged,
      providerId: 'T-99',
      headline: 'Minister is back',
      claims: [{ text: 'The minister is back' }],
      says: { slug: 'BC-Minister', publishedAt: '2026-05-30' },
    });
    expect((await pageOf(killed)).status.pubStatus).toBe('canceled');
    expect((await pageOf(later)).status.pubStatus).toBe('usable');
  });

  it('leaves a claim that rests on nothing else where it was in the queue, counting nothing', async () => {
    await test.walk(story);
    await test.walk({ publisher: 'Weather Wire', claims: [{ text: 'Rain falls', worth: 0.1 }] });
    await test.walk(kill);
    expect((await desk()).map((one) => [one.text, one.counts.articles, one.flags[0]?.kind])).toEqual([
      ['The minister resigned', 0, 'killed'],
      ['Rain falls', 1, undefined],
    ]);
    const { id } = (await claim('The minister resigned'))!;
    const page = await test.database.claims.get(id);
    expect(page.mentions.map((mention) => mention.article.pubStatus)).toEqual(['canceled']);
    expect(page.flags[0]!.kind).toBe('killed');
  });

  it('comes to the same where it came first, and where it was matched last', async () => {
    await test.walk(kill);
    const late = await test.walk(story);
    expect((await pageOf(late)).status.pubStatus).toBe('canceled');
    expect(await claim('The minister resigned')).toMatchObject({
      counts: { articles: 0 },
      flags: [{ kind: 'killed' }],
    });
  });

  it('by another item that names this one reaches it, whichever comes first', async () => {
    const advisory: WireItem = {
      publisher: 'Tide Wire',
      providerId: 'T-90',
      headline: 'Kill advisory',
      claims: [{ text: 'Kill the item' }],
      says: { references: [{ relation: 'cancels', id: 'T-77' }], correction: 'The source was false.' },
    };
    for (const [index, order] of [
      [story, advisory],
      [advisory, story],
    ].entries()) {
      const publisher = `Tide Wire ${index}`;
      const reads = [];
      for (const item of order) reads.push(await test.walk({ ...item, publisher }));
      const page = await pageOf(reads[order.indexOf(story)]!);
      expect(page.status).toMatchObject({ pubStatus: 'canceled', note: 'The source was false.' });
      expect((await pageOf(reads[order.indexOf(advisory)]!)).status.pubStatus).toBe('usable');
    }
    expect((await claim('The minister resigned'))!.flags).toHaveLength(2);
  });

  it('is over with a version from after it', async () => {
    const at = (hour: number) => ({ modifiedAt: `2026-05-06T${hour}:00:00Z` });
    await test.walk({ ...story, says: at(10) });
    await test.walk({ ...kill, says: { ...kill.says, ...at(11) } });
    const again = await test.walk({ ...story, headline: 'Minister resigns indeed', says: at(12) });
    expect((await pageOf(again)).status.pubStatus).toBe('usable');
    expect(await claim('The minister resigned')).toMatchObject({ counts: { articles: 1 }, flags: [] });
  });
});

describe('a withheld item', () => {
  it('does not corroborate until its embargo is over', async () => {
    await test.walk(echo);
    const until = new Date(Date.now() + 3_600_000).toISOString();
    const held = await test.walk({ ...story, says: { pubStatus: 'withheld', embargoedUntil: until } });
    expect((await pageOf(held)).status).toMatchObject({ pubStatus: 'withheld', until });
    expect(await claim('The minister resigned')).toMatchObject({
      counts: { articles: 1 },
      flags: [{ kind: 'withheld', until }],
    });
    expect(await test.database.articles.releaseEmbargoes()).toEqual([]);
    await test.sql.query(
      "UPDATE articles SET embargoed_until = now() - interval '1 second' WHERE pub_status = 'withheld'",
    );
    const due = await test.database.articles.releaseEmbargoes();
    expect(due).toHaveLength(1);
    expect(await test.database.articles.releaseEmbargoes()).toEqual([]);
    await test.match(...due.map(({ id }) => id));
    expect(await claim('The minister resigned')).toMatchObject({ counts: { articles: 2 }, flags: [] });
    expect((await pageOf(held)).status).toEqual({ pubStatus: 'usable', at: null, note: null, until: null });
  });
});

describe('a changed body', () => {
  const url = 'https://news.example/crates';
  const kept = { text: 'The crane broke', by: { name: 'Harbour Police' } };

  it('carries over the claims of what stands unchanged, and marks what was withdrawn', async () => {
    const first = await test.walk({ url, claims: [kept, { text: 'Twelve crates are lost' }, kept] });
    const [crane, crates] = [(await claim('The crane broke'))!, (await claim('Twelve crates are lost'))!];
    // A judge that would make everything new is not asked about what stands unchanged.
    const second = await test.read({
      url,
      correction: 'Corrects the number.',
      claims: [{ text: 'Fifteen crates are lost' }, kept],
    });
    const { subject } = await test.database.jobs.get(second.matches[0]!);
    if (subject.kind !== 'match') throw new Error('no match job');
    const asked: string[] = [];
    await test.database.claims.match(
      { versionId: subject.versionId, matchJobId: second.matches[0]! },
      ({ fresh }) => {
        asked.push(...fresh.map((mention) => mention.mention.text));
        return {
          assignments: fresh.map(({ id }, group) => ({ mentionId: id, claimId: 'new' as const, group })),
          prioritise: (worth) => worth,
          summarise: (mentions) => ({
            origins: { articles: 1, publishers: 1, origins: 1, unknown: 0, roots: [], merges: [] },
            standing: mentions[0]!.id,
          }),
        };
      },
    );
    expect(asked).toEqual(['Fifteen crates are lost']);
    expect(await claim('The crane broke')).toMatchObject({
      id: crane.id,
      flags: [{ kind: 'corrected', note: 'Corrects the number.' }],
    });
    const { article } = (await test.storedOf(first.documentId))[0]!;
    const old = await test.database.articles.get(article, 1);
    expect(old.reading!.mentions.map((mention) => [mention.text, mention.withdrawnIn])).toEqual([
      ['The crane broke', null],
      ['Twelve crates are lost', 2],
      ['The crane broke', null],
    ]);
    expect(await test.database.claims.get(crates.id)).toMatchObject({
      origins: { articles: 0 },
      flags: [{ kind: 'withdrawn', article: { id: article } }],
    });
  });

  it('gives the mentions of an older version their claims too, where that is matched last', async () => {
    const one = await test.read({ url, claims: [kept, { text: 'Twelve crates are lost' }] });
    const two = await test.read({ url, claims: [kept] });
    await test.match(...two.matches, ...one.matches);
    const { article } = (await test.storedOf(one.documentId))[0]!;
    const old = await test.database.articles.get(article, 1);
    const fresh = await test.database.articles.get(article, 2);
    expect(old.reading!.mentions[0]!.claim!.id).toBe(fresh.reading!.mentions[0]!.claim!.id);
    expect(old.reading!.mentions[1]!.claim!.counts.articles).toBe(0);
    expect((await desk()).map((one) => [one.text, one.counts.articles])).toEqual([['The crane broke', 1]]);
  });

  it('marks nothing as withdrawn that only a summary worded otherwise', async () => {
    await test.walk({ url, claims: [{ text: 'A crane is broken' }], says: { format: 'rss' } });
    const whole = ['The crane broke', 'Nobody was hurt', 'Ships wait outside', 'The quay is shut'];
    await test.walk({ url, claims: whole.map((text) => ({ text })) });
    const { rows } = await test.sql.query(
      'SELECT count(*)::int AS n FROM mentions WHERE withdrawn_in_id IS NOT NULL',
    );
    expect(rows[0].n).toBe(0);
  });
});

it('copies know one another, each an article of its own', async () => {
  const claims = [{ text: 'The same words everywhere' }];
  const one = await test.walk({ publisher: 'First Wire', url: 'https://first.example/a', claims });
  const two = await test.walk({ publisher: 'Second Wire', headline: 'Our own headline', claims });
  await test.walk({ publisher: 'Third Wire', claims: [{ text: 'Other words' }] });
  const [first, second] = [await pageOf(one), await pageOf(two)];
  expect(first.copies).toMatchObject([
    { id: second.id, publisher: 'Second Wire', headline: 'Our own headline', url: null },
  ]);
  expect(second.copies).toMatchObject([{ id: first.id, url: 'https://first.example/a' }]);
});
