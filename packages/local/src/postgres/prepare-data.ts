import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { searchPath } from '../env.ts';
import { LocalError } from '../errors.ts';
import type { ServiceSetting } from '../settings.ts';
import type { Place } from './choose-place.ts';
import { type PostgresBinaries, programOf } from './find-binaries.ts';

export const databaseName = 'sayso';
export const databaseUser = 'sayso';

/** `LC_ALL` settles the language of its messages; a PG* variable of the person's own must not reach it. */
export const postgresEnv = { PATH: searchPath, LC_ALL: 'C', TZ: 'UTC' };

/**
 * Makes the data directory where there is none, with one role and one database. It appears whole or not at all, so
 * that one cut short is simply made again. Text is UTF-8 and sorted by code point on every machine alike.
 *
 * @throws LocalError `did-not-start`
 */
export function prepareData(binaries: PostgresBinaries, place: Place, setting: ServiceSetting): void {
  const { dataDir } = place;
  if (existsSync(join(dataDir, 'PG_VERSION'))) {
    // The data outlived the file with its password.
    if (setting.isNew)
      runSingle(binaries, place, dataDir, `ALTER ROLE ${databaseUser} PASSWORD '${setting.password}'`);
    return;
  }
  clearDrafts(dataDir);
  const draft = `${dataDir}.new-${process.pid}`;
  makePrivate(draft, place);
  const passwordFile = join(draft, 'password');
  writeFileSync(passwordFile, `${setting.password}\n`, { mode: 0o600 });
  own(passwordFile, place);
  const draftData = join(draft, 'data');
  run(binaries, 'initdb', place, [
    `--pgdata=${draftData}`,
    `--username=${databaseUser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ]);
  runSingle(binaries, place, draftData, `CREATE DATABASE ${databaseName}`);
  rmSync(dataDir, { recursive: true, force: true });
  renameSync(draftData, dataDir);
  rmSync(draft, { recursive: true, force: true });
}

/** What a process that died in the middle has left. Only one runs on a home at a time. */
function clearDrafts(dataDir: string): void {
  const parent = dirname(dataDir);
  for (const name of readdirSync(parent))
    if (name.startsWith(`${basename(dataDir)}.new-`)) rmSync(join(parent, name), { recursive: true });
}

function makePrivate(folder: string, place: Place): void {
  mkdirSync(folder, { mode: 0o700 });
  own(folder, place);
}

function own(path: string, { account }: Place): void {
  if (account) chownSync(path, account.uid, account.gid);
}

/** One statement without a server: PostgreSQL's own single-user mode. */
function runSingle(binaries: PostgresBinaries, place: Place, dataDir: string, statement: string): void {
  run(binaries, 'postgres', place, ['--single', '-j', '-D', dataDir, 'postgres'], `${statement};\n\n`);
}

function run(
  binaries: PostgresBinaries,
  name: 'initdb' | 'postgres',
  { account }: Place,
  args: string[],
  input = '',
): void {
  const result = spawnSync(programOf(binaries, name), args, {
    input,
    cwd: '/',
    env: postgresEnv,
    encoding: 'utf8',
    ...(account ? { uid: account.uid, gid: account.gid } : {}),
  });
  // Single-user mode goes on after a statement that failed, and says so on its output only.
  const failed = result.status !== 0 || /^.*(ERROR|FATAL|PANIC):/m.test(result.stderr ?? '');
  if (!failed) return;
  const code = (result.error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ENOENT')
    throw new LocalError(
      'unsupported',
      'The PostgreSQL that comes with Sayso does not run on this system (it needs glibc). Set DATABASE_URL to one of your own.',
    );
  const words = result.error?.message ?? `${result.stdout}\n${result.stderr}`;
  throw new LocalError('did-not-start', `PostgreSQL's data could not be made ready:\n${lastLines(words)}`);
}

const lastLines = (text: string) => text.trim().split('\n').slice(-8).join('\n');
