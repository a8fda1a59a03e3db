import { createDatabase, type Database } from '@sayso/db';
import { testDatabase } from '@sayso/db/testing';
import { compareBodies, identify, parseDocuments } from '@sayso/intake';
import { bandKeys, blockingKeys, joinMentions } from '@sayso/match';
import { read } from '@sayso/reader';
import type { JobId } from '@sayso/schema';
import { describe, expect, it } from 'vitest';
import { matchVersion } from './handlers/match-version.ts';
import { oneStory, type StoryDocument } from './testing/one-story.ts';
import { readClaims } from './threads/match-scene.ts';

const never = new AbortController().signal;

/** What a worker does with a job, without its threads: what is tried here is the order of things. */
function workOn(database: Database) {
  const match = matchVersion({
    claims: database.claims,
    joining: {
      run: async ({ fresh, candidates }) => joinMentions(fresh, readClaims(candidates)),
      close: async () => {},
    },
    copying: { run: async () => [], close: async () => {} },
  });
  return {
    read: async (name: StoryDocument): Promise<JobId[]> => {
      const { text, name: file } = oneStory[name];
      const bytes = new TextEncoder().encode(text);
      const { documentId, jobId } = await database.documents.accept({
        bytes,
        mediaType: null,
        provenance: { how: 'file', name: file },
        label: file,
      });
      const { articles } = parseDocuments({ bytes, name: file });
      const items = articles.map((article) => {
        const reading = read(article);
        return {
          article,
          identity: identify(article),
          reading,
          blockingKeys: reading.mentions.map(blockingKeys),
          bandKeys: bandKeys(article.text, article.furniture),
        };
      });
      const jobs = await database.readings.save({
        readJobId: jobId,
        documentId,
        items,
        compare: compareBodies,
      });
      return jobs.map(({ id }) => id);
    },
    match: async (id: JobId): Promise<void> => {
      const job = await database.jobs.get(id);
      if (job.subject.kind !== 'match') throw new Error('no match job');
      await match({ ...job, subject: job.subject }, never);
    },
  };
}

/** What stands in the end, without ids and moments: articles with their versions, claims with their counts. */
async function standing(database: Database) {
  const { items } = await database.articles.list({}, { limit: 50 });
  const articles = await Promise.all(
    items.map(async ({ id }) => {
      const page = await database.articles.get(id);
      const versions = await Promise.all(
        page.versions.map(async ({ number, current, counts }) => {
          const { article } = await database.articles.get(id, number);
          return { words: identify(article).words, status: article.pubStatus, current, counts };
        }),
      );
      return {
        publisher: page.article.publisher.name,
        status: page.status.pubStatus,
        copies: page.copies.map(({ publisher }) => publisher),
        versions: versions.sort((a, b) => (a.words < b.words ? -1 : 1)),
      };
    }),
  );
  const claims = (await database.claims.list({ order: 'worth' }, { limit: 100 })).items;
  return {
    articles: articles.sort((a, b) => ((a.publisher ?? '') < (b.publisher ?? '') ? -1 : 1)),
    claims: claims
      .map(({ text, counts, flags }) => ({
        text,
        counts,
        flags: flags.map(({ kind, note }) => [kind, note]),
      }))
      .sort((a, b) => (a.text < b.text ? -1 : 1)),
  };
}

async function arrive(way: (work: ReturnType<typeof workOn>) => Promise<void>) {
  const { url, drop } = await testDatabase();
  const database = createDatabase(url);
  try {
    await way(workOn(database));
    return await standing(database);
  } finally {
    await database.close();
    await drop();
  }
}

/** One after the other, each matched before the next comes. */
const inTurn = (order: readonly StoryDocument[]) =>
  arrive(async (work) => {
    for (const name of order) for (const job of await work.read(name)) await work.match(job);
  });

/** Everything at once by two hands, every job done twice, the matching in the other order. */
const atOnce = (order: readonly StoryDocument[]) =>
  arrive(async (work) => {
    const matches = (await Promise.all([...order, ...order].map((name) => work.read(name)))).flat();
    await Promise.all([...matches].reverse().map((job) => work.match(job)));
    for (const job of matches) await work.match(job);
  });

/** Orders with each document in every place, and every pair both ways round. */
function* ordersOf<T>(items: readonly T[]): Generator<T[]> {
  for (let turn = 0; turn < items.length; turn += 1) {
    const turned = [...items.slice(turn), ...items.slice(0, turn)];
    yield turned;
    yield turned.toReversed();
  }
}

describe('one story, in whatever order its documents come', () => {
  const documents: StoryDocument[] = ['summary', 'page', 'wire', 'tracking', 'copy'];

  it('is one article with the same versions and claims, and its copy another', async () => {
    const expected = await inTurn(documents);
    expect(
      expected.articles.map(({ publisher, copies, versions }) => [publisher, copies, versions.length]),
    ).toEqual([
      ['Port Elm Gazette', ['The Harbour Post'], 1],
      ['The Harbour Post', ['Port Elm Gazette'], 2],
    ]);
    const whole = expected.articles[1]!.versions.filter(({ current }) => current);
    expect(whole).toHaveLength(1);
    expect(whole[0]!.words).toContain('fishing boats were ordered');
    expect(expected.claims.length).toBeGreaterThanOrEqual(4);
    expect(expected.claims.every(({ counts }) => counts.articles === 2)).toBe(true);
    for (const order of ordersOf(documents)) expect(await inTurn(order), order.join(' → ')).toEqual(expected);
  }, 120_000);

  it('is so where everything comes at once and twice', async () => {
    const expected = await inTurn(documents);
    for (const order of [documents, documents.toReversed()])
      expect(await atOnce(order), order.join(' + ')).toEqual(expected);
  }, 120_000);

  it('is one article in every order where only one document names both its address and its number', async () => {
    const apart: StoryDocument[] = ['page', 'flash', 'copy'];
    expect((await inTurn(apart)).articles.map(({ publisher }) => publisher)).toEqual([
      'Port Elm Gazette',
      'The Harbour Post',
      'The Harbour Post',
    ]);
    const named: StoryDocument[] = [...apart, 'summary'];
    const expected = await inTurn(named);
    expect(expected.articles.map(({ publisher, versions }) => [publisher, versions.length])).toEqual([
      ['Port Elm Gazette', 1],
      ['The Harbour Post', 3],
    ]);
    const ferry = expected.claims.filter(({ text }) => text.includes('ferry'));
    expect(ferry.map(({ counts }) => counts.articles)).toEqual([2]);
    for (const order of ordersOf(named)) expect(await inTurn(order), order.join(' → ')).toEqual(expected);
    for (const order of [named, named.toReversed()])
      expect(await atOnce(order), order.join(' + ')).toEqual(expected);
  }, 120_000);

  it('is killed in every order, and what it said is left to its copy', async () => {
    const killed: StoryDocument[] = ['page', 'wire', 'kill', 'copy'];
    const expected = await inTurn(killed);
    expect(expected.articles.map(({ publisher, status }) => [publisher, status])).toEqual([
      ['Port Elm Gazette', 'usable'],
      ['The Harbour Post', 'canceled'],
    ]);
    expect(
      expected.claims.every(({ counts, flags }) => counts.articles === 1 && flags[0]?.[0] === 'killed'),
    ).toBe(true);
    for (const order of ordersOf(killed)) expect(await inTurn(order), order.join(' → ')).toEqual(expected);
    expect(await atOnce(killed)).toEqual(expected);
  }, 120_000);
});
