import { AppError } from '@sayso/schema';
import { checkPart, checkWorker } from '../services/check-parts.ts';
import { withServices } from '../services/open-services.ts';
import { bad, type Check, fine } from './check.ts';

const names = { postgres: 'PostgreSQL', redis: 'Redis', worker: 'Worker' };

const start = 'Start Sayso: npm start';

/** PostgreSQL with its migrations, Redis and the worker; all of them in one line where none is to be found. */
export async function checkServices(): Promise<Check[]> {
  try {
    return await withServices(async (services) => {
      const [postgres, redis, worker] = await Promise.all([
        checkPart(names.postgres, services.db.ping()),
        checkPart(names.redis, services.queues.ping()),
        checkPart('The record of the workers', checkWorker(services)),
      ]);
      const line = (name: string, part: typeof postgres, well: string, advice: string): Check =>
        part.ok ? fine(name, well) : bad(name, part.detail ?? 'not ok', advice);
      return [
        line(
          names.postgres,
          postgres,
          'answers, all migrations applied',
          `${start}, or see that DATABASE_URL is right, then: npx sayso migrate`,
        ),
        line(names.redis, redis, 'answers', `${start}, or see that REDIS_URL is right.`),
        line(names.worker, worker, 'gives signs of life', `${start}. Its log says why it stopped.`),
      ];
    });
  } catch (error) {
    if (error instanceof AppError) return [bad('Services', error.message, start)];
    throw error;
  }
}
