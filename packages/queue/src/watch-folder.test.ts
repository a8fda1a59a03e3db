import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError, maxDocumentBytes, newId } from '@sayso/schema';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type WatchedFile, watchFolder } from './watch-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sayso watch '));
});
afterEach(() => rmSync(folder, { recursive: true }));

function open() {
  const stored = new Set<string>();
  const taken: string[] = [];
  const told: WatchedFile[] = [];
  const delivered: object[] = [];
  const state = { away: false };
  const leaving = new AbortController();
  const documents = {
    has: async (sha256: string) => {
      if (state.away) throw new AppError('service-unavailable', 'PostgreSQL does not answer.');
      return stored.has(sha256);
    },
    accept: async ({ bytes, label }: { bytes: Uint8Array; label: string }) => {
      stored.add(createHash('sha256').update(bytes).digest('hex'));
      taken.push(label);
      return { jobId: newId('job') };
    },
  };
  const room = {
    documents,
    deliver: async (job: object) => void delivered.push(job),
    tell: (file: WatchedFile) => {
      told.push(file);
    },
    signal: leaving.signal,
  };
  const again = () => watchFolder(folder, room);
  return { look: again(), again, taken, told, delivered, state, leaving };
}
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

it('takes in a file once it stays as it is, and leaves it where it lies', async () => {
  const { look, taken } = open();
  write('a.txt', 'The port');
  await look();
  write('a.txt', 'The port reopened.');
  await look();
  expect(taken).toEqual([]);
  await look();
  await look();
  expect(taken).toEqual(['a.txt']);
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

it('knows what it took by its bytes, under another name and after a restart', async () => {
  const { look, again, taken, told, delivered } = open();
  write('a.txt', 'The port reopened.');
  await look();
  await look();
  expect(delivered).toEqual([{ id: expect.stringMatching(/^job_/), kind: 'read' }]);
  renameSync(join(folder, 'a.txt'), join(folder, 'b.txt'));
  const restarted = again();
  for (const next of [look, look, restarted, restarted]) await next();
  expect(taken).toEqual(['a.txt']);
  write('b.txt', 'The port shut again.');
  await look();
  await look();
  expect(taken).toEqual(['a.txt', 'b.txt']);
  expect(told.map(({ outcome, file }) => `${outcome} ${file}`)).toEqual([
    'taken a.txt',
    'known b.txt',
    'known b.txt',
    'taken b.txt',
  ]);
});

it('looks into folders, and not at what is hidden, unfinished, empty or a link', async () => {
  const { look, taken } = open();
  mkdirSync(join(folder, 'in'));
  mkdirSync(join(folder, '.git'));
  for (const name of ['in/c.xml', '.git/config', '.hidden', 'd.txt.part', 'e~'])
    write(name, `words of ${name}`);
  write('empty.txt', '');
  symlinkSync('/etc/hostname', join(folder, 'link.txt'));
  await look();
  await look();
  expect(taken).toEqual([join('in', 'c.xml')]);
});

it('tells of a file that is too large, once, and takes the others', async () => {
  const { look, taken, told } = open();
  write('a-large.txt', '');
  truncateSync(join(folder, 'a-large.txt'), maxDocumentBytes + 1);
  write('b.txt', 'The port reopened.');
  for (let time = 0; time < 4; time += 1) await look();
  expect(taken).toEqual(['b.txt']);
  expect(told.filter(({ outcome }) => outcome === 'refused')).toEqual([
    { outcome: 'refused', file: 'a-large.txt', error: expect.objectContaining({ code: 'too-large' }) },
  ]);
});

it('waits for PostgreSQL, and loses nothing by it', async () => {
  const { look, taken, state } = open();
  write('a.txt', 'The port reopened.');
  await look();
  state.away = true;
  await expect(look()).rejects.toMatchObject({ code: 'service-unavailable' });
  state.away = false;
  await look();
  expect(taken).toEqual(['a.txt']);
});

it('rejects where the folder is not there, and goes on when it is back', async () => {
  const { look, taken } = open();
  write('a.txt', 'The port reopened.');
  await look();
  renameSync(folder, `${folder} away`);
  await expect(look()).rejects.toMatchObject({ code: 'ENOENT' });
  renameSync(`${folder} away`, folder);
  await look();
  expect(taken).toEqual(['a.txt']);
});

it('ends before the next file when it is told to', async () => {
  const { look, taken, leaving } = open();
  write('a.txt', 'The port reopened.');
  await look();
  leaving.abort();
  await look();
  expect(taken).toEqual([]);
});
