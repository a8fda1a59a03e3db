import type { ArticleId, JobId, VersionId } from '@sayso/schema';
import { forgetWordingsOf } from '../claims/claim-wordings.ts';
import type { Transaction } from '../connection/connection.ts';
import { addJob } from '../jobs/add-job.ts';

/** Articles to a transaction: what is left is released by the next one. */
const most = 200;

/** Lets articles be used whose embargo is over, and has their claims counted anew: see `Articles.releaseEmbargoes`. */
export async function releaseEmbargoes(tx: Transaction): Promise<{ id: JobId; kind: 'match' }[]> {
  const due = await tx.$queryRaw<{ id: ArticleId; versionId: VersionId; headline: string | null }[]>`
    SELECT id, standing_version_id AS "versionId", headline FROM articles
    WHERE embargoed_until <= now() AND pub_status = 'withheld' AND same_as_id IS NULL
    ORDER BY id LIMIT ${most} FOR NO KEY UPDATE SKIP LOCKED`;
  await tx.article.updateMany({
    where: { id: { in: due.map(({ id }) => id) } },
    data: { pubStatus: 'usable', statusAt: null, statusNote: null, embargoedUntil: null },
  });
  await forgetWordingsOf(
    tx,
    due.map(({ id }) => id),
  );
  const jobs: { id: JobId; kind: 'match' }[] = [];
  for (const { versionId, headline } of due) {
    const label = headline ?? 'An embargo that is over';
    const { id } = await addJob(tx, { kind: 'match', subject: versionId, batchId: null, label });
    jobs.push({ id, kind: 'match' });
  }
  return jobs;
}
