import { readFile } from 'node:fs/promises';
import type { ComparedMention, MatchScene, StoredCopy } from '@sayso/db';
import { findCopy, type Joining, joinMentions, type KnownClaim, openMatcher } from '@sayso/match';
import { answering } from '../answer.ts';

/** Where the mentions of a version go, and what its text has in common with those near it. */
export type MatchedScene = Joining & { copies: StoredCopy[] };

/** Holds a text against those that may be copies of it. */
function copiesOf({ text, near }: Pick<MatchScene, 'text' | 'near'>): StoredCopy[] {
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
 * Compares the mentions of a version with one another and with the claims that may be theirs, and its text with those
 * that may be copies. In a thread of its own.
 */
export default answering(
  async (scene: MatchScene): Promise<MatchedScene> => ({
    ...joinMentions(scene.fresh, readClaims(scene.candidates), await matcherOnce()),
    copies: copiesOf(scene),
  }),
);
