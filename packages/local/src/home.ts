import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { LocalError } from './errors.ts';
import { identifyProcess } from './process/identify-process.ts';

/** Where the services of a running home answer. */
export type Addresses = { databaseUrl: string; redisUrl: string };

type Occupant = { pid: number; mark: string | null } & Partial<Addresses>;

const occupantFile = (home: string) => join(home, 'running.json');

/**
 * Makes the home and takes it for this process alone.
 *
 * @throws LocalError `home-in-use`, `home-unusable`
 */
export function takeHome(home: string): { announce(addresses: Addresses): void; leave(): void } {
  makeHome(home);
  const file = occupantFile(home);
  const mine: Occupant = { pid: process.pid, mark: identifyProcess(process.pid) };
  for (let tries = 0; !writeNew(file, mine); tries += 1) {
    const other = refuseOccupied(home);
    if (tries > 20)
      throw new LocalError('home-unusable', `${file} cannot be replaced. Remove it and try again.`);
    clearStale(file, other);
  }
  return {
    announce: (addresses) => writeWhole(file, { ...mine, ...addresses }),
    leave: () => {
      if (readOccupant(file)?.pid === process.pid) rmSync(file, { force: true });
    },
  };
}

/**
 * Throws where another process runs on a home; gives what a dead one left there.
 *
 * @throws LocalError `home-in-use`
 */
export function refuseOccupied(home: string): Occupant | null {
  const other = readOccupant(occupantFile(home));
  if (other && isAlive(other))
    throw new LocalError(
      'home-in-use',
      `Sayso already runs on ${home} (process ${other.pid}). Stop that one first, or set SAYSO_HOME to another folder.`,
    );
  return other;
}

/** The addresses of the services that run on a home; null where none run there. */
export function findServices(home: string): Addresses | null {
  const occupant = readOccupant(occupantFile(home));
  if (!occupant?.databaseUrl || !occupant.redisUrl || !isAlive(occupant)) return null;
  return { databaseUrl: occupant.databaseUrl, redisUrl: occupant.redisUrl };
}

function makeHome(home: string): void {
  try {
    if (!existsSync(home)) {
      mkdirSync(home, { recursive: true });
      // As root, PostgreSQL runs as another user, who has to pass through. What is secret in it is 0600 of its own.
      chmodSync(home, process.getuid?.() === 0 ? 0o711 : 0o700);
    }
    mkdirSync(join(home, 'logs'), { recursive: true });
    const probe = join(home, `.probe-${randomBytes(4).toString('hex')}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (cause) {
    throw new LocalError(
      'home-unusable',
      `${home} cannot be written. Make it yours, or set SAYSO_HOME to a folder that is.`,
      { cause },
    );
  }
}

const isAlive = (occupant: Occupant): boolean => {
  const mark = identifyProcess(occupant.pid);
  return mark !== null && mark === occupant.mark;
};

function readOccupant(file: string): Occupant | null {
  try {
    const value = JSON.parse(readFileSync(file, 'utf8')) as Occupant;
    return typeof value.pid === 'number' ? value : null;
  } catch {
    return null;
  }
}

/** True where the file was not there and now is ours. */
function writeNew(file: string, occupant: Occupant): boolean {
  // A link appears with all its content at once, so that nobody ever reads half a file as a stale one.
  const draft = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, JSON.stringify(occupant), { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function writeWhole(file: string, occupant: Occupant): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(occupant), { mode: 0o600 });
  renameSync(draft, file);
}

/** Moves a dead process's file aside; gives it back where another took the home in between. */
function clearStale(file: string, expected: Occupant | null): void {
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
    const found = readOccupant(aside);
    if (found && found.pid !== expected?.pid && isAlive(found)) linkSync(aside, file);
  } catch {
    // Somebody else cleared it first: the next try sees what there is now.
  }
  rmSync(aside, { force: true });
}
