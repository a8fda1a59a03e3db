import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { checkReading } from '@sayso/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GoldCase } from './gold/case.ts';
import { read } from './index.ts';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../..');
const page = readFileSync(join(root, 'docs/extend.md'), 'utf8');

/** The code of the page by the names that its blocks have: ```ts name.ts */
const blocks = [...page.matchAll(/^```ts ([\w-]+\.ts)\n([\s\S]*?)^```$/gm)].map(
  ([, name, code]) => [name!, code!] as const,
);

/** A folder outside the checkout with the page's code, in which the packages are found as in any app. */
let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'sayso-extend-')));
  mkdirSync(join(folder, 'node_modules/@sayso'), { recursive: true });
  for (const name of ['reader', 'schema'])
    symlinkSync(join(root, 'packages', name), join(folder, 'node_modules/@sayso', name));
  symlinkSync(join(here, 'gold/case.ts'), join(folder, 'case.ts'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  for (const [name, code] of blocks) writeFileSync(join(folder, name), code);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the code of docs/extend.md', () => {
  it('is all there is of code on the page', () => {
    expect(blocks.map(([name]) => name)).toEqual([
      'river-tagger.ts',
      'try-the-tagger.ts',
      'gold-case.ts',
      'transcript-reader.ts',
      'try-the-reader.ts',
    ]);
    expect(page.match(/^```\w/gm)).toHaveLength(blocks.length);
  });

  it('is well typed', () => {
    const tsconfig = {
      extends: join(root, 'tsconfig.base.json'),
      compilerOptions: { noEmit: true, typeRoots: [join(root, 'node_modules/@types')] },
      files: blocks.map(([name]) => name),
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig));
    const tsc = join(
      dirname(createRequire(join(root, 'package.json')).resolve('typescript/package.json')),
      'bin/tsc',
    );
    expect(typeErrors(tsc).filter((line) => blocks.some(([name]) => line.includes(name)))).toEqual([]);
  }, 60_000);

  it.each(['try-the-tagger.ts', 'try-the-reader.ts'])('does what it says: %s', async (name) => {
    await import(pathToFileURL(join(folder, name)).href);
  });

  it('shows a gold case that holds', async () => {
    const { cases } = (await import(pathToFileURL(join(folder, 'gold-case.ts')).href)) as {
      cases: GoldCase[];
    };
    for (const { text, mentions } of cases) {
      const found = checkReading(text, read(articleOf(text))).mentions;
      expect(found.map((mention) => [mention.text, mention.chain.at(-1)!.text])).toEqual(
        mentions.map((mention) => [mention.text, mention.source]),
      );
    }
  });

  it('names files that are there', () => {
    const named = [...page.matchAll(/`((?:src|lexicon|attribution)\/[\w./-]+)`/g)].map(([, path]) => path!);
    expect(named.length).toBeGreaterThan(10);
    for (const path of named)
      expect(() => realpathSync(join(here, path.replace(/^src\//, ''))), path).not.toThrow();
  });
});

/** The errors in the page's code, and in whatever it imports. */
function typeErrors(tsc: string): string[] {
  try {
    execFileSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
    return [];
  } catch (error) {
    const errors = (error as { stdout: string }).stdout
      .split('\n')
      .filter((line) => line.includes('error TS'));
    if (errors.length === 0) throw error;
    return errors;
  }
}

const articleOf = (text: string) => ({
  text,
  furniture: [],
  publisher: { name: null, domain: null, kind: 'unknown' as const, family: null, span: null },
  language: 'en',
  headline: null,
  publishedAt: null,
});
