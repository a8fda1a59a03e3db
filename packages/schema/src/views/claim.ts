import { z } from 'zod';
import { PubStatus } from '../article.ts';
import { ClaimFlag } from '../claim-flag.ts';
import { Disagreement, Drift } from '../history.ts';
import { ArticleId, ClaimId, MentionId, SourceId } from '../ids.ts';
import { OriginCount, OriginReport } from '../origin.ts';
import { Hop, Mention } from '../reading.ts';

/** A hop with the source it resolves to, across articles. */
export const LinkedHop = Hop.extend({ sourceId: SourceId.nullable() });
export type LinkedHop = z.infer<typeof LinkedHop>;

/** The article that a mention stands in, as far as a list of mentions shows it. */
export const ArticleRef = z.object({
  id: ArticleId,
  headline: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedAt: z.string().nullable(),
  pubStatus: PubStatus,
});
export type ArticleRef = z.infer<typeof ArticleRef>;

/** A mention with its article and the sentence around it. `context.mark` are the content's spans within `context.text`. */
export const MentionView = Mention.omit({ within: true }).extend({
  id: MentionId,
  claimId: ClaimId.nullable(),
  chain: z.array(LinkedHop).min(1),
  article: ArticleRef,
  version: z.int().positive(),
  context: z.object({ text: z.string(), mark: z.array(z.object({ start: z.int(), end: z.int() })) }),
});
export type MentionView = z.infer<typeof MentionView>;

/** A line of the desk's queue: a claim with the mention that stands for it. */
export const ClaimCard = z.object({
  id: ClaimId,
  text: z.string(),
  counts: OriginCount,
  checkWorthiness: z.number(),
  /** What happened to articles that it rests on. */
  flags: z.array(ClaimFlag),
  mention: MentionView,
  firstSeenAt: z.iso.datetime(),
  lastSeenAt: z.iso.datetime(),
});
export type ClaimCard = z.infer<typeof ClaimCard>;

/** Another claim that is perhaps the same one, for an editor to say. */
export const SuggestedClaim = ClaimCard.pick({ id: true, text: true, counts: true }).extend({
  /** How sure it is that the two are one, 0…1. */
  score: z.number(),
});
export type SuggestedClaim = z.infer<typeof SuggestedClaim>;

/** `id` is another one than was asked for where an editor joined that claim to this one. */
export const ClaimPage = ClaimCard.omit({ mention: true, counts: true }).extend({
  origins: OriginReport,
  /** Where mentions contradict one another, or those of a claim that stands against this one. */
  disagreements: z.array(Disagreement),
  /** The mentions that disagreements name, of this claim or of others. */
  disagreeing: z.array(MentionView),
  drifts: z.array(Drift),
  /** Surest first, without those that an editor keeps apart from it. */
  suggestions: z.array(SuggestedClaim),
  mentions: z.array(MentionView).min(1),
});
export type ClaimPage = z.infer<typeof ClaimPage>;

/** `worth`: most worth checking first, by check-worthiness, spread and thinness of origin. `spread`: most articles first. `new`: latest first. */
export const ClaimOrder = z.enum(['worth', 'spread', 'new']);
export type ClaimOrder = z.infer<typeof ClaimOrder>;

export const ClaimFilter = z.object({
  query: z.string().max(200).optional(),
  order: ClaimOrder.default('worth'),
  sourceId: SourceId.optional(),
});
export type ClaimFilter = z.infer<typeof ClaimFilter>;
