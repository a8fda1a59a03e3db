// Times the match job of one fresh article in archives of more and more mentions, by the worker's own code: the same
// handler, the same thread, the same transaction. The archive is invented, and lies in a database of its own that is
// dropped at the end, on the server of TEST_DATABASE_URL or DATABASE_URL.
//
//   npm run bench:match -- [--sizes 10000,100000] [--articles 100] [--warm 150] [--statements]      (after npm run build)
import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { createDatabase } from '@sayso/db';
import { migrate } from '@sayso/db/migrate';
import { createThreadPool } from '../dist/threads/create-thread-pool.js';
import { watchCpu } from './bench/cpu-time.mjs';
import { describeArchive } from './bench/describe-archive.mjs';
import { openArchive } from './bench/fill-archive.mjs';
import { inventStories } from './bench/invent-stories.mjs';
import { timeMatches } from './bench/time-matches.mjs';
import { timeStatements } from './bench/time-statements.mjs';

const pg = createRequire(new URL('../../../packages/db/package.json', import.meta.url))('pg');

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000' },
    articles: { type: 'string', default: '100' },
    // A worker matches for days. What its first matches cost is told apart.
    warm: { type: 'string', default: '150' },
    statements: { type: 'boolean', default: false },
  },
});
const sizes = values.sizes.split(',').map(Number);
const count = Number(values.articles);
const warming = Number(values.warm);
const server = process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL;
const usable = [...sizes, count, warming + 1].every((size) => Number.isInteger(size) && size > 0);
if (!usable || !server) {
  console.error(
    usable
      ? 'Set TEST_DATABASE_URL (or DATABASE_URL) to a PostgreSQL server on which a database may be made.'
      : 'Sizes and articles are whole numbers above 0, such as --sizes 10000,100000 --articles 100.',
  );
  process.exit(2);
}

async function onServer(work) {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

const headings = ['p50', 'p95', 'cpu p50', 'cpu p95', 'search', 'compare', 'store', 'claims', 'load'];

const pad = (cell) => String(cell).padStart(9);
const ms = (value) => pad(value === null ? '–' : value.toFixed(1));

function quantile(rows, part, share) {
  const sorted = rows.map((row) => row[part]).sort((a, b) => a - b);
  return sorted[0] === null ? null : sorted[Math.ceil(sorted.length * share) - 1];
}

/** What the matches before those that count took: they are no small part of a short run. */
function printCold(cold) {
  if (cold.length === 0) return;
  const cells = [0.5, 0.95].map((share) => quantile(cold, 'whole', share).toFixed(0));
  console.log(`          the ${cold.length} before them: p50 ${cells[0]}, p95 ${cells[1]}`);
}

function printRow(size, rows) {
  const cells = [
    ms(quantile(rows, 'whole', 0.5)),
    ms(quantile(rows, 'whole', 0.95)),
    ms(quantile(rows, 'cpu', 0.5)),
    ms(quantile(rows, 'cpu', 0.95)),
    ms(quantile(rows, 'search', 0.95)),
    ms(quantile(rows, 'compare', 0.95)),
    ms(quantile(rows, 'store', 0.95)),
    pad(quantile(rows, 'candidates', 0.5)),
    pad(loadavg()[0].toFixed(1)),
  ];
  console.log(`${pad(size)}${cells.join('')}`);
}

function printStatements(found) {
  const sum = found.reduce((all, one) => all + one.sum, 0);
  const statements = found.reduce((all, one) => all + one.count, 0);
  console.log(
    `          ${(statements / count).toFixed(1)} statements a match, ${(sum / count).toFixed(1)} ms; the costliest:`,
  );
  for (const one of found.slice(0, 14))
    console.log(`${ms(one.sum / count)} ms ${(one.count / count).toFixed(1).padStart(5)} × ${one.name}`);
}

const name = `sayso_bench_${randomBytes(6).toString('hex')}`;
const url = new URL(server);
url.pathname = `/${name}`;
await onServer((client) => client.query(`CREATE DATABASE ${name}`));
try {
  await migrate(url.href);
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  const statements = timeStatements(pg.Client);
  const database = createDatabase(url.href);
  const matching = createThreadPool(
    new URL('../dist/threads/match-scene.js', import.meta.url),
    'Comparing its claims',
    {
      threads: 1,
      timeLimitMs: 60_000,
      heapMb: 512,
      youngMb: 96,
    },
  );
  const sessions = async () => {
    const { rows } = await client.query(
      'SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    return rows.map(({ pid }) => pid);
  };
  try {
    const stories = inventStories(7);
    const archive = await openArchive(client, stories);
    const p95s = [];
    console.log(
      `${count} fresh articles of 10 mentions at each size, after ${warming} others; milliseconds, the parts at their p95.`,
    );
    console.log(
      'cpu: time on a processor of the worker and of PostgreSQL together, without waits; load: of the machine.',
    );
    for (const [at, size] of sizes.entries()) {
      const start = performance.now();
      await archive.grow(size);
      console.log(await describeArchive(client, Math.round((performance.now() - start) / 1000)));
      await database.ping();
      const { rows, cold } = await timeMatches({
        ...{ database, stories, matching, count, warming, statements },
        from: at * 100_000,
        watch: await watchCpu(sessions),
      });
      if (at === 0) console.log(`${pad('mentions')}${headings.map(pad).join('')}`);
      printRow(size, rows);
      printCold(cold);
      const found = statements.take();
      if (values.statements) printStatements(found);
      p95s.push(quantile(rows, 'whole', 0.95));
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
