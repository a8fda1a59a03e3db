import { z } from 'zod';
import { AppError } from './errors.ts';
import { assertQuotes, QuotedSpan, Span, sliceOf, spanSeparator } from './span.ts';

export const HopKind = z.enum([
  'publisher',
  'outlet',
  'person',
  'organization',
  'group',
  'document',
  'unspecified',
]);
export type HopKind = z.infer<typeof HopKind>;

export const Naming = z.enum(['named', 'anonymous', 'unspecified']);
export type Naming = z.infer<typeof Naming>;

/** One step of a chain of attribution. */
export const Hop = z.object({
  kind: HopKind,
  naming: Naming,
  /** Resolved: the fullest form the article gives. */
  name: z.string().min(1).nullable(),
  /** Verbatim; null where the text names none. */
  text: z.string().min(1).nullable(),
  span: Span.nullable(),
  /** The word of saying; null where the hop has none of its own: in "he told CNN", told is his. */
  cue: QuotedSpan.nullable(),
});
export type Hop = z.infer<typeof Hop>;

export const Quotation = z.enum(['direct', 'indirect', 'mixed', 'none']);
export type Quotation = z.infer<typeof Quotation>;
export const Certainty = z.enum(['certain', 'probable', 'possible', 'unstated']);
export type Certainty = z.infer<typeof Certainty>;
export const Polarity = z.enum(['affirmed', 'denied']);
export type Polarity = z.infer<typeof Polarity>;

/** A number in a claim. `dozens` is 12 with the comparator `multiples`; a range has both ends. */
export const Figure = QuotedSpan.and(
  z.object({
    value: z.number(),
    /** The upper end of a range. */
    upper: z.number().nullable(),
    comparator: z.enum([
      'exactly',
      'about',
      'at-least',
      'at-most',
      'more-than',
      'less-than',
      'between',
      'multiples',
    ]),
    /** `percent`, `percentage-point`, `fraction` (`a third` is 0.3333), a currency's ISO 4217 code, a unit of measure, or null for a plain count. */
    unit: z.string().min(1).nullable(),
    /** What is counted, in the text's words. */
    counted: z.string().min(1).nullable(),
  }),
);
export type Figure = z.infer<typeof Figure>;

/** A time in a claim, resolved against the article's own date where it has one. */
export const TimeReference = QuotedSpan.and(
  z.object({
    grain: z.enum(['year', 'month', 'week', 'day', 'hour', 'minute']).nullable(),
    /** ISO date or moment of the start; null where nothing resolves it. */
    from: z.string().nullable(),
    to: z.string().nullable(),
  }),
);
export type TimeReference = z.infer<typeof TimeReference>;

/** Why a mention is worth more checking, or less. */
export const WorthReason = z.object({
  reason: z.enum([
    /** What every claim starts with. */
    'claim',
    /** Someone is said to say it. */
    'attributed',
    /** Who says it is named, or described as one particular informant. */
    'sourced',
    /** The publisher says it of its own knowledge, of something in particular. */
    'stated',
    'figures',
    'names',
    /** Verbs of things that happen. */
    'events',
    /** Long enough to say something whole. */
    'whole',
    /** A word or three: a fragment. */
    'fragment',
    /** It only may be so. */
    'possible',
    /** A question, a wish, an order, a plan: nothing is said to be so. */
    'unstated',
    /** Words of judgement. */
    'comment',
    /** Words of mood and scenery, in what the publisher says itself. */
    'scene',
    /** Another mention says the same and is the one to check. */
    'double',
  ]),
  /** What it adds to the score, or takes from it; all of a mention's together, held between 0 and 1, are its score. */
  points: z.number(),
  /** The words that it rests on; none where it rests on the mention as a whole. */
  words: z.array(QuotedSpan),
});
export type WorthReason = z.infer<typeof WorthReason>;

/** One claim as one version of an article states it. */
export const Mention = z.object({
  /** The content, in order, not overlapping. */
  spans: z.array(Span).min(1),
  /** The words of the spans, joined with ` … `. */
  text: z.string().min(1),
  /** Outermost first; the first is always the publisher. */
  chain: z.array(Hop).min(1),
  quotation: Quotation,
  /** The index, in the reading, of the mention that this one is nested in. */
  within: z.int().nonnegative().nullable(),
  hedges: z.array(QuotedSpan),
  certainty: Certainty,
  polarity: Polarity,
  figures: z.array(Figure),
  times: z.array(TimeReference),
  /** 0 … 1: how much it would matter to check it. */
  checkWorthiness: z.number().min(0).max(1),
  /** Why that much, the words included; left out by readers that cannot tell. */
  worthReasons: z.array(WorthReason).optional(),
});
export type Mention = z.infer<typeof Mention>;

export const Entity = z.object({
  kind: z.enum(['person', 'organization', 'place']),
  name: z.string().min(1),
  spans: z.array(Span).min(1),
});
export type Entity = z.infer<typeof Entity>;

export const Topic = z.object({
  id: z.templateLiteral(['medtop:', z.string().regex(/^\d{8}$/)]),
  label: z.string().min(1),
  score: z.number().min(0).max(1),
  evidence: z.array(Span).min(1),
});
export type Topic = z.infer<typeof Topic>;

/** All that the reader found in one version of an article. */
export const Reading = z.object({
  /** `name@version` of the reader. */
  reader: z.string().regex(/^[a-z0-9-]+@[\w.+-]+$/),
  /** BCP 47. */
  language: z.string().min(2),
  entities: z.array(Entity),
  topics: z.array(Topic),
  mentions: z.array(Mention),
});
export type Reading = z.infer<typeof Reading>;

function checkMention(text: string, mention: Mention, index: number): void {
  const where = `mention ${index + 1}`;
  let last = 0;
  for (const span of mention.spans) {
    if (span.start < last || span.end > text.length)
      throw new AppError('span-mismatch', `The content of ${where} is out of order or outside the text.`);
    last = span.end;
  }
  if (mention.text !== mention.spans.map((span) => sliceOf(text, span)).join(spanSeparator))
    throw new AppError('span-mismatch', `The content of ${where} is not what its spans cover.`);
  if (mention.within !== null && mention.within >= index)
    throw new AppError('span-mismatch', `What ${where} is nested in must stand before it.`);
  mention.chain.forEach((hop, position) => {
    const here = `hop ${position + 1} of ${where}`;
    if ((hop.kind === 'publisher') !== (position === 0))
      throw new AppError(
        'span-mismatch',
        `The chain of ${where} starts with its publisher, and has no other.`,
      );
    if ((hop.span === null) !== (hop.text === null))
      throw new AppError('span-mismatch', `The ${here} has words without a span, or a span without words.`);
    if (hop.span && hop.text) assertQuotes(text, hop.span, hop.text, here);
    if (hop.cue) assertQuotes(text, hop.cue, hop.cue.text, `cue of ${here}`);
  });
  const reasons = (mention.worthReasons ?? []).flatMap(({ words }) => words);
  for (const part of [...mention.hedges, ...mention.figures, ...mention.times, ...reasons])
    assertQuotes(text, part, part.text, `part of ${where}`);
}

/**
 * Parses a reading and checks every span of it against the article's text.
 *
 * @throws ZodError where the shape is wrong, AppError `span-mismatch` where words and span differ
 */
export function checkReading(text: string, value: unknown): Reading {
  const reading = Reading.parse(value);
  reading.mentions.forEach((mention, index) => {
    checkMention(text, mention, index);
  });
  for (const span of [
    ...reading.entities.flatMap((e) => e.spans),
    ...reading.topics.flatMap((t) => t.evidence),
  ])
    if (span.end > text.length)
      throw new AppError('span-mismatch', `A tag at ${span.start}–${span.end} lies outside the text.`);
  return reading;
}
