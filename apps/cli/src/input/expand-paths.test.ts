import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expandPaths, type Input } from './expand-paths.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sayso-paths-'));
  await mkdir(join(folder, 'wire', 'b', '.hidden'), { recursive: true });
  await mkdir(join(folder, 'empty'));
  for (const file of [
    'wire/z.txt',
    'wire/week.tar.gz',
    'wire/log.gz',
    'wire/log.csv',
    'wire/a.HTML',
    'wire/top.rss',
    'wire/notes.md',
    'wire/.x.txt',
    'wire/b/c.htm',
    'wire/b/.hidden/d.txt',
  ])
    await writeFile(join(folder, file), 'x');
  await symlink('..', join(folder, 'wire', 'loop'));
});
afterAll(() => rm(folder, { recursive: true }));

async function expand(...paths: string[]): Promise<Input[]> {
  const inputs: Input[] = [];
  for await (const input of expandPaths(paths, folder)) inputs.push(input);
  return inputs;
}

it('takes the wire files of a folder, sorted, hidden ones and links left out', async () => {
  expect(await expand('wire')).toEqual([
    { kind: 'file', input: 'wire/a.HTML' },
    { kind: 'file', input: 'wire/b/c.htm' },
    { kind: 'file', input: 'wire/notes.md' },
    { kind: 'file', input: 'wire/top.rss' },
    { kind: 'file', input: 'wire/week.tar.gz' },
    { kind: 'file', input: 'wire/z.txt' },
  ]);
});

it('takes a named file whatever it is called, there or not', async () => {
  expect(await expand('wire/log.csv', 'missing.txt')).toEqual([
    { kind: 'file', input: 'wire/log.csv' },
    { kind: 'file', input: 'missing.txt' },
  ]);
});

it('knows addresses, standard input and a folder of nothing', async () => {
  expect(await expand('https://news.example/a', 'ftp://news.example/a', '-', 'empty')).toEqual([
    { kind: 'url', input: 'https://news.example/a' },
    { kind: 'url', input: 'ftp://news.example/a' },
    { kind: 'stdin', input: '-' },
    { kind: 'nothing', input: 'empty' },
  ]);
});
