import { AppError, type PartHealth } from '@sayso/schema';
import type { Services } from './open-services.ts';

/** How long a part may take to answer, and how old the worker's latest sign of life may be, in milliseconds. */
const answerLimitMs = 4000;
const beatLimitMs = 15_000;

export type Parts = Record<'postgres' | 'redis' | 'worker', PartHealth>;

/** How a part is: well where the work ends in time. */
export async function checkPart(who: string, work: Promise<void>): Promise<PartHealth> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new AppError('service-unavailable', `${who} does not answer.`)),
      answerLimitMs,
    );
  });
  try {
    await Promise.race([work, limit]);
    return { ok: true, detail: null };
  } catch (error) {
    return { ok: false, detail: error instanceof AppError ? error.message : `${who} does not answer.` };
  } finally {
    clearTimeout(timer);
  }
}

/** Resolves where a worker has given a sign of life lately. @throws AppError `service-unavailable` */
export async function checkWorker({ db }: Pick<Services, 'db'>): Promise<void> {
  const age = await db.workers.lastBeatMs();
  if (age === null) throw new AppError('service-unavailable', 'No worker has started yet.');
  if (age > beatLimitMs)
    throw new AppError(
      'service-unavailable',
      `No worker has given a sign of life for ${Math.round(age / 1000)} seconds.`,
    );
}

/** How PostgreSQL, Redis and the worker are, all asked at once. Never rejects. */
export async function checkParts(services: Services): Promise<Parts> {
  const [postgres, redis, worker] = await Promise.all([
    checkPart('PostgreSQL', services.db.ping()),
    checkPart('Redis', services.queues.ping()),
    checkPart('The record of the workers', checkWorker(services)),
  ]);
  return { postgres, redis, worker };
}
