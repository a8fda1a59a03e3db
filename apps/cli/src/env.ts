import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ReaderChoice, readerChoiceOf } from '@sayso/reader/choice';
import { AppError } from '@sayso/schema';

/** The settings of the CLI. Every one has a default; a URL that is not set is null. */
export interface Env {
  /** Port of the dashboard. */
  port: number;
  /** The address that the dashboard listens on. It asks nobody who they are, so it is this machine's alone by default. */
  host: string;
  /** Where a local instance keeps its data, absolute. */
  home: string;
  databaseUrl: string | null;
  redisUrl: string | null;
  /** Which reader reads, here and in the worker. */
  reader: ReaderChoice;
  /** The folder that paths on the command line are relative to. */
  userFolder: string;
}

/** Found from where this file lies (src or dist of apps/cli), so that it is the same from any folder. */
export const checkoutRoot: string = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Reads the settings; nothing else of the CLI looks at the environment.
 *
 * @param variables the environment, for tests
 * @throws AppError `bad-request` with a sentence that names the variable
 */
export function readEnv(
  variables: NodeJS.ProcessEnv = process.env,
  currentFolder: string = process.cwd(),
): Env {
  // `npm run` moves to the checkout and leaves the folder it came from in INIT_CWD. Anywhere else the variable is
  // what some outer npm left behind, and says nothing.
  const movedByNpm = resolve(currentFolder) === resolve(checkoutRoot) && variables.INIT_CWD;
  return {
    port: readPort(variables.PORT || '3000'),
    host: variables.SAYSO_HOST || '127.0.0.1',
    home: resolve(checkoutRoot, variables.SAYSO_HOME || '.sayso'),
    databaseUrl: variables.DATABASE_URL || null,
    redisUrl: variables.REDIS_URL || null,
    reader: readerChoiceOf(variables),
    userFolder: movedByNpm || currentFolder,
  };
}

function readPort(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new AppError('bad-request', 'PORT has to be a whole number from 1 to 65535.');
  return port;
}

/** What the programs that `sayso up` starts get of the environment: all of it, for proxies, certificates and the like. */
export const inheritedEnv = (): NodeJS.ProcessEnv => ({ ...process.env });
