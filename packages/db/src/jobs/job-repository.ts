import {
  AppError,
  type Failure,
  type JobCounts,
  type JobId,
  type JobKind,
  JobState,
  type PageRequest,
} from '@sayso/schema';
import type { Connection } from '../connection/connection.ts';
import { isUniqueViolation } from '../connection/database-error.ts';
import type { Jobs } from '../database.ts';
import { pageOfRows, readCursor } from '../paging/cursor.ts';
import { storableText } from '../text/storable.ts';
import { hostTurns } from './host-turns.ts';
import { toJob } from './to-job.ts';

/** States in which there is still something to do. */
const live = ['waiting', 'active', 'retrying'];

const notFound = () => new AppError('not-found', 'There is no such job.');

/** What a job died of that took its worker down with it, again and again. */
const crashedAs: Record<JobKind, Failure['code']> = {
  poll: 'internal',
  fetch: 'internal',
  read: 'read-crashed',
  reread: 'read-crashed',
  match: 'internal',
};

export function jobRepository(connection: Connection): Jobs {
  const { prisma } = connection;
  const exists = async (id: JobId) => (await prisma.job.count({ where: { id } })) === 1;

  async function get(id: JobId) {
    const row = await prisma.job.findUnique({ where: { id } });
    if (!row) throw notFound();
    return toJob(row);
  }

  /** What a batch fetched may have been here before: then a job of another batch reads it, or read it. */
  async function readersOfFetched(batchId: string): Promise<string[]> {
    const rows = await prisma.$queryRaw<{ id: string }[]>`
      SELECT r.id FROM jobs f
      JOIN arrivals a ON a.fetch_job_id = f.id
      JOIN jobs r ON md5(r.subject) = md5(a.document_id) AND r.kind = 'read'
      WHERE f.batch_id = ${batchId} AND f.kind = 'fetch' AND r.batch_id IS DISTINCT FROM ${batchId}
      LIMIT 100`;
    return rows.map(({ id }) => id);
  }

  return {
    ...hostTurns(connection),
    get,

    async list(filter, page: PageRequest) {
      const [before] = page.cursor ? readCursor(page.cursor, ['id']) : [];
      const rows = await prisma.job.findMany({
        where: {
          ...(filter.state && { state: filter.state }),
          ...(filter.kind && { kind: filter.kind }),
          ...(filter.batchId && {
            OR: [{ batchId: filter.batchId }, { id: { in: await readersOfFetched(filter.batchId) } }],
          }),
          ...(before !== undefined && { id: { lt: String(before) } }),
        },
        orderBy: { id: 'desc' },
        take: page.limit + 1,
      });
      return pageOfRows(rows, page.limit, (row) => [row.id], toJob);
    },

    async counts() {
      const counted = await prisma.job.groupBy({ by: ['state'], _count: true });
      const counts = Object.fromEntries(JobState.options.map((state) => [state, 0])) as JobCounts;
      for (const { state, _count } of counted) counts[state as JobState] = _count;
      return counts;
    },

    async start(id, maxStarts) {
      const [row] = await prisma.job.updateManyAndReturn({
        where: { id, state: { in: live }, attempts: { lt: maxStarts } },
        data: { state: 'active', attempts: { increment: 1 }, host: null },
      });
      if (row) return toJob(row);
      const kind = (await prisma.job.findUnique({ where: { id }, select: { kind: true } }))?.kind;
      if (kind === undefined) throw notFound();
      await prisma.job.updateMany({
        where: { id, state: { in: live }, attempts: { gte: maxStarts } },
        data: {
          state: 'quarantined',
          failureCode: crashedAs[kind as JobKind],
          failureMessage: `It was started ${maxStarts} times and never came to an end. The document may be one that no worker survives.`,
        },
      });
      return null;
    },

    async finish(id) {
      const { count } = await prisma.job.updateMany({
        where: { id, state: { not: 'done' } },
        data: { state: 'done', failureCode: null, failureMessage: null },
      });
      if (count === 0 && !(await exists(id))) throw notFound();
    },

    async fail(id, failure, final) {
      const data = {
        state: final ? ('quarantined' as const) : ('retrying' as const),
        failureCode: failure.code,
        failureMessage: storableText(failure.message),
      };
      if (failure.code === 'service-unavailable' && !final) {
        // What is away for a day must not use up the starts of a job that is fine.
        const { count } = await prisma.job.updateMany({
          where: { id, state: 'active' },
          data: { ...data, attempts: { decrement: 1 } },
        });
        if (count === 1) return;
      }
      const { count } = await prisma.job.updateMany({ where: { id, state: { in: live } }, data });
      if (count === 0 && !(await exists(id))) throw notFound();
    },

    async retry(id) {
      const [row] = await prisma.job
        .updateManyAndReturn({
          where: { id, state: { in: ['retrying', 'quarantined'] } },
          data: { state: 'waiting', attempts: 0, failureCode: null, failureMessage: null },
        })
        .catch((thrown: unknown) => {
          if (isUniqueViolation(thrown))
            throw new AppError('conflict', 'Another job is on the same thing already. Wait for that one.');
          throw thrown;
        });
      if (row) return toJob(row);
      const { state } = await get(id);
      throw new AppError(
        'conflict',
        state === 'done'
          ? 'That job is done: there is nothing to retry.'
          : state === 'active'
            ? 'That job is being worked on now.'
            : 'That job is waiting for its turn already.',
      );
    },

    async stranded(olderThanMs, limit) {
      return await prisma.$queryRaw<{ id: JobId; kind: JobKind }[]>`
        SELECT id, kind FROM jobs
        WHERE state IN ('waiting', 'active', 'retrying')
          AND updated_at < now() - ${olderThanMs}::float8 * interval '1 millisecond'
          AND (not_before IS NULL OR not_before < now())
        ORDER BY updated_at LIMIT ${limit}`;
    },
  };
}
