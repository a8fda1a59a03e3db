import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { LocalError } from '../errors.ts';
import { type Account, canReach, chooseAccount } from './choose-account.ts';
import type { PostgresBinaries } from './find-binaries.ts';

/** Where the data lies, and whose it is. */
export type Place = { dataDir: string; account: Account | null };

/** Root's alone to write, everybody's to pass: for what another user must reach when a home lets nobody in. */
const sharedRoot = '/var/lib/sayso';

/** In a folder there, names the home whose data it holds. */
const ownerFile = 'belongs-to';

/**
 * Where a home's data lies: in `postgres/` of the home. As root under a folder that only its owner may enter, the
 * user that PostgreSQL runs as could not get there, and a home's own permissions are not ours to widen; then the data
 * lies under /var/lib/sayso and `postgres` in the home is a link to it.
 *
 * @throws LocalError
 */
export function choosePlace(home: string, onNote: (sentence: string) => void): Place {
  const inHome = join(home, 'postgres');
  const link = lstatSync(inHome, { throwIfNoEntry: false });
  if (link?.isSymbolicLink()) {
    const dataDir = resolve(home, readlinkSync(inHome));
    if (!existsSync(dirname(dataDir)))
      throw new LocalError(
        'home-unusable',
        `The data that ${inHome} points at, ${dataDir}, is gone. Remove that link to begin with an empty database.`,
      );
    return { dataDir, account: chooseAccount(existsSync(dataDir) ? dataDir : null) };
  }
  if (link) {
    const account = chooseAccount(inHome);
    if (account && !canReach(account, home))
      throw new LocalError(
        'home-unusable',
        `The data in ${inHome} belongs to ${account.name}, who may no longer enter ${home}. ` +
          'Move the home to a folder that others may pass through, or set SAYSO_HOME.',
      );
    return { dataDir: inHome, account };
  }

  const account = chooseAccount(null);
  if (account === null || canReach(account, home)) {
    if (account) onNote(`PostgreSQL does not run as root, so it runs as ${account.name}.`);
    return { dataDir: inHome, account };
  }
  for (const left of foldersOf(home))
    onNote(
      `An earlier database of this home lies in ${left}. Delete that folder if nobody needs it any more.`,
    );
  const folder = join(sharedRoot, `home-${randomBytes(6).toString('hex')}`);
  makeShared(folder);
  writeFileSync(join(folder, ownerFile), `${home}\n`);
  const dataDir = join(folder, 'postgres');
  symlinkSync(dataDir, inHome);
  onNote(
    `PostgreSQL does not run as root, so it runs as ${account.name}, who may not enter ${home}: its data lies in ${folder}.`,
  );
  return { dataDir, account };
}

/** What a home that was deleted has left behind. It may be missed yet, so it is not ours to delete. */
function foldersOf(home: string): string[] {
  if (!existsSync(sharedRoot)) return [];
  return readdirSync(sharedRoot)
    .map((name) => join(sharedRoot, name))
    .filter((folder) => {
      const file = join(folder, ownerFile);
      return existsSync(file) && readFileSync(file, 'utf8').trim() === home;
    });
}

/** The binaries where the account can run them: as installed, or a copy under /var/lib/sayso, made once a version. */
export function placeBinaries(binaries: PostgresBinaries, account: Account | null): PostgresBinaries {
  const reachable = (root: string) =>
    account === null || ['initdb', 'postgres'].every((name) => canReach(account, join(root, 'bin', name)));
  if (reachable(binaries.root)) return binaries;
  const root = join(sharedRoot, `postgresql-${binaries.version}`);
  if (!existsSync(root)) {
    makeShared(sharedRoot);
    // Renamed when whole, so that a copy cut short is never taken for one.
    const draft = `${root}.${process.pid}`;
    cpSync(binaries.root, draft, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !path.endsWith('.a'),
    });
    openToAll(draft);
    try {
      renameSync(draft, root);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      if (!existsSync(root)) throw error;
    }
  }
  return { ...binaries, root };
}

/** Readable by everyone whatever the umask was when the package was unpacked. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, lstatSync(path).mode | 0o444);
  }
}

function makeShared(folder: string): void {
  try {
    for (const path of [sharedRoot, folder]) {
      mkdirSync(path, { recursive: true });
      // Said outright: a strict umask would close it again.
      chmodSync(path, 0o755);
    }
  } catch (cause) {
    throw new LocalError(
      'home-unusable',
      `PostgreSQL does not run as root, and a place that another user can reach could not be made under ${sharedRoot}. ` +
        'Run Sayso as an ordinary user, or set DATABASE_URL.',
      { cause },
    );
  }
}
