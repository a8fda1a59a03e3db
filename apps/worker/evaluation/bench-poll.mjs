// Polls a second by the worker's own code: the same handler, the same process that takes feeds apart, the same
// transaction; only the queue is left out, and the pauses between two questions at one host. The feeds are invented, and
// lie on a server of its own; the database is dropped at the end.
//
//   TEST_DATABASE_URL=… node apps/worker/evaluation/bench-poll.mjs [FEEDS]      (after npm run build)
import { createServer } from 'node:http';
import { loadavg } from 'node:os';
import { createDatabase } from '@sayso/db';
import { testDatabase } from '@sayso/db/testing';
import { jobs, silentLog } from '@sayso/queue';
import { parseAllowedHosts } from '../dist/download/allowed-hosts.js';
import { createDownloader } from '../dist/download/create-downloader.js';
import { pollFeed } from '../dist/handlers/poll-feed.js';
import { createProcessPool } from '../dist/processes/create-process-pool.js';

const count = Number(process.argv[2] ?? 100);
if (!Number.isInteger(count) || count < 1 || !process.env.TEST_DATABASE_URL) {
  console.error(
    'Set TEST_DATABASE_URL to a PostgreSQL server on which a database may be made; FEEDS is a whole number above 0.',
  );
  process.exit(2);
}

const words =
  'The port of Vale reopened on Monday, the harbour master said. Forty ships were waiting. '.repeat(12);
const item = (feed, n) =>
  `<item><title>Port story ${n}</title><guid isPermaLink="false">vale-${feed}-${n}</guid><link>https://vale.example/${feed}/${n}</link><content:encoded><![CDATA[<p>${words}</p><p>Statement ${n} of ${feed}.</p>]]></content:encoded></item>`;
const feedOf = (feed, newest) =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Vale ${feed}</title><link>https://vale.example/</link>${Array.from({ length: 20 }, (_none, at) => item(feed, newest - at)).join('')}</channel></rss>`;

/** What the server does: the newest item, and whether it knows an ETag. */
const site = { newest: 20, conditional: false };
const server = createServer((request, response) => {
  const etag = `"${site.newest}"`;
  if (site.conditional && request.headers['if-none-match'] === etag)
    return void response.writeHead(304).end();
  response
    .writeHead(200, { 'content-type': 'application/rss+xml', etag })
    .end(feedOf(request.url.slice(1), site.newest));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const host = `127.0.0.1:${server.address().port}`;

const { url, drop } = await testDatabase();
const database = createDatabase(url);
const downloader = createDownloader(parseAllowedHosts(host));
const splitting = createProcessPool(
  {
    runner: new URL('../dist/processes/run-tasks.js', import.meta.url),
    work: new URL('../dist/processes/split-feed.js', import.meta.url),
  },
  'Reading the feed',
  { atOnce: 1, timeLimitMs: 60_000, heapMb: 512 },
);
const poll = pollFeed({
  ...database,
  jobs: { takeTurn: async () => 0, holdOff: async () => {} },
  politeness: { pauseMs: 0, atOnce: 8 },
  downloader,
  splitting,
  queues: { add: async () => {} },
  log: silentLog,
});

const feeds = [];
for (let at = 0; at < count; at += 1) {
  const { id, job } = await database.feeds.add({ url: `http://${host}/${at}` });
  feeds.push({ id: job, subject: { kind: 'poll', feedId: id } });
}

/** Every feed once, as many at a time as a worker asks. */
async function round(what) {
  const before = process.cpuUsage();
  const from = performance.now();
  const waiting = [...feeds];
  const lane = async () => {
    for (let job = waiting.pop(); job; job = waiting.pop()) await poll(job, new AbortController().signal);
  };
  await Promise.all(Array.from({ length: jobs.poll.concurrency }, lane));
  const seconds = (performance.now() - from) / 1_000;
  const { user, system } = process.cpuUsage(before);
  console.log(
    `${what.padEnd(34)} ${(count / seconds).toFixed(1).padStart(7)} polls/s, ${((user + system) / 1_000 / count).toFixed(1).padStart(5)} ms of processor a poll in this process, load ${loadavg()[0].toFixed(1)}`,
  );
}

try {
  console.log(`${count} feeds of 20 items, ${jobs.poll.concurrency} at a time, Node ${process.version}`);
  await round('all 20 items are new');
  await round('all of it again, nothing new');
  site.newest += 1;
  await round('one item is new');
  site.conditional = true;
  await round('nothing changed (304)');
  const { items } = await database.feeds.list({ state: 'failing' }, { limit: 1, cursor: null });
  if (items[0]) console.log(`A feed failed: ${items[0].failure.message}`);
} finally {
  await splitting.close();
  await downloader.close();
  await database.close();
  server.closeAllConnections();
  server.close();
  await drop();
}
