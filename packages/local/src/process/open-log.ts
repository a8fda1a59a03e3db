import { copyFileSync, mkdirSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { dirname } from 'node:path';

/** A log is cut at this size; what was in it stays beside it as NAME.1 until the next cut. */
const maxLogBytes = 10 * 1024 * 1024;

/** Opens a log to append to. The descriptor is for a child's output; whoever opened it closes it. */
export function openLog(path: string): number {
  mkdirSync(dirname(path), { recursive: true });
  cutLog(path);
  return openSync(path, 'a', 0o600);
}

/** Cuts a log that has grown too long. Safe while it is written to: it was opened to append. */
export function cutLog(path: string, limit = maxLogBytes): void {
  try {
    if (statSync(path).size <= limit) return;
    copyFileSync(path, `${path}.1`);
    truncateSync(path, 0);
  } catch {
    // No log yet, or a full disk: neither is a reason to stop anything.
  }
}

/** The last lines of a log, for the person who has to find out what went wrong. */
export function tailOf(path: string, lines = 8): string {
  try {
    return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } catch {
    return '';
  }
}
