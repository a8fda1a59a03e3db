import { AppError, type ArticleId, propositionOf, type ReadingId } from '@sayso/schema';
import { lockArticleOf } from '../articles/lock-article.ts';
import { sameAs } from '../articles/same-article.ts';
import { changesChannel } from '../changes/change-listener.ts';
import type { Transaction } from '../connection/connection.ts';
import { findNearTexts } from '../copies/find-near-texts.ts';
import { storeCopies } from '../copies/store-copies.ts';
import type { Claims, MatchDecision } from '../database.ts';
import { carryClaims, keepClaims, loadSaid } from './carry-claims.ts';
import { noteKeys } from './claim-keys.ts';
import { storeLinks } from './claim-links.ts';
import { wordClaims } from './claim-wordings.ts';
import { countSources } from './count-sources.ts';
import { findCandidates } from './find-candidates.ts';
import { joinFresh } from './join-fresh.ts';
import { markWithdrawn } from './mark-withdrawn.ts';
import { lockMatching } from './match-lock.ts';
import { loadFresh } from './stored-mentions.ts';
import { summariseClaims } from './summarise-claims.ts';

type Input = Parameters<Claims['match']>[0];
type Decide = Parameters<Claims['match']>[1];

type Story = {
  articleId: ArticleId;
  /** The reading of the version that was asked for last. */
  readingId: ReadingId;
  /** Whether its statements are those that count of the article. */
  stands: boolean;
  /** How many versions the article has, and when the first of them came. */
  versions: number;
  firstReceivedAt: Date;
  /** Articles that it stands for. What was counted of them as of their own is taken back. */
  others: ArticleId[];
};

/**
 * The article of a version, locked before the job is: `readings.save` takes the two in the same order. With both
 * held, a reading that is added meanwhile gets a match job of its own.
 */
async function lockStory(tx: Transaction, { versionId, matchJobId }: Input): Promise<Story> {
  const articleId = await lockArticleOf(tx, versionId);
  const [found] = await tx.$queryRaw<(Story & { jobId: string | null })[]>`
    SELECT a.id AS "articleId", a.standing_version_id = ${versionId} AS stands, a.version_count AS versions,
      (SELECT min(v.received_at) FROM article_versions v WHERE v.article_id IN ${sameAs(articleId)}) AS "firstReceivedAt",
      ARRAY(SELECT id FROM articles WHERE same_as_id = a.id) AS others,
      (SELECT r.id FROM readings r WHERE r.version_id = ${versionId} ORDER BY r.asked_at DESC, r.id DESC LIMIT 1)
        AS "readingId", j.id AS "jobId"
    FROM articles a LEFT JOIN LATERAL (SELECT id FROM jobs WHERE id = ${matchJobId} FOR UPDATE) j ON true
    WHERE a.id = ${articleId}`;
  if (!found?.jobId) throw new AppError('not-found', 'There is no such job.');
  return found;
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

/**
 * Matches a version in the given transaction: see `Claims.match`. The mentions of a version that its article no longer
 * says get their claims too, and do not count: an article counts by its standing version, whichever was matched last.
 */
export async function matchVersion(tx: Transaction, input: Input, decide: Decide): Promise<void> {
  await lockMatching(tx);
  const { articleId, readingId, stands, versions, firstReceivedAt, others } = await lockStory(tx, input);
  const said = await loadSaid(tx, { articleId, readingId });
  await keepClaims(tx, carryClaims(said.fresh, said.earlier), input.matchJobId);

  const fresh = await loadFresh(tx, readingId);
  const { candidates, own, loaded, kept } = await findCandidates(tx, { articleId, readingId });
  const texts = findNearTexts(tx, input.versionId);
  // Whoever decides asks for it or not; where it fails, the transaction does.
  texts.catch(() => {});
  const decision = await decide({ fresh: fresh.map(({ stored }) => stored), candidates, texts });
  await texts;
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
  const joined = await joinFresh(tx, decision.assignments, words, input.matchJobId);
  await noteKeys(tx, readingId);
  const linked = await storeLinks(tx, decision.links ?? [], joined, input.matchJobId);
  if (stands)
    await tx.$executeRaw`UPDATE articles SET counted_reading_id = ${readingId} WHERE id = ${articleId}`;
  if (versions > 1) await markWithdrawn(tx, articleId);
  await storeCopies(tx, (await decision.copies) ?? []);
  const touched = [...new Set([...own, ...joined.claims])].sort();
  const counted = await summariseClaims(
    tx,
    { articleId, firstReceivedAt, own: touched, before: loaded, linked },
    decision,
  );
  await wordClaims(tx, { touched, counted, loaded, kept }, decision);
  await countSources(tx, [articleId, ...others]);
  await tx.$executeRaw`
    WITH done AS (
      UPDATE jobs SET state = 'done', failure_code = NULL, failure_message = NULL
      WHERE id = ${input.matchJobId} AND state <> 'done'
    )
    SELECT pg_notify(${changesChannel}, ${JSON.stringify({ what: 'claims' })})`;
}
