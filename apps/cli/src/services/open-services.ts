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

/** Opens both for one piece of work, and closes them after it, so that the command can end. */
export async function withServices<T>(work: (services: Services) => Promise<T>): Promise<T> {
  const { databaseUrl, redisUrl } = await findAddresses();
  const [{ createDatabase }, { createQueues }] = await Promise.all([
    import('@sayso/db'),
    import('@sayso/queue'),
  ]);
  const db = createDatabase(databaseUrl);
  const queues = createQueues(redisUrl);
  try {
    return await work({ db, queues });
  } finally {
    await Promise.allSettled([queues.close(), db.close()]);
  }
}
