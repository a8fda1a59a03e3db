import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** One thing named on the command line, or found in a folder that was. */
export type Input =
  | { kind: 'stdin'; input: '-' }
  | { kind: 'url'; input: string }
  | { kind: 'file'; input: string }
  /** A folder with nothing to take in. */
  | { kind: 'nothing'; input: string };

/** The files of a folder that are taken in without being named. A named file is taken whatever it is called. */
const wireFile = /\.(?:txt|md|html?|xml|json|rss|atom|rdf|eml|zip|tar|tgz|tar\.gz)$/i;

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** The wire files under a folder, sorted, hidden ones left out. Links are not followed, so no folder comes twice. */
async function* walk(folder: string, shown: string): AsyncGenerator<Input> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort(byName)) {
    if (entry.name.startsWith('.')) continue;
    const path = join(shown, entry.name);
    if (entry.isDirectory()) yield* walk(join(folder, entry.name), path);
    else if (entry.isFile() && wireFile.test(entry.name)) yield { kind: 'file', input: path };
  }
}

/** What an argument names, as far as its spelling tells. `ftp://…` is an address too: one that is refused with a reason. */
export function nameInput(path: string): Input {
  if (path === '-') return { kind: 'stdin', input: path };
  return { kind: /^(?:https?:|[a-z][a-z\d+.-]+:\/\/)/i.test(path) ? 'url' : 'file', input: path };
}

/**
 * What the arguments of a command name, in their order: files, the files of folders, addresses, standard input.
 * Whether a named file is there is for whoever reads it to tell, so that one missing file stops no other.
 *
 * @param folder what paths are relative to
 */
export async function* expandPaths(paths: string[], folder: string): AsyncGenerator<Input> {
  for (const path of paths) {
    const named = nameInput(path);
    if (named.kind !== 'file' || !(await isFolder(resolve(folder, path)))) {
      yield named;
      continue;
    }
    let found = false;
    for await (const input of walk(resolve(folder, path), path)) {
      found = true;
      yield input;
    }
    if (!found) yield { kind: 'nothing', input: path };
  }
}

/** Whether a folder is there, links followed. */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
