import type { BatchId, DocumentId, FeedId, JobId, Provenance } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';
import { ensureRead, storeBytes } from '../documents/store-document.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { addJob } from '../jobs/add-job.ts';
import { storable, storableText } from '../text/storable.ts';
import type { ItemToTake } from './feeds.ts';

type Taken = {
  newItems: number;
  changedItems: number;
  jobs: { id: JobId; kind: 'fetch' | 'read' }[];
};

/** Items that were never taken as they are now, and whether an earlier state of each was. Each once. */
async function findFresh(
  tx: Transaction,
  feedId: FeedId,
  items: readonly ItemToTake[],
): Promise<{ item: ItemToTake; changed: boolean }[]> {
  const known = await tx.feedItem.findMany({
    where: { feedId, itemKey: { in: [...new Set(items.map(({ itemKey }) => itemKey))] } },
    select: { itemKey: true, contentKey: true },
  });
  const states = new Set(known.map(({ itemKey, contentKey }) => `${itemKey} ${contentKey}`));
  const keys = new Set(known.map(({ itemKey }) => itemKey));
  const fresh = new Map<string, { item: ItemToTake; changed: boolean }>();
  // A feed has its newest first: from the end, what is oldest is read first.
  for (const item of [...items].reverse()) {
    const state = `${item.itemKey} ${item.contentKey}`;
    if (!states.has(state) && !fresh.has(state)) fresh.set(state, { item, changed: keys.has(item.itemKey) });
  }
  return [...fresh.values()];
}

/** The fetch of the page, or one that is there: several feeds of a paper carry the same story. */
async function fetchOf(
  tx: Transaction,
  item: ItemToTake,
  url: string,
  batchId: BatchId,
): Promise<{ id: JobId; added: boolean }> {
  const [same] = await tx.$queryRaw<{ id: JobId }[]>`
    SELECT j.id FROM jobs j JOIN feed_items i ON i.fetch_job_id = j.id
    WHERE md5(j.subject) = md5(${url}) AND j.kind = 'fetch' AND j.state <> 'quarantined'
      AND i.content_key = ${item.contentKey}
    LIMIT 1`;
  if (same) return { id: same.id, added: false };
  return await addJob(tx, { kind: 'fetch', subject: url, batchId, label: storableText(item.label) || url });
}

/**
 * Stores the items that are new or changed as documents of their own, each with its job: a read, or the fetch of the
 * page that it sums up. The feed's row must be locked.
 */
export async function takeItems(
  tx: Transaction,
  feed: { id: FeedId; url: string },
  items: readonly ItemToTake[],
  batchId: BatchId,
): Promise<Taken> {
  const fresh = await findFresh(tx, feed.id, items);
  const jobs: Taken['jobs'] = [];
  for (const { item } of fresh) {
    const provenance: Provenance = storable({
      how: 'feed',
      feedId: feed.id,
      feedUrl: feed.url,
      itemId: item.itemId,
    });
    const label = storableText(item.label) || 'An item without a title';
    const { id: documentId } = await storeBytes(tx, item, provenance);
    await tx.arrival.create({ data: { documentId, provenance, label, batchId } });
    const fetchJob = item.page ? await fetchOf(tx, item, item.page.url, batchId) : null;
    await tx.feedItem.create({
      data: {
        feedId: feed.id,
        itemKey: item.itemKey,
        contentKey: item.contentKey,
        documentId,
        fetchJobId: fetchJob?.id ?? null,
        told: item.page ? storable(item.page.told) : Prisma.DbNull,
      },
    });
    if (fetchJob) {
      if (fetchJob.added) jobs.push({ id: fetchJob.id, kind: 'fetch' });
      continue;
    }
    const read = await ensureRead(tx, documentId as DocumentId, { batchId, label });
    if (read.added) jobs.push({ id: read.id, kind: 'read' });
  }
  const changedItems = fresh.filter(({ changed }) => changed).length;
  return { newItems: fresh.length - changedItems, changedItems, jobs };
}
