import type { ArticleId, Mention, MentionId } from '@sayso/schema';
import type { TextCopy } from './copies/find-copy.ts';

/** What matching needs of a mention, wherever it comes from. */
export type ClaimedMention = {
  id: MentionId;
  articleId: ArticleId;
  /** Null where the publisher is not known. */
  publisherId: string | null;
  publisherName: string | null;
  publisherFamily: string | null;
  /** ISO date or moment, null where the article gives none. */
  publishedAt: string | null;
  mention: Pick<
    Mention,
    'text' | 'chain' | 'hedges' | 'certainty' | 'polarity' | 'figures' | 'times' | 'quotation'
  > &
    /** Where it stands in the article; without them it lies in no copied passage. */
    Partial<Pick<Mention, 'spans'>>;
  /** Agencies credited for the article's text. */
  credits: string[];
};

/** Two articles one of which has text of the other, as `findCopy` found it. The spans are of each article's text. */
export type ArticleCopy = Pick<TextCopy, 'verdict' | 'passages'> & { a: ArticleId; b: ArticleId };

/** The part of a mention that decides what it claims. */
export type Comparable = Pick<ClaimedMention, 'articleId' | 'publishedAt'> & {
  mention: Pick<ClaimedMention['mention'], 'text' | 'chain' | 'polarity' | 'figures' | 'times'>;
  /** The sentence around the claim, where it is at hand. */
  context?: string | null;
};

/** A mention of a claim as far as other mentions are compared with it. */
export type WordedMention = Comparable & {
  id: MentionId;
  /** The keys that `blockingKeys` gave of it, where they are at hand: so it is read only when it is compared. */
  keys?: readonly string[];
};
