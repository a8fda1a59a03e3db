import { z } from 'zod';
import { MentionId } from './ids.ts';
import { HopKind, Naming } from './reading.ts';
import { Span } from './span.ts';

/** Why two mentions rest on one root. */
export const MergeReason = z.enum([
  /** One article says it twice; what is attributed once stands behind both. */
  'same-article',
  /** Both chains end at the same named source. */
  'same-source',
  /** Both chains end at sources described alike ("Israeli officials"): one for the count, surely or not. */
  'same-description',
  /** One speaks for the other, or was issued by it: a spokeswoman, a report, and the ministry whose they are. */
  'speaks-for',
  /** Both quote the very same words of somebody. */
  'same-quotation',
  /** One article names the other's publisher as where it has it from. */
  'cites',
  /** They name one another, in a circle, as where they have it from. */
  'cycle',
  /** Their publishers are one family. */
  'same-family',
  /** Both carry one agency's credit. */
  'wire-credit',
  /** Both stem from what was handed out as a press release. */
  'press-release',
  /** The texts, or the passages that say it, are copies of one another. */
  'shared-text',
]);
export type MergeReason = z.infer<typeof MergeReason>;

/**
 * Two mentions that rest on one origin, and why. `words` are the verbatim words that show it, one of each side, and
 * `spans` say where they stand in the text of each article; null for words that do not stand in it, as a publisher's
 * name or a credit may not.
 */
export const Merge = z.object({
  a: MentionId,
  b: MentionId,
  reason: MergeReason,
  words: z.array(z.string()).max(2),
  spans: z.array(Span.nullable()).max(2).optional(),
  /** False where it is possibly, not surely, the same. */
  sure: z.boolean(),
});
export type Merge = z.infer<typeof Merge>;

/**
 * One independent root behind a claim. `unknown` roots (no stated source, nothing that ties it to another) are
 * counted apart and never as independent.
 */
export const Origin = z.object({
  kind: HopKind.or(z.literal('unknown')),
  naming: Naming,
  name: z.string().nullable(),
  mentions: z.array(MentionId).min(1),
});
export type Origin = z.infer<typeof Origin>;

/** N articles → M publishers → K origins. */
export const OriginCount = z.object({
  articles: z.int().nonnegative(),
  publishers: z.int().nonnegative(),
  /** Known origins only. */
  origins: z.int().nonnegative(),
  /** Roots that state no source and could not be tied to one that does: never counted as independent. */
  unknown: z.int().nonnegative(),
});
export type OriginCount = z.infer<typeof OriginCount>;

export const OriginReport = OriginCount.extend({
  /** How many origins there are if whatever is only possibly the same is not: never fewer than `origins`. */
  originsAtMost: z.int().nonnegative().optional(),
  roots: z.array(Origin),
  merges: z.array(Merge),
});
export type OriginReport = z.infer<typeof OriginReport>;

/** How two propositions stand to one another. */
export const Relation = z.enum(['same', 'figure', 'opposes', 'related', 'unrelated']);
export type Relation = z.infer<typeof Relation>;
