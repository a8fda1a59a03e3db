import { readFile } from 'node:fs/promises';
import type { ComparedMention, MatchScene, NearTexts, StoredCopy } from '@sayso/db';
import { findCopy, type Joining, joinMentions, type KnownClaim, openMatcher } from '@sayso/match';
import { answering } from '../answer.ts';
import type { Pool } from '../pool.ts';

/** Mentions of a version, and the claims that may be theirs. */
export type ComparedScene = Pick<MatchScene, 'fresh' | 'candidates'>;

/** The two things that a thread does for a match: tell where the mentions of a version go, and what its text copies. */
export type MatchPools = { joining: Pool<ComparedScene, Joining>; copying: Pool<NearTexts, StoredCopy[]> };

/** Holds a text against those that may be copies of it. */
function copiesOf({ text, near }: NearTexts): StoredCopy[] {
  return near.map((other) => {
    const [a, b] = text.versionId < other.versionId ? [text, other] : [other, text];
    const found = findCopy(a.text, b.text, { a: a.furniture, b: b.furniture });
    return { ...found, aVersionId: a.versionId, bVersionId: b.versionId, a: a.articleId, b: b.articleId };
  });
}

/** The claims with the mentions that they are compared by. */
export const readClaims = (candidates: MatchScene['candidates']): KnownClaim[] =>
  candidates.map(({ claimId, wordings }) => ({
    claimId,
    mentions: JSON.parse(wordings) as ComparedMention[],
  }));

/** Made once a thread. Asked for again where reading its weights failed. */
let opening: ReturnType<typeof openMatcher> | null = null;
function matcherOnce(): ReturnType<typeof openMatcher> {
  opening ??= openMatcher((file) => readFile(file)).catch((error) => {
    opening = null;
    throw error;
  });
  return opening;
}

/**
 * Compares the mentions of a version with one another and with the claims that may be theirs; or its text with those
 * that may be copies. In a thread of its own.
 */
export default answering(async (task: ComparedScene | NearTexts): Promise<Joining | StoredCopy[]> => {
  if ('near' in task) return copiesOf(task);
  return joinMentions(task.fresh, readClaims(task.candidates), await matcherOnce());
});
