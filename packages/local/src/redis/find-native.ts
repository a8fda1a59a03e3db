import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A Redis-compatible server that the machine has. */
export type NativeServer = { path: string; name: string; version: string };

const programs = ['redis-server', 'valkey-server'];

/** BullMQ's streams and scripts ask for Redis 6.2 or later; every Valkey is later than that. */
const oldestRedis = [6, 2];

/** The first usable `redis-server` or `valkey-server` on the search path; null where there is none. */
export function findNative(searchPath: string): NativeServer | null {
  for (const program of programs)
    for (const folder of searchPath.split(delimiter).filter(Boolean)) {
      const path = join(folder, program);
      if (!isExecutable(path)) continue;
      const server = askVersion(path);
      if (server) return server;
    }
  return null;
}

/** Reads what `--version` prints: `Redis server v=7.0.15 …` or `Valkey server v=8.0.1 …`. */
export function parseVersion(output: string): { name: string; version: string; usable: boolean } | null {
  const match = /(Redis|Valkey) server v=((\d+)\.(\d+)[^\s]*)/.exec(output);
  if (!match) return null;
  const [, name, version, major, minor] = match as unknown as [string, string, string, string, string];
  const [oldMajor, oldMinor] = oldestRedis as [number, number];
  const usable =
    name === 'Valkey' ||
    Number(major) > oldMajor ||
    (Number(major) === oldMajor && Number(minor) >= oldMinor);
  return { name, version, usable };
}

function askVersion(path: string): NativeServer | null {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 5_000, env: {} });
  const found = parseVersion(stdout ?? '');
  return found?.usable ? { path, name: found.name, version: found.version } : null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
