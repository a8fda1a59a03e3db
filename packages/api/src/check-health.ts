import type { Database } from '@sayso/db';
import type { Queues } from '@sayso/queue';
import { AppError, type Health, type PartHealth } from '@sayso/schema';
import { withTimeLimit } from './with-time-limit.ts';

/** How long each part may take to answer, and how old the worker's latest sign of life may be, in milliseconds. */
const answerLimitMs = 2000;
const beatLimitMs = 15_000;

async function check(who: string, work: Promise<void>): Promise<PartHealth> {
  try {
    await withTimeLimit(work, answerLimitMs, who);
    return { ok: true, detail: null };
  } catch (error) {
    return { ok: false, detail: error instanceof AppError ? error.message : `${who} does not answer.` };
  }
}

async function checkBeat(db: Database): Promise<void> {
  const age = await db.workers.lastBeatMs();
  if (age === null) throw new AppError('service-unavailable', 'No worker has started yet.');
  if (age > beatLimitMs)
    throw new AppError(
      'service-unavailable',
      `No worker has given a sign of life for ${Math.round(age / 1000)} seconds.`,
    );
}

/** How every part of the house is. Answers within the time limit whatever is down; never rejects. */
export async function checkHealth(db: Database, queues: Queues): Promise<Health> {
  const [postgres, redis, worker, feeds] = await Promise.all([
    check('PostgreSQL', db.ping()),
    check('Redis', queues.ping()),
    check('The record of the workers', checkBeat(db)),
    // A feed that fails is no failing house: it is told beside it.
    withTimeLimit(db.feeds.counts(), answerLimitMs, 'PostgreSQL').catch(() => null),
  ]);
  // Whoever asks over HTTP is answered by the dashboard itself.
  const dashboard = { ok: true, detail: null };
  return { ok: postgres.ok && redis.ok && worker.ok, postgres, redis, worker, dashboard, feeds };
}
