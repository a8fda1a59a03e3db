import { AppError } from '@sayso/schema';
import { articleRepository } from './articles/article-repository.ts';
import { changeListener } from './changes/change-listener.ts';
import { claimRepository } from './claims/claim-repository.ts';
import { guarded, openConnection } from './connection/connection.ts';
import { countFeeds, countTotals } from './count-totals.ts';
import type { Database } from './database.ts';
import { documentRepository } from './documents/document-repository.ts';
import { feedRepository } from './feeds/feed-repository.ts';
import { migrationNames } from './generated/migration-names.ts';
import { jobRepository } from './jobs/job-repository.ts';
import { readingRepository } from './readings/reading-repository.ts';
import { sourceRepository } from './sources/source-repository.ts';
import { workerRepository } from './workers/worker-repository.ts';

/**
 * Everything that Sayso keeps. Opens nothing until it is asked something; every method rejects with an AppError.
 *
 * @param url of a PostgreSQL database with all migrations applied: `postgres://user:password@host:port/name`
 */
export function createDatabase(url: string): Database {
  const connection = openConnection(url);
  const changes = changeListener(url);
  const { prisma } = connection;
  const jobs = jobRepository(connection);
  const whole = guarded({
    async totals() {
      const [stored, counts, feeds] = await Promise.all([
        countTotals(connection),
        jobs.counts(),
        countFeeds(connection),
      ]);
      return { ...stored, jobs: counts, feeds };
    },

    async ping() {
      const applied = await prisma.$queryRaw<{ name: string }[]>`
        SELECT migration_name AS name FROM _prisma_migrations
        WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
      const names = new Set(applied.map(({ name }) => name));
      if (!migrationNames.every((name) => names.has(name)))
        throw new AppError(
          'service-unavailable',
          'The database is older than this Sayso. Run npm run db:migrate, or start Sayso with npm start.',
        );
    },

    async close() {
      await changes.close();
      await connection.close();
    },
  });
  return {
    documents: guarded(documentRepository(connection)),
    jobs: guarded(jobs),
    readings: guarded(readingRepository(connection)),
    articles: guarded(articleRepository(connection)),
    claims: guarded(claimRepository(connection)),
    sources: guarded(sourceRepository(connection)),
    feeds: guarded(feedRepository(connection)),
    workers: guarded(workerRepository(connection)),
    changes,
    ...whole,
  };
}
