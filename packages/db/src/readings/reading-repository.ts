import { AppError, type BatchId, type JobId, type VersionId } from '@sayso/schema';
import type { Connection, Transaction } from '../connection/connection.ts';
import type { Readings } from '../database.ts';
import { addJob } from '../jobs/add-job.ts';
import { storableText } from '../text/storable.ts';
import { type ArticleKeys, articleKeys } from './article-keys.ts';
import { checkItems } from './check-items.ts';
import { placeVersion } from './place-version.ts';
import { resolvePublishers } from './resolve-publishers.ts';
import { storeReading } from './store-reading.ts';

/** Two runs of one job come one after the other: the second finds everything there. */
async function lockDocument(tx: Transaction, documentId: string): Promise<{ receivedAt: Date }> {
  const [row] = await tx.$queryRaw<{ receivedAt: Date }[]>`
    SELECT received_at AS "receivedAt" FROM documents WHERE id = ${documentId} FOR NO KEY UPDATE`;
  if (!row) throw new AppError('not-found', 'There is no such document.');
  return row;
}

/**
 * Documents that tell one article come one after the other too, and find what the other one added. The locks are
 * taken in one order by everybody, and last as long as the transaction.
 */
async function lockArticles(tx: Transaction, keys: ArticleKeys[]): Promise<void> {
  const names = new Set(keys.flatMap(({ url, provider, body }) => [url, provider, body]));
  const sorted = [...names].filter((name) => name !== null).sort();
  await tx.$executeRaw`
    SELECT pg_advisory_xact_lock(hashtextextended(name, 7296))
    FROM (SELECT name FROM unnest(${sorted}::text[]) WITH ORDINALITY AS given (name, place) ORDER BY place) AS names`;
}

/** A match job that is under way on a version, if there is one: what a run that adds nothing has to queue. */
async function liveMatchOf(tx: Transaction, versionId: VersionId): Promise<JobId | null> {
  const [row] = await tx.$queryRaw<{ id: JobId }[]>`
    SELECT id FROM jobs WHERE kind = 'match' AND md5(subject) = md5(${versionId})
      AND state IN ('waiting', 'active', 'retrying')`;
  return row?.id ?? null;
}

export function readingRepository({ transaction }: Connection): Readings {
  return {
    async save({ readJobId, documentId, items, refused = null }) {
      const checkedItems = checkItems(items);
      return await transaction(async (tx) => {
        const { receivedAt } = await lockDocument(tx, documentId);
        const job = await tx.job.findUnique({
          where: { id: readJobId },
          select: { batchId: true, label: true },
        });
        if (!job) throw new AppError('not-found', 'There is no such job.');

        const publisherIds = await resolvePublishers(
          tx,
          checkedItems.map((item) => item.article.publisher),
        );
        const keys = checkedItems.map((item, index) => articleKeys(item.article, publisherIds[index]!));
        await lockArticles(tx, keys);

        const matches = new Set<JobId>();
        for (const [position, item] of checkedItems.entries()) {
          const placed = await placeVersion(tx, {
            article: item.article,
            keys: keys[position]!,
            publisherId: publisherIds[position]!,
            telling: { documentId, receivedAt, position },
          });
          const added = await storeReading(tx, placed, item);
          const matchId = added
            ? (
                await addJob(tx, {
                  kind: 'match',
                  subject: placed.versionId,
                  batchId: job.batchId as BatchId | null,
                  label: item.article.headline ?? job.label,
                })
              ).id
            : await liveMatchOf(tx, placed.versionId);
          if (matchId) matches.add(matchId);
        }
        await tx.job.updateMany({
          where: { id: readJobId, state: { not: 'done' } },
          data: {
            state: refused ? 'quarantined' : 'done',
            failureCode: refused?.code ?? null,
            failureMessage: refused ? storableText(refused.message) : null,
          },
        });
        return [...matches].map((id) => ({ id, kind: 'match' as const }));
      });
    },
  };
}
