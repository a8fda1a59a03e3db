import { z } from 'zod';
import { Article, PubStatus, WireFormat } from '../article.ts';
import { ArticleId, ClaimId, DocumentId, MentionId, VersionId } from '../ids.ts';
import { OriginCount } from '../origin.ts';
import { Mention, Reading } from '../reading.ts';
import { QuotedSpan } from '../span.ts';
import { LinkedHop } from './claim.ts';

/** Whether an article may be used, by its newest version, an embargo's clock and what other items say of it. */
export const ArticleStatus = z.object({
  pubStatus: PubStatus,
  /** Since when it is not usable; null where it is. */
  at: z.iso.datetime().nullable(),
  /** Why, in the words of the publisher. */
  note: z.string().nullable(),
  /** When the embargo ends that alone withholds it. */
  until: z.iso.datetime().nullable(),
});
export type ArticleStatus = z.infer<typeof ArticleStatus>;

export const ArticleCard = z.object({
  id: ArticleId,
  headline: z.string().nullable(),
  /** The start of the text, furniture left out. */
  excerpt: z.string(),
  publisher: z.string().nullable(),
  publishedAt: z.string().nullable(),
  receivedAt: z.iso.datetime(),
  versions: z.int().positive(),
  mentions: z.int().nonnegative(),
  status: ArticleStatus,
});
export type ArticleCard = z.infer<typeof ArticleCard>;

/** A mention as the article's page marks it: with the claim that it belongs to, and how that claim stands. */
export const MarkedMention = Mention.extend({
  id: MentionId,
  chain: z.array(LinkedHop).min(1),
  claim: z.object({ id: ClaimId, counts: OriginCount }).nullable(),
  /** The number of the version that the article stands by now and that has these words no more. */
  withdrawnIn: z.int().positive().nullable(),
});
export type MarkedMention = z.infer<typeof MarkedMention>;

export const VersionRef = z.object({
  id: VersionId,
  number: z.int().positive(),
  documentId: DocumentId,
  receivedAt: z.iso.datetime(),
  /** When a document last told the article in these words, and how many did in all. */
  lastToldAt: z.iso.datetime(),
  tellings: z.int().positive(),
  format: WireFormat,
  headline: z.string().nullable(),
  pubStatus: PubStatus,
  correction: z.string().nullable(),
  /** Until when it was kept as of another article, where a later item showed that the two are one. */
  apartUntil: z.iso.datetime().nullable(),
  /** Whether it is what the article says now. */
  current: z.boolean(),
  /** Whether its statements are those that count: the current version's, or the last one's before a kill. */
  counts: z.boolean(),
});
export type VersionRef = z.infer<typeof VersionRef>;

/** Another article in the same words: of another publisher, or at another address. */
export const CopyRef = z.object({
  id: ArticleId,
  headline: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  publishedAt: z.string().nullable(),
  receivedAt: z.iso.datetime(),
  pubStatus: PubStatus,
});
export type CopyRef = z.infer<typeof CopyRef>;

/**
 * Another article that has text in common with the version that is shown: a copy with edits, a part of one in the
 * other, or only what both quote. Shares are of the words of this text and of the other's; passages stand in this one.
 */
export const NearCopyRef = z.object({
  id: ArticleId,
  headline: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedAt: z.string().nullable(),
  verdict: z.enum(['copy', 'excerpt', 'shared-quotation']),
  share: z.number().min(0).max(1),
  otherShare: z.number().min(0).max(1),
  passages: z.array(QuotedSpan),
});
export type NearCopyRef = z.infer<typeof NearCopyRef>;

/** One version of an article with its reading. `reading` is null until it was read. */
export const ArticlePage = z.object({
  id: ArticleId,
  version: VersionRef,
  /** In the order in which they were received. */
  versions: z.array(VersionRef).min(1),
  status: ArticleStatus,
  /** The oldest first. */
  copies: z.array(CopyRef),
  /** Those that have most of its text first. */
  nearCopies: z.array(NearCopyRef),
  article: Article,
  reading: Reading.omit({ mentions: true })
    .extend({ mentions: z.array(MarkedMention) })
    .nullable(),
});
export type ArticlePage = z.infer<typeof ArticlePage>;
