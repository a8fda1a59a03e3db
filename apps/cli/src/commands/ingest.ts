import { type BatchId, type Job, newId } from '@sayso/schema';
import { Command } from 'commander';
import { readEnv } from '../env.ts';
import { awaitJobs, listBatch } from '../ingest/await-jobs.ts';
import { handInAll } from '../ingest/hand-in.ts';
import { type Item, type Outcome, wasHandedIn } from '../ingest/item.ts';
import { settleItems } from '../ingest/settle-items.ts';
import { showProgress } from '../ingest/show-progress.ts';
import { expandPaths, type Input } from '../input/expand-paths.ts';
import { type Io, toJson } from '../output/io.ts';
import { formatTable } from '../output/print-table.ts';
import { runAction, somethingFailed } from '../run-action.ts';
import { type Services, withServices } from '../services/open-services.ts';

/** What a shell reports of a program ended by Ctrl-C. */
const interrupted = 130;

/** `sayso ingest`: takes documents in, and waits until they are read. */
export function ingestCommand(): Command {
  return new Command('ingest')
    .summary('take in files, folders, addresses or standard input')
    .description(
      'Take in documents and wait until they are read. A folder gives its .txt, .md, .html,\n' +
        '.xml, .json, .eml, .zip and .tar.gz files, those of its folders too.\n' +
        'What was taken in before is not stored twice.',
    )
    .argument('<path...>', 'files, folders, http(s) addresses, or - for standard input')
    .option('--no-wait', 'only hand them in')
    .action(
      runAction((io, { wait }: { wait: boolean }, paths: string[]) =>
        withServices(async (services) => {
          const { userFolder } = readEnv();
          const inputs: Input[] = [];
          for await (const input of expandPaths(paths, userFolder)) inputs.push(input);
          return await ingest(io, services, inputs, userFolder, wait);
        }),
      ),
    );
}

async function ingest(
  io: Io,
  services: Services,
  inputs: Input[],
  folder: string,
  wait: boolean,
): Promise<number> {
  const batchId = newId('batch');
  const handing = await showProgress(io, 'Taken in', inputs.length);
  const { items, queueIsAway } = await handInAll(services, inputs, batchId, folder, handing.update);
  handing.stop();
  if (queueIsAway) io.note('Redis does not answer. Everything is stored, and will be read once it is back.');
  const end = wait ? await waitFor(io, services, batchId, items) : 'not-waited';
  const settled = await settle(services, batchId, items);
  const summary = count(settled);
  await io.print(io.json ? toJson({ batchId, summary, items: settled }) : describe(settled, summary));
  if (end === 'no-worker')
    io.note('No worker is running. What was taken in is stored, and will be read when one starts: npm start');
  if (end === 'interrupted') io.note('Stopped waiting. What was taken in is stored, and goes on being read.');
  if (end === 'interrupted') return interrupted;
  return summary.failed > 0 || end === 'no-worker' ? somethingFailed : 0;
}

async function waitFor(io: Io, { db }: Services, batchId: BatchId, items: Item[]) {
  const handedIn = items.filter(wasHandedIn);
  const reading = await showProgress(io, 'Read', handedIn.length);
  const interrupt = new AbortController();
  const onInterrupt = () => interrupt.abort();
  process.once('SIGINT', onInterrupt);
  try {
    return await awaitJobs(db, batchId, handedIn, {
      onProgress: reading.update,
      signal: interrupt.signal,
    });
  } finally {
    process.off('SIGINT', onInterrupt);
    reading.stop();
  }
}

async function settle({ db }: Services, batchId: BatchId, items: Item[]): Promise<Item[]> {
  const earlier = new Map<string, Job>();
  for (const item of items)
    if (wasHandedIn(item) && item.already) earlier.set(item.jobId, await db.jobs.get(item.jobId));
  return settleItems(items, await listBatch(db, batchId), earlier);
}

function count(items: Item[]): Record<Outcome, number> {
  const summary = { read: 0, already: 0, failed: 0, waiting: 0 };
  for (const item of items) summary[item.outcome] += 1;
  return summary;
}

function describe(items: Item[], { read, already, failed, waiting }: Record<Outcome, number>): string {
  const rows: [string, number][] = [
    ['read', read],
    ['already there', already],
    ['failed', failed],
  ];
  if (waiting > 0) rows.push(['waiting', waiting]);
  const reasons = items
    .filter((item) => item.outcome === 'failed')
    .map((item) => ['', item.input, item.error?.message ?? '']);
  return formatTable(rows) + (reasons.length > 0 ? `\n${formatTable(reasons)}` : '');
}
