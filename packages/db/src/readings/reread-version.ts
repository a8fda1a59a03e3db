import {
  AppError,
  type Article,
  type ArticleId,
  type BatchId,
  type JobId,
  newId,
  type VersionId,
} from '@sayso/schema';
import { lockArticleOf } from '../articles/lock-article.ts';
import type { Connection } from '../connection/connection.ts';
import { storeBands } from '../copies/store-bands.ts';
import type { Readings } from '../database.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { addJob } from '../jobs/add-job.ts';
import { storableText } from '../text/storable.ts';
import { checkItems } from './check-items.ts';
import { storeReading } from './store-reading.ts';

/** Versions to a statement. */
const chunk = 500;

const noVersion = () => new AppError('not-found', 'There is no such version of an article.');

async function articleOf({ prisma }: Pick<Connection, 'prisma'>, id: VersionId): Promise<Article> {
  const row = await prisma.articleVersion.findUnique({
    where: { id },
    select: { text: true, article: true },
  });
  if (!row) throw noVersion();
  return { ...(row.article as Omit<Article, 'text'>), text: row.text };
}

/** An article's versions, with those that were placed in an article that it is the same as. @throws `not-found` */
async function versionsIn({ prisma }: Connection, id: ArticleId): Promise<Prisma.ArticleVersionWhereInput> {
  const row = await prisma.article.findUnique({ where: { id }, select: { sameAsId: true } });
  if (!row) throw new AppError('not-found', 'There is no such article.');
  const standing = row.sameAsId ?? id;
  return { story: { OR: [{ id: standing }, { sameAsId: standing }] } };
}

/** The jobs that read versions once more, and what they store: see `Readings`. */
export function rereading(
  connection: Connection,
): Pick<Readings, 'requestReread' | 'articleOf' | 'saveAgain'> {
  const { prisma, transaction } = connection;

  return {
    async requestReread({ articleId }) {
      const asked = articleId ? await versionsIn(connection, articleId) : {};
      const batchId: BatchId = newId('batch');
      let after = '';
      const jobs: { id: JobId; kind: 'reread' }[] = [];
      for (;;) {
        const versions = await prisma.articleVersion.findMany({
          where: { id: { gt: after }, ...asked },
          select: { id: true, headline: true, number: true },
          orderBy: { id: 'asc' },
          take: chunk,
        });
        if (versions.length === 0) return { batchId, jobs };
        after = versions.at(-1)!.id;
        const rows = versions.map(({ id, headline, number }) => ({
          id: newId('job'),
          kind: 'reread',
          subject: id,
          batchId,
          label: headline ?? `Version ${number} of an article without a headline`,
        }));
        await prisma.job.createMany({ data: rows, skipDuplicates: true });
        const added = await prisma.job.findMany({
          where: { id: { in: rows.map(({ id }) => id) } },
          select: { id: true },
          orderBy: { id: 'asc' },
        });
        jobs.push(...added.map(({ id }) => ({ id: id as JobId, kind: 'reread' as const })));
      }
    },

    articleOf: (versionId) => articleOf(connection, versionId),

    async saveAgain({ rereadJobId, versionId, reading, blockingKeys, bandKeys }) {
      const article = await articleOf(connection, versionId);
      const identity = { address: null, title: '', words: '', references: [] };
      const [item] = checkItems([{ article, identity, reading, blockingKeys, bandKeys }]);
      return await transaction(async (tx) => {
        // The article before the job, as whoever else writes to both.
        const articleId = await lockArticleOf(tx, versionId);
        const job = await tx.job.findUnique({
          where: { id: rereadJobId },
          select: { batchId: true, label: true },
        });
        if (!job) throw new AppError('not-found', 'There is no such job.');
        const placed = { articleId, versionId };
        await storeBands(tx, placed, item!.bandKeys);
        const changed = await storeReading(tx, placed, item!);
        const match = { kind: 'match' as const, subject: versionId, label: storableText(job.label) };
        const { id } = changed
          ? await addJob(tx, { ...match, batchId: job.batchId as BatchId | null })
          : { id: null };
        await tx.job.updateMany({
          where: { id: rereadJobId, state: { not: 'done' } },
          data: { state: 'done', failureCode: null, failureMessage: null },
        });
        return id === null ? [] : [{ id, kind: 'match' as const }];
      });
    },
  };
}
