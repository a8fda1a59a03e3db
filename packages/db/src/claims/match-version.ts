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
import { findNearTexts, loadText } from '../copies/find-near-texts.ts';
import { storeCopies } from '../copies/store-copies.ts';
import type { Claims, MatchDecision } from '../database.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { carryClaims, keepClaims, loadSaid } from './carry-claims.ts';
import { noteKeys } from './claim-keys.ts';
import { claimsAgainst, type Joined, storeLinks } from './claim-links.ts';
import { countSources } from './count-sources.ts';
import { claimsOfArticle, findCandidates } from './find-candidates.ts';
import { markWithdrawn } from './mark-withdrawn.ts';
import { lockMatching } from './match-lock.ts';
import { loadMentions } from './stored-mentions.ts';
import { summariseClaims } from './summarise-claims.ts';

type Input = Parameters<Claims['match']>[0];
type Decide = Parameters<Claims['match']>[1];

type Story = {
  articleId: ArticleId;
  /** The reading of the version that was asked for last. */
  readingId: ReadingId;
  /** Whether its statements are those that count of the article. */
  stands: boolean;
};

/**
 * The article of a version, locked before the job is: `readings.save` takes the two in the same order. With both
 * held, a reading that is added meanwhile gets a match job of its own.
 */
async function lockStory(tx: Transaction, { versionId, matchJobId }: Input): Promise<Story> {
  const [story] = await tx.$queryRaw<Story[]>`
    SELECT a.id AS "articleId", a.standing_version_id = ${versionId} AS stands,
      (SELECT r.id FROM readings r WHERE r.version_id = ${versionId} ORDER BY r.asked_at DESC, r.id DESC LIMIT 1)
        AS "readingId"
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
): Promise<Joined> {
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
  const joined = new Map(memberships.map(({ mentionId, claimId }) => [mentionId, claimId]));
  return {
    claimOf: (mentionId) => joined.get(mentionId),
    claimOfGroup: (group) => {
      const first = assignments.find((assignment) => assignment.group === group);
      return first && joined.get(first.mentionId);
    },
  };
}

/**
 * Matches a version in the given transaction: see `Claims.match`. The mentions of a version that its article no longer
 * says get their claims too, and do not count: an article counts by its standing version, whichever was matched last.
 */
export async function matchVersion(tx: Transaction, input: Input, decide: Decide): Promise<void> {
  await lockMatching(tx);
  // Where only so many rows are asked for, the planner of a small table thinks them sooner found by reading it through.
  await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
  const { articleId, readingId, stands } = await lockStory(tx, input);
  const said = await loadSaid(tx, { articleId, readingId });
  await keepClaims(tx, carryClaims(said.fresh, said.earlier), input.matchJobId);

  // What a kill says is said of an item, and is no claim of its own.
  const fresh = await loadMentions(
    tx,
    Prisma.sql`m.reading_id = ${readingId} AND b.id IS NULL AND v.pub_status <> 'canceled'`,
  );
  const candidates = await findCandidates(tx, { articleId, readingId });
  const decision = await decide({
    fresh: fresh.map(({ stored }) => stored),
    candidates,
    text: await loadText(tx, input.versionId),
    near: await findNearTexts(tx, input.versionId),
  });
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
  const joined = await join(tx, decision.assignments, words, input.matchJobId);
  await noteKeys(tx, readingId);
  await storeCopies(tx, decision.copies ?? []);
  await storeLinks(tx, decision.links ?? [], joined, input.matchJobId);
  if (stands) await tx.article.update({ where: { id: articleId }, data: { countedReadingId: readingId } });
  await markWithdrawn(tx, articleId);
  const own = await claimsOfArticle(tx, articleId);
  // What a claim now stands against has that to tell too.
  const opposed = [...(await claimsAgainst(tx, own)).values()].flat();
  await summariseClaims(tx, [...new Set([...own, ...opposed])].sort(), decision);
  await countSources(tx, [articleId]);
  await tx.$executeRaw`SELECT pg_notify(${changesChannel}, ${JSON.stringify({ what: 'claims' })})`;
  await tx.job.updateMany({
    where: { id: input.matchJobId, state: { not: 'done' } },
    data: { state: 'done', failureCode: null, failureMessage: null },
  });
}
