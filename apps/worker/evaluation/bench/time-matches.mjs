// Matches fresh articles one after the other, as the worker does: its handler, its thread, its transaction.
import { identify } from '@sayso/intake';
import { bandKeys, blockingKeys } from '@sayso/match';
import { matchVersion } from '../../dist/handlers/match-version.js';
import { composeArticle } from './compose-article.mjs';

/** Saves a fresh article as the read job does. @returns its match job */
async function save(database, { text, mentions }, number) {
  const { documentId, jobId } = await database.documents.accept({
    bytes: new TextEncoder().encode(`${number} ${text}`),
    mediaType: 'text/plain',
    provenance: { how: 'sample', name: `bench-${number}.txt` },
    label: `bench-${number}.txt`,
  });
  const article = {
    format: 'text',
    headline: `Bench ${number}`,
    text,
    language: 'en',
    publisher: { name: `Paper ${number % 400}`, domain: null, kind: 'outlet', family: null, span: null },
    byline: null,
    located: null,
    canonicalUrl: null,
    providerId: null,
    pubStatus: 'usable',
    publishedAt: '2026-05-06',
    modifiedAt: null,
    correction: null,
    credits: [],
    furniture: [],
  };
  const item = {
    article,
    identity: identify(article),
    reading: { reader: 'bench@1', language: 'en', entities: [], topics: [], mentions },
    blockingKeys: mentions.map(blockingKeys),
    bandKeys: bandKeys(text, []),
  };
  const [match] = await database.readings.save({
    readJobId: jobId,
    documentId,
    items: [item],
    compare: () => [],
  });
  return await database.jobs.get(match.id);
}

/**
 * @param warming so many matches before those that count: the first of a process find code that the engine has not compiled
 *   and a database that holds none of what they ask for
 * @param watch tells the time on a processor since it was asked last, or null
 * @param statements listens while a match runs
 * @returns a row of times in milliseconds for each match, those of the warming ones apart
 */
export async function timeMatches({ database, stories, matching, count, warming, from, watch, statements }) {
  const rows = [];
  const cold = [];
  for (let at = 0; at < count + warming; at += 1) {
    const job = await save(database, composeArticle(stories.next().sentences), from + at);
    const stamps = {};
    const work = matchVersion({
      claims: database.claims,
      copying: matching,
      joining: {
        run: async (scene, signal) => {
          stamps.found = performance.now();
          stamps.candidates = scene.candidates.length;
          const decision = await matching.run(scene, signal);
          stamps.compared = performance.now();
          return decision;
        },
      },
    });
    const counted = at >= warming;
    statements.listen(counted);
    watch?.();
    const start = performance.now();
    await work(job, new AbortController().signal);
    const end = performance.now();
    const cpu = watch?.() ?? null;
    statements.listen(false);
    (counted ? rows : cold).push({
      whole: end - start,
      cpu: cpu?.on ?? null,
      search: stamps.found - start,
      compare: stamps.compared - stamps.found,
      store: end - stamps.compared,
      candidates: stamps.candidates,
    });
  }
  return { rows, cold };
}
