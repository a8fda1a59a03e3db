import type { MatchScene, StoredCopy } from '@sayso/db';
import { findCopy, type Joining, joinMentions } from '@sayso/match';
import { answering } from './answer.ts';

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

/**
 * Compares the mentions of a version with one another and with the claims that may be theirs, and its text with those
 * that may be copies. In a thread of its own.
 */
export default answering(
  (scene: MatchScene): MatchedScene => ({
    ...joinMentions(scene.fresh, scene.candidates),
    copies: copiesOf(scene),
  }),
);
