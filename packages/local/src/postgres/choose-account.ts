import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { LocalError } from '../errors.ts';

/** The user that PostgreSQL runs as, where that is not ourselves. */
export type Account = { uid: number; gid: number; name: string };

/** Looked for in this order. No user is ever added to the machine. */
const candidates = ['postgres', 'nobody'];

/**
 * PostgreSQL refuses to run as root. As root, this is the user it runs as instead: the owner of the data where there
 * is some, else one that the system has. Null where we are not root.
 *
 * @throws LocalError `unsupported`
 */
export function chooseAccount(existingData: string | null): Account | null {
  if (process.getuid?.() !== 0) return null;
  if (existingData !== null) {
    const { uid, gid } = statSync(existingData);
    if (uid !== 0) return { uid, gid, name: nameOf(uid) };
  }
  for (const name of candidates) {
    const account = lookUp(name);
    if (account && canBecome(account)) return account;
  }
  throw new LocalError(
    'unsupported',
    `PostgreSQL does not run as root, and root cannot become ${candidates.join(' or ')} here. ` +
      'Run Sayso as an ordinary user, or set DATABASE_URL.',
  );
}

/** Whether the account may pass through and use the file or folder, as the system itself decides it. */
export function canReach(account: Account, path: string): boolean {
  const { uid, gid } = account;
  const test = spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { uid, gid, cwd: '/', env: {} });
  return test.status === 0;
}

function lookUp(name: string): Account | null {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    const account = { uid: id('-u'), gid: id('-g'), name };
    return account.uid > 0 ? account : null;
  } catch {
    return null;
  }
}

/** A container may map root alone; then no other user can be had. */
const canBecome = ({ uid, gid }: Account): boolean =>
  spawnSync('/bin/sh', ['-c', ':'], { uid, gid, cwd: '/', env: {} }).status === 0;

function nameOf(uid: number): string {
  try {
    return execFileSync('id', ['-un', String(uid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return `user ${uid}`;
  }
}
