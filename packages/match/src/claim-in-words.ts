import type { ArticleId, Hop } from '@sayso/schema';
import type { Comparable } from './claimed-mention.ts';

/** A claim as a person or another program may give it: all but its text may be missing. */
export type ClaimInWords = {
  text: string;
  /** Who says it, and the words of saying: as the article has them. */
  source?: string | null;
  cue?: string | null;
  /** The sentence around it. */
  context?: string | null;
  /** ISO date or moment. */
  published?: string | null;
};

const publisher: Hop = {
  kind: 'publisher',
  naming: 'unspecified',
  name: null,
  text: null,
  span: null,
  cue: null,
};

/**
 * The claim as a mention, to be compared with others.
 *
 * @param article two claims of one article are compared as such
 */
export function mentionOfWords(claim: ClaimInWords, article: string): Comparable {
  const { text, source, cue } = claim;
  const hop: Hop = {
    kind: source ? 'person' : 'unspecified',
    naming: source ? 'named' : 'unspecified',
    name: source || null,
    text: source || null,
    span: null,
    cue: cue ? { start: 0, end: cue.length, text: cue } : null,
  };
  return {
    articleId: article as ArticleId,
    publishedAt: claim.published ?? null,
    context: claim.context ?? null,
    mention: {
      text,
      chain: source || cue ? [publisher, hop] : [publisher],
      polarity: 'affirmed',
      figures: [],
      times: [],
    },
  };
}
