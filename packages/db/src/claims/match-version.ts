import {
  AppError,
  type ArticleId,
  type ClaimId,
  type JobId,
  newId,
  propositionOf,
  type ReadingId,
} from '@sayso/schema';
import { changesChannel } from '../changes/change-listener.ts';
import type { Transaction } from '../connection/connection.ts';
import type { Claims, MatchDecision } from '../database.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { countSources } from './count-sources.ts';
import { findCandidates } from './find-candidates.ts';
import { loadMentions } from './stored-mentions.ts';
import { summariseClaims } from './summarise-claims.ts';

type Input = Parameters<Claims['match']>[0];
type Decide = Parameters<Claims['match']>[1];

/** Any number that nothing else in the database locks for a transaction. */
const matchLock = 7_296_003;

type Story = {
  articleId: ArticleId;
  currentVersionId: string;
  currentReadingId: ReadingId;
  countedReadingId: ReadingId | null;
};

/**
 * The article of a version, locked before the job is: `readings.save` takes the two in the same order. With both
 * held, a reading that is added meanwhile gets a match job of its own.
 */
async function lockStory(tx: Transaction, { versionId, matchJobId }: Input): Promise<Story> {
  const [story] = await tx.$queryRaw<Story[]>`
    SELECT a.id AS "articleId", a.current_version_id AS "currentVersionId",
      a.current_reading_id AS "currentReadingId", a.counted_reading_id AS "countedReadingId"
    FROM articles a WHERE a.id = (SELECT article_id FROM article_versions WHERE id = ${versionId})
    FOR NO KEY UPDATE`;
  if (!story) throw new AppError('not-found', 'There is no such version of an article.');
  const locked = await tx.$queryRaw<unknown[]>`SELECT id FROM jobs WHERE id = ${matchJobId} FOR UPDATE`;
  if (locked.length === 0) throw new AppError('not-found', 'There is no such job.');
  return story;
}

/** Refuses a decision that leaves a mention out, names one twice, or one that was not asked about. */
function assertDecided(fresh: string[], candidates: string[], { assignments }: MatchDecision): void {
  const asked = new Set(fresh);
  const known = new Set(candidates);
  for (const { mentionId, claimId } of assignments) {
    if (!asked.delete(mentionId))
      throw new AppError('internal', 'A mention was matched twice, or was not there to match.');
    if (claimId !== 'new' && !known.has(claimId))
      throw new AppError('internal', 'A mention was matched with a claim that it was not compared with.');
  }
  if (asked.size > 0) throw new AppError('internal', 'A mention was left without a claim.');
}

/** Makes the claims that are new and lets the mentions join theirs. */
async function join(
  tx: Transaction,
  assignments: MatchDecision['assignments'],
  firstWords: ReadonlyMap<string, { text: string; receivedAt: Date }>,
  matchJobId: JobId,
): Promise<void> {
  const made = new Map<number, ClaimId>();
  const claims: Prisma.ClaimCreateManyInput[] = [];
  const memberships = assignments.map(({ mentionId, claimId, group }) => {
    if (claimId !== 'new') return { mentionId, claimId, joinedBy: matchJobId };
    let id = made.get(group);
    if (!id) {
      id = newId('claim');
      made.set(group, id);
      const { text, receivedAt } = firstWords.get(mentionId)!;
      claims.push({
        id,
        text,
        standingMentionId: mentionId,
        articles: 0,
        publishers: 0,
        origins: 0,
        unknown: 0,
        checkWorthiness: 0,
        originReport: {},
        firstSeenAt: receivedAt,
        lastSeenAt: receivedAt,
      });
    }
    return { mentionId, claimId: id, joinedBy: matchJobId };
  });
  if (claims.length > 0) await tx.claim.createMany({ data: claims });
  if (memberships.length > 0) await tx.membership.createMany({ data: memberships });
}

/** Claims that mentions of these readings belong to. */
async function claimsOfReadings(tx: Transaction, readingIds: (ReadingId | null)[]): Promise<ClaimId[]> {
  const rows = await tx.$queryRaw<{ claimId: ClaimId }[]>`
    SELECT DISTINCT b.claim_id AS "claimId" FROM memberships b JOIN mentions m ON m.id = b.mention_id
    WHERE b.left_at IS NULL AND m.reading_id = ANY (${readingIds.filter((id) => id !== null)}::text[])`;
  return rows.map((row) => row.claimId);
}

/**
 * Matches a version in the given transaction: see `Claims.match`. A version that its article no longer says is left
 * as it is, since the newer one has a match job of its own.
 */
export async function matchVersion(tx: Transaction, input: Input, decide: Decide): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${matchLock})`;
  const story = await lockStory(tx, input);
  if (story.currentVersionId === input.versionId) {
    const { articleId, currentReadingId: readingId } = story;
    const fresh = await loadMentions(tx, Prisma.sql`m.reading_id = ${readingId} AND b.id IS NULL`);
    const candidates = await findCandidates(tx, { articleId, readingId });
    const decision = await decide({ fresh: fresh.map(({ stored }) => stored), candidates });
    assertDecided(
      fresh.map(({ stored }) => stored.id),
      candidates.map(({ claimId }) => claimId),
      decision,
    );
    const words = new Map(
      fresh.map(({ stored, receivedAt }) => [
        stored.id,
        { text: propositionOf(stored.mention.text), receivedAt },
      ]),
    );
    await join(tx, decision.assignments, words, input.matchJobId);
    await tx.article.update({ where: { id: articleId }, data: { countedReadingId: readingId } });
    // Those just joined, and those that the reading counted until now leaves.
    const touched = await claimsOfReadings(tx, [readingId, story.countedReadingId]);
    await summariseClaims(tx, touched.sort(), decision);
    await countSources(tx, articleId);
    await tx.$executeRaw`SELECT pg_notify(${changesChannel}, ${JSON.stringify({ what: 'claims' })})`;
  }
  await tx.job.updateMany({
    where: { id: input.matchJobId, state: { not: 'done' } },
    data: { state: 'done', failureCode: null, failureMessage: null },
  });
}
