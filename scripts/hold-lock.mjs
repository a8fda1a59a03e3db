import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/**
 * Waits until no other process holds the lock, and takes it: two commands at once must not install or build over
 * each other. A lock whose process is gone holds nobody up.
 *
 * @param {string} path
 * @returns {Promise<() => void>} gives it up
 */
export async function holdLock(path) {
  mkdirSync(dirname(path), { recursive: true });
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
    if (isStale(path)) rmSync(path, { force: true });
    else await setTimeout(200);
  }
}

function isStale(/** @type {string} */ path) {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    // Between making the file and writing to it, it is empty: whoever made it is at it.
    if (pid === 0) return false;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH';
  }
}
