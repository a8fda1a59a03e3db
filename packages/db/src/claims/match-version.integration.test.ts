import { type ClaimFilter, newId } from '@sayso/schema';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compareBySentences } from '../fixtures/compare-by-sentences.ts';
import { decideByWords } from '../fixtures/decide-by-words.ts';
import { openTestDatabase, type TestDatabase } from '../fixtures/open-test-database.ts';
import { wireItem } from '../fixtures/wire-item.ts';

let test: TestDatabase;
beforeEach(async () => {
  test = await openTestDatabase();
});
afterEach(async () => {
  await test?.close();
});

const first = { limit: 30 };
const desk = (filter: Partial<ClaimFilter> = {}) =>
  test.database.claims.list({ order: 'worth', ...filter }, first);
const textsOf = async (filter: Partial<ClaimFilter> = {}) =>
  (await desk(filter)).items.map((claim) => claim.text);

/** How many sessions wait for a lock. */
const waiting = async () =>
  (
    await test.one<{ n: number }>(
      `SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    )
  ).n;

describe('a match', () => {
  it('names a claim by its proposition, and keeps the words of the mention', async () => {
    await test.walk({
      publisher: 'Harbour Wire',
      claims: [{ text: 'that the ferry is late', by: { name: 'Mayor Ilves' } }],
    });
    const [claim] = (await desk()).items;
    expect([claim!.text, claim!.mention.text]).toEqual(['the ferry is late', 'that the ferry is late']);
  });

  it('makes claims of mentions, and of the same words of two publishers one', async () => {
    await test.walk({
      publisher: 'Harbour Wire',
      claims: [{ text: 'The ferry is late', by: { name: 'Mayor Ilves' }, worth: 0.9 }, { text: 'Rain fell' }],
    });
    await test.walk({
      publisher: 'Evening Post',
      claims: [{ text: 'The ferry is late', by: { name: 'Mayor Ilves' } }],
    });
    const { items } = await desk();
    expect(items.map((claim) => [claim.text, claim.counts])).toEqual([
      ['The ferry is late', { articles: 2, publishers: 2, origins: 1, unknown: 0 }],
      ['Rain fell', { articles: 1, publishers: 1, origins: 1, unknown: 0 }],
    ]);
    expect(items[0]).toMatchObject({
      checkWorthiness: 0.9,
      mention: {
        text: 'The ferry is late',
        claimId: items[0]!.id,
        version: 1,
        article: { headline: 'Harbour closed', publisher: 'Harbour Wire', publishedAt: '2026-05-06' },
        context: {
          text: '(HARBOUR WIRE) The ferry is late, Mayor Ilves said. Rain fell.',
          mark: [{ start: 15, end: 32 }],
        },
      },
    });
    const page = await test.database.claims.get(items[0]!.id);
    expect(page.mentions.map((mention) => mention.article.publisher)).toEqual([
      'Harbour Wire',
      'Evening Post',
    ]);
    expect(page.origins).toMatchObject({ articles: 2, publishers: 2, origins: 1 });
    expect(await test.database.claims.mentions(items[0]!.id)).toEqual(page.mentions);
  });

  it('is told to the claims’ listeners once, and its job is done', async () => {
    const heard: string[] = [];
    const stop = await test.database.changes.listen((event) => {
      if (event.what === 'claims') heard.push(event.what);
    });
    const { matches } = await test.walk({ claims: [{ text: 'One' }, { text: 'Two' }] });
    expect((await test.database.jobs.get(matches[0]!)).state).toBe('done');
    await expect.poll(() => heard).toEqual(['claims']);
    await stop();
  });

  it('done again changes nothing', async () => {
    const { matches } = await test.walk({
      claims: [{ text: 'The pier burned', by: { name: 'Fire Chief Roos' } }],
    });
    const before = await desk();
    await test.match(...matches, ...matches);
    expect(await desk()).toEqual(before);
    expect(await test.one('SELECT count(*)::int AS n FROM memberships')).toEqual({ n: 1 });
  });

  it('of forty versions at once makes one claim of one', async () => {
    const reads = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        test.read({
          publisher: `Wire ${index}`,
          claims: [{ text: 'The bell rang', by: { name: 'A bellman' } }],
        }),
      ),
    );
    await Promise.all(reads.map(({ matches }) => test.match(...matches)));
    const { items } = await desk();
    expect(items.map((claim) => claim.counts)).toEqual([
      { articles: 40, publishers: 40, origins: 1, unknown: 0 },
    ]);
  });

  it('leaves sessions to others, however many wait for their turn', async () => {
    const reads = [];
    for (let index = 0; index < 12; index += 1)
      reads.push(await test.read({ publisher: `Wire ${index}`, claims: [{ text: 'The bell rang' }] }));
    const other = await test.sql.connect();
    await other.query('BEGIN');
    await other.query('LOCK TABLE claims IN ACCESS EXCLUSIVE MODE');
    const matching = Promise.all(reads.map(({ matches }) => test.match(...matches)));
    await expect.poll(() => waiting()).toBeGreaterThan(0);
    expect((await test.database.jobs.get(reads[0]!.matches[0]!)).state).toBe('waiting');
    await other.query('ROLLBACK');
    other.release();
    await matching;
    expect((await desk()).items.map(({ counts }) => counts.articles)).toEqual([12]);
  });

  it('keeps nothing of a decision that fails', async () => {
    const { matches } = await test.read({ claims: [{ text: 'Undecided' }] });
    const { subject } = await test.database.jobs.get(matches[0]!);
    const versionId = subject.kind === 'match' ? subject.versionId : newId('version');
    await expect(
      test.database.claims.match({ versionId, matchJobId: matches[0]! }, (scene) => ({
        ...decideByWords(scene),
        assignments: [],
      })),
    ).rejects.toMatchObject({ code: 'internal' });
    await expect(
      test.database.claims.match({ versionId, matchJobId: matches[0]! }, (scene) => ({
        ...decideByWords(scene),
        summarise: () => {
          throw new Error('no idea');
        },
      })),
    ).rejects.toMatchObject({ code: 'internal' });
    expect(await test.one('SELECT count(*)::int AS n FROM claims')).toEqual({ n: 0 });
    expect((await test.database.jobs.get(matches[0]!)).state).toBe('waiting');
  });

  it('of what is not there is not found', async () => {
    const { matches } = await test.read({ claims: [] });
    await expect(
      test.database.claims.match({ versionId: newId('version'), matchJobId: matches[0]! }, decideByWords),
    ).rejects.toMatchObject({ code: 'not-found' });
    await expect(test.database.claims.get(newId('claim'))).rejects.toMatchObject({ code: 'not-found' });
    await expect(test.database.claims.mentions(newId('claim'))).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a correction', () => {
  const url = 'https://news.example/crates';
  const twelve = { text: 'Twelve crates are lost', by: { name: 'Harbour Police' } };
  const fifteen = { text: 'Fifteen crates are lost', by: { name: 'Harbour Police' } };

  it('takes the mentions of the old version out of the count, and a claim keeps its id and its history', async () => {
    await test.walk({ url, claims: [twelve, { text: 'The crane broke' }] });
    const before = (await desk()).items;
    const old = before.find((claim) => claim.text === twelve.text)!;
    const crane = before.find((claim) => claim.text === 'The crane broke')!;
    await test.walk({ url, claims: [fifteen, { text: 'The crane broke' }] });
    const after = (await desk()).items;
    expect(after.map((claim) => claim.text).sort()).toEqual(['Fifteen crates are lost', 'The crane broke']);
    const still = after.find((claim) => claim.text === 'The crane broke')!;
    expect(still.id).toBe(crane.id);
    expect(still.counts.articles).toBe(1);
    expect(still.mention.version).toBe(2);
    expect(Date.parse(still.firstSeenAt)).toBe(Date.parse(crane.firstSeenAt));
    const left = await test.database.claims.get(old.id);
    expect(left.origins).toMatchObject({ articles: 0, origins: 0 });
    expect(left.mentions.map((mention) => [mention.text, mention.version])).toEqual([[twelve.text, 1]]);
  });

  it('that is taken back brings the claim back under its id', async () => {
    await test.walk({ url, claims: [twelve] });
    const { id } = (await desk()).items[0]!;
    await test.walk({ url, claims: [fifteen] });
    await test.walk({ url, claims: [twelve, { text: 'More later' }] });
    const back = (await desk({ query: 'Twelve' })).items;
    expect(back.map((claim) => claim.id)).toEqual([id]);
  });

  it('leaves the desk as it was until it is matched', async () => {
    await test.walk({ url, claims: [twelve] });
    const before = await desk();
    const { matches } = await test.read({ url, claims: [fifteen] });
    expect(await desk()).toEqual(before);
    await test.match(...matches);
    expect(await textsOf()).toEqual([fifteen.text]);
  });

  it('matched before the version that it corrects leaves that one out', async () => {
    const one = await test.read({ url, claims: [twelve] });
    const two = await test.read({ url, claims: [fifteen] });
    await test.match(...two.matches, ...one.matches);
    expect(await textsOf()).toEqual([fifteen.text]);
    expect((await test.database.jobs.get(one.matches[0]!)).state).toBe('done');
  });

  it('read by a newer reader counts the newer reading alone', async () => {
    const { documentId, jobId } = await test.walk({ url, claims: [twelve, { text: 'The crane broke' }] });
    const [kept] = (await desk({ query: 'Twelve' })).items;
    const item = wireItem({ url, reader: 'fixture@2', claims: [twelve, { text: 'The crane broke' }] });
    item.reading.mentions.pop();
    item.blockingKeys.pop();
    const matches = await test.database.readings.save({
      readJobId: jobId,
      documentId,
      items: [item],
      compare: compareBySentences,
    });
    await test.match(...matches.map(({ id }) => id));
    const { items } = await desk();
    expect(items.map((claim) => [claim.id, claim.counts.articles])).toEqual([[kept!.id, 1]]);
  });
});
