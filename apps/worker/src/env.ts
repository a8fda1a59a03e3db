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
    reader: readerChoiceOf(variables),
  };
}
