// Times the match job of one fresh article in archives of more and more mentions, by the worker's own code: the same
// handler, the same thread, the same transaction. The archive is invented, and lies in a database of its own that is
// dropped at the end, on the server of TEST_DATABASE_URL or DATABASE_URL.
//
//   npm run bench:match -- [--sizes 10000,100000] [--articles 60]      (after npm run build)
import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { createDatabase } from '@sayso/db';
import { migrate } from '@sayso/db/migrate';
import { identify } from '@sayso/intake';
import { bandKeys, blockingKeys } from '@sayso/match';
import { matchVersion } from '../dist/handlers/match-version.js';
import { createThreadPool } from '../dist/threads/create-thread-pool.js';
import { compose, openArchive } from './bench/fill-archive.mjs';
import { inventStories } from './bench/invent-stories.mjs';

const pg = createRequire(new URL('../../../packages/db/package.json', import.meta.url))('pg');

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000' },
    articles: { type: 'string', default: '60' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const articles = Number(values.articles);
const server = process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL;
const usable = [...sizes, articles].every((size) => Number.isInteger(size) && size > 0);
if (!usable || !server) {
  console.error(
    usable
      ? 'Set TEST_DATABASE_URL (or DATABASE_URL) to a PostgreSQL server on which a database may be made.'
      : 'Sizes and articles are whole numbers above 0, such as --sizes 10000,100000 --articles 60.',
  );
  process.exit(2);
}

/** The first articles of a size find cold caches, and are not counted. */
const warming = 10;

async function onServer(work) {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];

/** Saves a fresh article as the read job does. @returns its match job */
async function save(database, text, mentions, number) {
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
  const reading = { reader: 'bench@1', language: 'en', entities: [], topics: [], mentions };
  const item = {
    article,
    identity: identify(article),
    reading,
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

async function measure(database, archive, stories, matching, from) {
  const times = [];
  const found = [];
  const parts = { search: [], compare: [], store: [] };
  for (let at = 0; at < articles + warming; at += 1) {
    const story =
      stories.random() < 0.7 ? archive.recent[stories.below(archive.recent.length)] : stories.story();
    const { text, mentions } = compose(stories.telling(story));
    const job = await save(database, text, mentions, from + at);
    const stamps = {};
    const work = matchVersion({
      claims: database.claims,
      matching: {
        run: async (scene, signal) => {
          stamps.found = performance.now();
          found.push(scene.candidates.length);
          const decision = await matching.run(scene, signal);
          stamps.compared = performance.now();
          return decision;
        },
      },
    });
    const start = performance.now();
    await work(job, new AbortController().signal);
    const end = performance.now();
    if (at < warming) continue;
    times.push(end - start);
    parts.search.push(stamps.found - start);
    parts.compare.push(stamps.compared - stamps.found);
    parts.store.push(end - stamps.compared);
  }
  const sorted = (list) => [...list].sort((a, b) => a - b);
  return {
    p50: quantile(sorted(times), 0.5),
    p95: quantile(sorted(times), 0.95),
    candidates: quantile(sorted(found), 0.5),
    parts: Object.fromEntries(
      Object.entries(parts).map(([name, list]) => [name, quantile(sorted(list), 0.95)]),
    ),
  };
}

const name = `sayso_bench_${randomBytes(6).toString('hex')}`;
const url = new URL(server);
url.pathname = `/${name}`;
await onServer((client) => client.query(`CREATE DATABASE ${name}`));
try {
  await migrate(url.href);
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  const database = createDatabase(url.href);
  const matching = createThreadPool(
    new URL('../dist/threads/match-scene.js', import.meta.url),
    'Comparing its claims',
    {
      threads: 1,
      timeLimitMs: 60_000,
      heapMb: 512,
    },
  );
  try {
    const stories = inventStories(7);
    const archive = await openArchive(client, stories);
    const p95s = [];
    console.log(`${articles} fresh articles of 10 mentions at each size; milliseconds.`);
    console.log(' mentions     p50     p95   of which (p95 each) search  compare   store   claims compared');
    for (const [at, size] of sizes.entries()) {
      const start = performance.now();
      await archive.grow(size);
      if (process.stderr.isTTY)
        console.error(`filled in ${Math.round((performance.now() - start) / 1000)} s`);
      const { p50, p95, candidates, parts } = await measure(
        database,
        archive,
        stories,
        matching,
        at * 100_000,
      );
      p95s.push(p95);
      const cells = [p50, p95].map((ms) => ms.toFixed(1).padStart(8)).join('');
      const split = [parts.search, parts.compare, parts.store]
        .map((ms) => ms.toFixed(1).padStart(8))
        .join(' ');
      console.log(
        `${String(size).padStart(9)}${cells}${' '.repeat(22)}${split}${String(candidates).padStart(14)}`,
      );
    }
    console.log(`p95 of the last to the first: ${(p95s.at(-1) / p95s[0]).toFixed(2)}`);
  } finally {
    await matching.close();
    await database.close();
    await client.end();
  }
} finally {
  await onServer((client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
}
