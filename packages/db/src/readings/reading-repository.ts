import { AppError, type BatchId, type JobId, type VersionId } from '@sayso/schema';
import type { Connection, Transaction } from '../connection/connection.ts';
import { storeBands } from '../copies/store-bands.ts';
import type { Readings } from '../database.ts';
import { addJob } from '../jobs/add-job.ts';
import { storableText } from '../text/storable.ts';
import { articleKeys, lockNames } from './article-keys.ts';
import { checkItems } from './check-items.ts';
import { placeVersion } from './place-version.ts';
import { rereading } from './reread-version.ts';
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
async function lockArticles(tx: Transaction, names: string[]): Promise<void> {
  const sorted = [...new Set(names)].sort();
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

export function readingRepository(connection: Connection): Readings {
  const { transaction } = connection;
  return {
    ...rereading(connection),

    async save({ readJobId, documentId, items, compare, refused = null }) {
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
        const keys = checkedItems.map((item, index) =>
          articleKeys(item.article, item.identity, publisherIds[index]!),
        );
        await lockArticles(
          tx,
          keys.flatMap((own, index) => lockNames(own, publisherIds[index]!)),
        );

        const matches = new Set<JobId>();
        for (const [position, item] of checkedItems.entries()) {
          const placed = await placeVersion(
            tx,
            {
              article: item.article,
              keys: keys[position]!,
              publisherId: publisherIds[position]!,
              telling: { documentId, receivedAt, position },
            },
            compare,
          );
          await storeBands(tx, placed, item.bandKeys);
          const added = await storeReading(tx, placed, item);
          const batchId = job.batchId as BatchId | null;
          const label = item.article.headline ?? job.label;
          for (const subject of new Set([...(added ? [placed.versionId] : []), ...placed.unsettled]))
            matches.add((await addJob(tx, { kind: 'match', subject, batchId, label })).id);
          const live = added ? null : await liveMatchOf(tx, placed.versionId);
          if (live) matches.add(live);
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
