import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findImports } from './support/find-imports.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Who may import whom, and nothing else. */
const table: Record<string, { folder: string; mayImport: string[]; pure?: boolean }> = {
  schema: { folder: 'packages/schema', mayImport: [], pure: true },
  intake: { folder: 'packages/intake', mayImport: ['schema'], pure: true },
  reader: { folder: 'packages/reader', mayImport: ['schema'], pure: true },
  match: { folder: 'packages/match', mayImport: ['schema'], pure: true },
  db: { folder: 'packages/db', mayImport: ['schema'] },
  queue: { folder: 'packages/queue', mayImport: ['schema'] },
  api: { folder: 'packages/api', mayImport: ['schema', 'db', 'queue'] },
  local: { folder: 'packages/local', mayImport: [] },
  worker: { folder: 'apps/worker', mayImport: ['schema', 'intake', 'reader', 'match', 'db', 'queue'] },
  cli: { folder: 'apps/cli', mayImport: ['schema', 'intake', 'reader', 'match', 'db', 'queue', 'local'] },
  dashboard: { folder: 'apps/dashboard', mayImport: ['schema', 'api'] },
  tests: { folder: 'tests', mayImport: ['local'] },
};

/** The modules of Node that reach outside the process. */
const reachesOut = new Set(
  builtinModules
    .filter((name) =>
      /^(child_process|cluster|dgram|dns|fs|http|http2|https|inspector|net|repl|sqlite|tls|worker_threads)(\/|$)/.test(
        name,
      ),
    )
    .flatMap((name) => [name, `node:${name}`]),
);

const made = new Set(['node_modules', 'dist', '.next', '.turbo', 'generated', 'coverage']);
const isCode = (path: string) => /\.(ts|tsx|mjs)$/.test(path) && !path.endsWith('.d.ts');
const isTest = (path: string) => /\.test\.tsx?$/.test(path);

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (made.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}
const codeIn = (folder: string) => filesIn(folder).filter(isCode);
const importsOf = (path: string) => findImports(readFileSync(join(root, path), 'utf8'));
const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
const isBuiltin = (specifier: string) => builtinModules.includes(specifier.replace(/^node:/, ''));

type Manifest = {
  name: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
};
const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest;
const rootManifest = manifestOf('.');

it('knows every room of the house', () => {
  const rooms = ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(group, name)),
  );
  const known = Object.values(table).map(({ folder }) => folder);
  expect([...rooms, 'tests'].sort()).toEqual(known.sort());
});

describe.each(Object.entries(table))('%s', (name, { folder, mayImport }) => {
  const manifest = manifestOf(folder);
  const own = `@sayso/${name}`;
  const allowed = new Set(mayImport.map((other) => `@sayso/${other}`));

  it('is called what its folder is called', () => {
    expect(manifest.name).toBe(own);
  });

  it('declares no room that it may not import', () => {
    const declared = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(declared.filter((each) => each.startsWith('@sayso/') && !allowed.has(each))).toEqual([]);
  });

  it('pins every dependency exactly', () => {
    const versions = Object.entries({
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.optionalDependencies,
    });
    const loose = versions.filter(
      ([, version]) => version !== 'workspace:*' && !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('imports what it declares, and only what it may', () => {
    const wrong = codeIn(folder).flatMap((path) =>
      importsOf(path).flatMap((specifier) => {
        if (specifier.startsWith('.')) {
          const target = relative(join(root, folder), resolve(root, dirname(path), specifier));
          return target.startsWith('..') ? [`${path}: ${specifier} leaves ${folder}`] : [];
        }
        if (isBuiltin(specifier)) return [];
        const dependency = packageOf(specifier);
        if (dependency === own) return [];
        if (dependency.startsWith('@sayso/') && !allowed.has(dependency))
          return [`${path}: ${name} may not import ${dependency}`];
        const isLibrary = path.startsWith(join(folder, 'src')) && !isTest(path);
        const declared = isLibrary
          ? { ...manifest.dependencies, ...manifest.optionalDependencies }
          : { ...manifest.dependencies, ...manifest.devDependencies, ...rootManifest.devDependencies };
        return dependency in declared ? [] : [`${path}: ${dependency} is not declared`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

const pureRooms = Object.entries(table).filter(([, { pure }]) => pure);
it.each(pureRooms)('%s is pure: it reaches nothing outside the process', (_name, { folder }) => {
  const wrong = codeIn(join(folder, 'src'))
    .filter((path) => !isTest(path))
    .flatMap((path) =>
      importsOf(path)
        .filter((specifier) => reachesOut.has(specifier))
        .map((specifier) => `${path}: ${specifier}`),
    );
  expect(wrong).toEqual([]);
});

describe('every file', () => {
  const code = [...Object.values(table).map(({ folder }) => folder), 'scripts'].flatMap(codeIn);

  it('reads the environment in env.ts and nowhere else', () => {
    const readers = code.filter(
      (path) =>
        /^(packages|apps)\/[^/]+\/src\/.*\.tsx?$/.test(path) &&
        !isTest(path) &&
        !path.endsWith('/env.ts') &&
        // What tests are made with takes its services' addresses from the test runner.
        !/\/testing(\.ts$|\/)/.test(path) &&
        /\bprocess\s*\.\s*env\b|from 'node:process'/.test(readFileSync(join(root, path), 'utf8')),
    );
    expect(readers).toEqual([]);
  });

  it('has one env.ts a room at most', () => {
    const folders = code
      .filter((path) => path.endsWith('/env.ts'))
      .map((path) => path.split('/').slice(0, 2).join('/'));
    expect(folders).toEqual([...new Set(folders)]);
  });

  it('is named in kebab-case, by what it does', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
    const folderName = /^(\[{1,2}(\.\.\.)?[a-z]+\]{1,2}|\([a-z]+(-[a-z]+)*\)|[a-z0-9]+(-[a-z0-9]+)*)$/;
    const odd = code.filter((path) => {
      const parts = path.split('/');
      const file = parts.pop()!;
      return !kebab.test(file) || !parts.every((part) => folderName.test(part)) || /^utils?\./.test(file);
    });
    expect(odd).toEqual([]);
  });

  it('is short enough to be read', () => {
    const long = code
      .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 400);
    expect(long).toEqual([]);
  });

  it('shows what came from outside as text, never as HTML', () => {
    const ways =
      /dangerouslySetInnerHTML|\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|\bsrcDoc\b|createContextualFragment|\bnew Function\b|\beval\(/;
    const pages = ['apps/dashboard/src', 'packages/api/src'].flatMap(codeIn).filter((path) => !isTest(path));
    expect(pages.length).toBeGreaterThan(50);
    expect(pages.filter((path) => ways.test(readFileSync(join(root, path), 'utf8')))).toEqual([]);
  });

  it('says nothing of the machine that it was written on', () => {
    const telling = code.filter(
      (path) =>
        path !== 'tests/architecture.test.ts' &&
        /\/work\/(main|shared)|\/root\/|registry\.npmjs/.test(readFileSync(join(root, path), 'utf8')),
    );
    expect(telling).toEqual([]);
  });
});

it('names one pnpm in both places', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    packageManager: string;
    devDependencies: Record<string, string>;
  };
  expect(manifest.packageManager).toBe(`pnpm@${manifest.devDependencies.pnpm}`);
});

it('has the files that package.json names', () => {
  const { bin, scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    bin: Record<string, string>;
    scripts: Record<string, string>;
  };
  const files = Object.values(scripts).flatMap((script) => script.match(/[\w/.-]+\.mjs/g) ?? []);
  for (const path of [...files, ...Object.values(bin)]) expect(existsSync(join(root, path)), path).toBe(true);
});
