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
import { silentLog } from '@sayso/queue';
import { AppError, maxDocumentBytes, newId } from '@sayso/schema';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { watchFolder } from './watch-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sayso watch '));
});
afterEach(() => rmSync(folder, { recursive: true }));

function open() {
  const stored = new Set<string>();
  const taken: string[] = [];
  const warned: object[] = [];
  const state = { away: false };
  const documents = {
    has: async (sha256: string) => {
      if (state.away) throw new AppError('service-unavailable', 'PostgreSQL does not answer.');
      return stored.has(sha256);
    },
    accept: async ({ bytes, label }: { bytes: Uint8Array; label: string }) => {
      stored.add(createHash('sha256').update(bytes).digest('hex'));
      taken.push(label);
      const ids = { documentId: newId('document'), jobId: newId('job'), batchId: newId('batch') };
      return { kind: 'document' as const, ...ids, already: false };
    },
  };
  const log = { ...silentLog, warn: (fields: object) => void warned.push(fields) };
  const room = { documents, queues: { add: async () => {} }, log };
  return { look: watchFolder(folder, room), again: () => watchFolder(folder, room), taken, warned, state };
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
  const { look, again, taken } = open();
  write('a.txt', 'The port reopened.');
  await look();
  await look();
  renameSync(join(folder, 'a.txt'), join(folder, 'b.txt'));
  const restarted = again();
  for (const next of [look, look, restarted, restarted]) await next();
  expect(taken).toEqual(['a.txt']);
  write('b.txt', 'The port shut again.');
  await look();
  await look();
  expect(taken).toEqual(['a.txt', 'b.txt']);
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
  const { look, taken, warned } = open();
  write('a-large.txt', '');
  truncateSync(join(folder, 'a-large.txt'), maxDocumentBytes + 1);
  write('b.txt', 'The port reopened.');
  for (let time = 0; time < 4; time += 1) await look();
  expect(taken).toEqual(['b.txt']);
  expect(warned).toEqual([{ file: 'a-large.txt', err: expect.objectContaining({ code: 'too-large' }) }]);
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
