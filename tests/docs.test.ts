import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const made = new Set(['node_modules', 'dist', '.next', '.turbo', '.git', '.sayso', 'generated']);
function pagesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return made.has(entry.name) ? [] : pagesIn(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}
const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  ...['docs', 'packages', 'apps'].flatMap(pagesIn),
];

/** What a page says outside of its blocks of code. */
const proseOf = (page: string) => read(page).replaceAll(/^```[^\n]*\n[\s\S]*?^```$/gm, '');

it.each(pages)('%s links to what is there', (page) => {
  const links = [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1]!);
  const gone = links
    .filter((link) => !/^[a-z]+:/.test(link) && !link.startsWith('#'))
    .filter((link) => !existsSync(join(root, dirname(page), link.split('#')[0]!)));
  expect(gone).toEqual([]);
});

it.each(pages)('%s names files and folders that are there', (page) => {
  const paths = [
    ...proseOf(page).matchAll(/`((?:packages|apps|tests|scripts|prisma|docs|samples)\/[\w./[\]-]*)`/g),
  ]
    .map((match) => match[1]!)
    // `NOUN` and its like stand for a name of the reader's own.
    .filter((path) => !/[A-Z]{4}/.test(path.replaceAll(/[A-Z_]+\.md/g, '')));
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

it.each(pages)('%s names scripts that package.json has', (page) => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = [...read(page).matchAll(/npm run ([a-z][\w:-]*)/g)].map((match) => match[1]!);
  expect(named.filter((name) => !scripts[name])).toEqual([]);
});

it('README.md and .env.example name the same settings', () => {
  const inTable = [...read('README.md').matchAll(/^\| `([A-Z_]+)` \|/gm)].map((match) => match[1]!);
  const inExample = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]!);
  const told = inExample.filter((name) => !/_PASSWORD$|^SAYSO_ENDPOINT_/.test(name));
  expect(inTable.sort()).toEqual(told.sort());
});

it('every page of docs is linked from somewhere', () => {
  const linked = new Set(
    pages.flatMap((page) =>
      [...read(page).matchAll(/\]\(([^)\s#]+)/g)].map((match) =>
        relative(root, join(root, dirname(page), match[1]!)),
      ),
    ),
  );
  expect(pagesIn('docs').filter((page) => !linked.has(page))).toEqual([]);
});
