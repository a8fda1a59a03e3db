import { resolve } from 'node:path';
import { type ReaderChoice, readerChoiceOf } from '@sayso/reader/choice';
import { AppError } from '@sayso/schema';
import { type AllowedHosts, parseAllowedHosts } from './download/allowed-hosts.ts';

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof levels)[number];

export type Env = {
  databaseUrl: string;
  redisUrl: string;
  logLevel: LogLevel;
  allowedHosts: AllowedHosts;
  /** Where the hubs of feeds reach the desk; null where they cannot. */
  publicUrl: string | null;
  /** A folder whose files are taken in as they come; null where none is watched. */
  watchDir: string | null;
  reader: ReaderChoice;
};

/**
 * The settings of the worker, and the only place that reads them.
 *
 * @throws AppError `bad-request` with a sentence that names the variable
 */
export function readEnv(variables: NodeJS.ProcessEnv = process.env): Env {
  const required = (name: string): string => {
    const value = variables[name];
    if (!value) throw new AppError('bad-request', `${name} is not set: the worker needs it to start.`);
    return value;
  };
  const level = (variables.LOG_LEVEL || 'info').toLowerCase();
  const logLevel = levels.find((known) => known === level);
  if (!logLevel) throw new AppError('bad-request', `LOG_LEVEL has to be one of ${levels.join(', ')}.`);
  return {
    databaseUrl: required('DATABASE_URL'),
    redisUrl: required('REDIS_URL'),
    logLevel,
    allowedHosts: parseAllowedHosts(variables.SAYSO_ALLOW_HOSTS ?? ''),
    publicUrl: readPublicUrl(variables.SAYSO_PUBLIC_URL),
    watchDir: variables.SAYSO_WATCH_DIR ? resolve(variables.SAYSO_WATCH_DIR) : null,
    reader: readerChoiceOf(variables),
  };
}

function readPublicUrl(value: string | undefined): string | null {
  if (!value) return null;
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol))
    throw new AppError('bad-request', 'SAYSO_PUBLIC_URL has to look like https://desk.example.');
  return value;
}
