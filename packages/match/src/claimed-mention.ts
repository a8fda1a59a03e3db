import type { ArticleId, Mention, MentionId } from '@sayso/schema';

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
  >;
  /** Agencies credited for the article's text. */
  credits: string[];
};

/** The part of a mention that decides what it claims. */
export type Comparable = Pick<ClaimedMention, 'articleId' | 'publishedAt' | 'mention'>;
