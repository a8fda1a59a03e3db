import type { ChildProcess } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase, type Database } from '@sayso/db';
import { testDatabase } from '@sayso/db/testing';
import { type TestRedis, testRedis } from '@sayso/queue/testing';
import { type JobId, maxDocumentBytes } from '@sayso/schema';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { linesOf, runCli, spawnCli } from './testing/run-cli.ts';

let folder: string;
let redis: TestRedis;
let dropDatabase: () => Promise<void>;
let db: Database;
let env: Record<string, string>;
let watching: ChildProcess | null = null;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sayso watch '));
  redis = testRedis();
  const { url, drop } = await testDatabase();
  dropDatabase = drop;
  db = createDatabase(url);
  env = { DATABASE_URL: url, REDIS_URL: redis.url };
});

afterAll(async () => {
  watching?.kill('SIGKILL');
  await db.close();
  await redis.close();
  await dropDatabase();
  rmSync(folder, { recursive: true });
});

/** Starts watching; `out` and `err` are what it has said so far. */
function watch(...args: string[]) {
  const child = spawnCli(['watch', folder, ...args], { cwd: folder, env });
  const said = { out: '', err: '' };
  child.stdout!.on('data', (chunk: Buffer) => {
    said.out += chunk.toString();
  });
  child.stderr!.on('data', (chunk: Buffer) => {
    said.err += chunk.toString();
  });
  watching = child;
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const interrupt = () => {
    child.kill('SIGINT');
    return ended;
  };
  return { said, interrupt };
}
const soon = { timeout: 50_000, interval: 200 };

it('takes in what settles, says what was refused by it and by the worker, and ends on Ctrl-C', async () => {
  const { said, interrupt } = watch();
  await expect.poll(() => said.err, soon).toMatch(/^Watching .*, in batch bat_\w+\. Ctrl-C ends it\.\n/);
  writeFileSync(join(folder, 'port.txt'), 'The port reopened, the harbour master said.');
  await expect.poll(() => said.out, soon).toBe('taken in       port.txt\n');

  const { items } = await db.jobs.list({}, { limit: 10, cursor: null });
  expect(items).toMatchObject([{ label: 'port.txt', state: 'waiting', subject: { kind: 'read' } }]);
  await db.jobs.start(items[0]!.id, 5);
  await db.jobs.fail(items[0]!.id, { code: 'binary-document', message: 'This is not text.' }, true);
  await expect.poll(() => said.err, soon).toContain('refused        port.txt: This is not text.\n');

  copyFileSync(join(folder, 'port.txt'), join(folder, 'again.txt'));
  writeFileSync(join(folder, 'large.xml'), '');
  truncateSync(join(folder, 'large.xml'), maxDocumentBytes + 1);
  await expect.poll(() => said.out, soon).toContain('already there  again.txt\n');
  await expect.poll(() => said.err, soon).toMatch(/^refused {8}large\.xml: The file is .* the limit is/m);

  expect(await interrupt()).toBe(0);
  expect(said.out).toMatch(/\ntaken in +1\nalready there +1\nrefused +2\n$/);
});

it('tells the same as lines of JSON', async () => {
  const { said, interrupt } = watch('--json');
  const seen = new Set<string>();
  await expect
    .poll(() => {
      for (const { file } of linesOf<{ file: string }>(said.out)) seen.add(file);
      return [...seen].sort();
    }, soon)
    .toEqual(['again.txt', 'large.xml', 'port.txt']);
  writeFileSync(join(folder, 'quay.txt'), 'The quay is shut, the port authority said.');
  await expect.poll(() => said.out, soon).toContain('"taken"');
  expect(await interrupt()).toBe(0);
  const lines = linesOf<{ file?: string; outcome?: string; jobId?: JobId }>(said.out);
  expect(lines).toContainEqual({ file: 'quay.txt', outcome: 'taken', jobId: expect.any(String) });
  expect(lines).toContainEqual({
    file: 'large.xml',
    outcome: 'failed',
    error: { code: 'too-large', message: expect.any(String) },
  });
  expect(lines.at(-1)).toEqual({ summary: { taken: 1, already: 2, failed: 1 } });
});

it('watches no folder that is not there', async () => {
  const { code, err } = await runCli(['watch', 'nowhere'], { cwd: folder, env });
  expect([code, err]).toEqual([1, 'There is no folder nowhere.\n']);
});
