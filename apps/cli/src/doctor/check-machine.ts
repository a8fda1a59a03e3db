import { constants } from 'node:fs';
import { access, stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { sizeInWords } from '@sayso/schema';
import type { Env } from '../env.ts';
import { askHealth } from '../up/await-health.ts';
import { bad, type Check, fine } from './check.ts';

/** What a home needs to begin with: PostgreSQL's own files, some logs, and room for documents. */
const leastFreeBytes = 1024 * 1024 * 1024;

/** Whether this Node runs Sayso. @param version as in process.versions.node */
export function checkNode(version: string = process.versions.node): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isFit = major > 20 || (major === 20 && minor >= 19);
  return isFit
    ? fine('Node', version)
    : bad('Node', version, 'Sayso needs Node 20.19 or newer: https://nodejs.org');
}

/** The home, or where it is not made yet, the nearest path above it that is there. */
async function nearestTo(path: string): Promise<string> {
  try {
    await access(path);
    return path;
  } catch {
    return dirname(path) === path ? path : nearestTo(dirname(path));
  }
}

export async function checkHome(home: string): Promise<Check> {
  try {
    const nearest = await nearestTo(home);
    await access(nearest, constants.W_OK | constants.X_OK);
    if ((await stat(nearest)).isDirectory()) return fine('Home', home);
  } catch {
    // Not ours to write: told below, as is a file where a folder should be.
  }
  return bad('Home', `${home} cannot be written`, 'Make it yours, or set SAYSO_HOME to a folder that is.');
}

export async function checkDisk(home: string): Promise<Check> {
  const { bavail, bsize } = await statfs(await nearestTo(home));
  const free = `${sizeInWords(bavail * bsize)} free`;
  return bavail * bsize >= leastFreeBytes
    ? fine('Disk', free)
    : bad(
        'Disk',
        free,
        `Make room, to ${sizeInWords(leastFreeBytes)} at least, or set SAYSO_HOME elsewhere.`,
      );
}

/** Well where the dashboard answers on its port, or could. */
export async function checkPortOf({ port, host }: Pick<Env, 'port' | 'host'>): Promise<Check> {
  const name = `Port ${port}`;
  const { isPortFree } = await import('@sayso/local');
  if (await isPortFree(port, host)) return fine(name, 'free');
  if (await askHealth({ port, host })) return fine(name, 'the dashboard answers');
  return bad(name, 'taken by another program', `Stop that program, or choose another port: PORT=${port + 1}`);
}
