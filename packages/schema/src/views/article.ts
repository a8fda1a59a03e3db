import { z } from 'zod';
import { Article } from '../article.ts';
import { ArticleId, ClaimId, DocumentId, MentionId, VersionId } from '../ids.ts';
import { OriginCount } from '../origin.ts';
import { Mention, Reading } from '../reading.ts';
import { LinkedHop } from './claim.ts';

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
});
export type ArticleCard = z.infer<typeof ArticleCard>;

/** A mention as the article's page marks it: with the claim that it belongs to, and how that claim stands. */
export const MarkedMention = Mention.extend({
  id: MentionId,
  chain: z.array(LinkedHop).min(1),
  claim: z.object({ id: ClaimId, counts: OriginCount }).nullable(),
});
export type MarkedMention = z.infer<typeof MarkedMention>;

export const VersionRef = z.object({
  id: VersionId,
  number: z.int().positive(),
  documentId: DocumentId,
  receivedAt: z.iso.datetime(),
  correction: z.string().nullable(),
});
export type VersionRef = z.infer<typeof VersionRef>;

/** One version of an article with its reading. `reading` is null until it was read. */
export const ArticlePage = z.object({
  id: ArticleId,
  version: VersionRef,
  versions: z.array(VersionRef).min(1),
  article: Article,
  reading: Reading.omit({ mentions: true })
    .extend({ mentions: z.array(MarkedMention) })
    .nullable(),
});
export type ArticlePage = z.infer<typeof ArticlePage>;
