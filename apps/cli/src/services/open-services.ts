import type { Database } from '@sayso/db';
import type { Queues } from '@sayso/queue';
import { AppError } from '@sayso/schema';
import { readEnv } from '../env.ts';

export type Addresses = { databaseUrl: string; redisUrl: string };

export interface Services {
  db: Database;
  queues: Queues;
}

/** Where PostgreSQL and Redis answer: as the settings say, else those of the instance that runs on the home. */
export async function findAddresses(env = readEnv()): Promise<Addresses> {
  const { databaseUrl, redisUrl, home } = env;
  if (databaseUrl && redisUrl) return { databaseUrl, redisUrl };
  const { findServices } = await import('@sayso/local');
  const local = findServices(home);
  const found = { databaseUrl: databaseUrl ?? local?.databaseUrl, redisUrl: redisUrl ?? local?.redisUrl };
  if (!found.databaseUrl || !found.redisUrl)
    throw new AppError(
      'service-unavailable',
      'Sayso is not running here: start it with npm start, or set DATABASE_URL and REDIS_URL.',
    );
  return { databaseUrl: found.databaseUrl, redisUrl: found.redisUrl };
}

/** Opens the database alone, for what needs no queue, and closes it after the work, so that the command can end. */
export async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const { databaseUrl } = await findAddresses();
  const { createDatabase } = await import('@sayso/db');
  const db = createDatabase(databaseUrl);
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}

/** Opens both for one piece of work, and closes them after it. */
export async function withServices<T>(work: (services: Services) => Promise<T>): Promise<T> {
  const { redisUrl } = await findAddresses();
  return await withDatabase(async (db) => {
    const { createQueues } = await import('@sayso/queue');
    const queues = createQueues(redisUrl);
    try {
      return await work({ db, queues });
    } finally {
      await queues.close();
    }
  });
}
