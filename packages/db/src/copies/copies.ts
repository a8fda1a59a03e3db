import type { ArticleId, Span, VersionId } from '@sayso/schema';

/** The text of a version, and what of it is about the item and not about the world, in its order. */
export type StoredText = { versionId: VersionId; articleId: ArticleId; text: string; furniture: Span[] };

/** A version's own text, and those that may be copies of it: they share a key with it. */
export type NearTexts = { text: StoredText; near: StoredText[] };

/**
 * A version that has text of another article's version, as @sayso/match's findCopy found it. `a` is the one whose id
 * comes first; spans are of either's text, shares of either's words.
 */
export type StoredCopy = {
  aVersionId: VersionId;
  bVersionId: VersionId;
  a: ArticleId;
  b: ArticleId;
  verdict: 'copy' | 'excerpt' | 'shared-quotation' | 'none';
  shareA: number;
  shareB: number;
  passages: { a: Span; b: Span; quotation: boolean }[];
};
