import type { ArticleId, ClaimId, JobId, MentionId, VersionId } from '@sayso/schema';
import { changesChannel } from '../changes/change-listener.ts';
import type { Transaction } from '../connection/connection.ts';
import { addJob } from '../jobs/add-job.ts';
import { moveKeys } from './claim-keys.ts';
import { forgetWordings } from './claim-wordings.ts';
import { countSources } from './count-sources.ts';

/** What the worker has to count anew, to be queued. */
export type Recount = { id: JobId; kind: 'match' }[];

/** Who joins and leaves by an editor's decision, in `joined_by` and `left_by`. */
export const byDecision = (id: bigint): string => `decision:${id}`;

/** Closes the memberships of mentions in a claim, and lets the mentions belong to another one. */
export async function moveMentions(
  tx: Transaction,
  { from, to, mentionIds, by }: { from: ClaimId; to: ClaimId; mentionIds: MentionId[]; by: string },
): Promise<void> {
  await tx.membership.updateMany({
    where: { claimId: from, mentionId: { in: mentionIds }, leftAt: null },
    data: { leftAt: new Date(), leftBy: by },
  });
  await tx.membership.createMany({
    data: mentionIds.map((mentionId) => ({ mentionId, claimId: to, joinedBy: by })),
  });
  await moveKeys(tx, { from, to, mentionIds });
  await forgetWordings(tx, [from, to]);
}

/**
 * What follows from mentions having moved: their sources are counted at once, and each claim is counted anew by a match
 * job of an article that it rests on, since only the worker knows how origins are counted. The listeners are told.
 */
export async function settleDecision(
  tx: Transaction,
  { claimIds, mentionIds }: { claimIds: ClaimId[]; mentionIds: MentionId[] },
): Promise<Recount> {
  const articles = await tx.mention.findMany({
    where: { id: { in: mentionIds } },
    distinct: ['articleId'],
    select: { articleId: true },
    orderBy: { articleId: 'asc' },
  });
  await countSources(
    tx,
    articles.map(({ articleId }) => articleId as ArticleId),
  );
  const rests = await tx.$queryRaw<{ versionId: VersionId; text: string }[]>`
    SELECT DISTINCT ON (b.claim_id) a.standing_version_id AS "versionId", c.text
    FROM memberships b
    JOIN claims c ON c.id = b.claim_id
    JOIN mentions m ON m.id = b.mention_id
    JOIN articles a ON a.id = m.article_id
    WHERE b.claim_id = ANY (${claimIds}::text[]) AND b.left_at IS NULL
    ORDER BY b.claim_id, (a.counted_reading_id IS NOT DISTINCT FROM m.reading_id) DESC, b.id`;
  const jobs: Recount = [];
  for (const [versionId, label] of new Map(rests.map(({ versionId, text }) => [versionId, text]))) {
    const { id } = await addJob(tx, { kind: 'match', subject: versionId, batchId: null, label });
    jobs.push({ id, kind: 'match' });
  }
  await tx.$executeRaw`SELECT pg_notify(${changesChannel}, ${JSON.stringify({ what: 'claims' })})`;
  return jobs;
}

/** A claim that rests on nothing any more: what it was is in its closed memberships. */
export const emptied = {
  articles: 0,
  publishers: 0,
  origins: 0,
  unknown: 0,
  flags: [],
  history: {},
};
