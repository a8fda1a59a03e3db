import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A home for one run of tests, which does not exist yet: Sayso makes it as it makes everybody's. */
export function tempHome(): { home: string; remove(): void } {
  const home = join(tmpdir(), `sayso-test-${randomBytes(6).toString('hex')}`);
  return {
    home,
    remove() {
      const data = join(home, 'postgres');
      // As root, data that its user could not reach here lies elsewhere.
      if (lstatSync(data, { throwIfNoEntry: false })?.isSymbolicLink()) {
        const folder = dirname(readlinkSync(data));
        if (existsSync(join(folder, 'belongs-to'))) rmSync(folder, { recursive: true });
      }
      rmSync(home, { recursive: true, force: true });
    },
  };
}
