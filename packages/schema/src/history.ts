import { z } from 'zod';
import { MentionId } from './ids.ts';
import { Span } from './span.ts';

/** Two mentions, and the verbatim words of either that show how they differ; a span where they stand in its article. */
const Sides = {
  words: z.array(z.string()).length(2),
  spans: z.array(Span.nullable()).length(2),
};

/**
 * How two mentions contradict one another: `opposes` where one denies what the other says, `figure` where they differ
 * in a quantity, and `update` where a count that grows by its nature (the dead, the arrested) is higher in the later
 * one, which contradicts nothing. `a` was published first, as far as that is known.
 */
export const Disagreement = z.object({
  kind: z.enum(['opposes', 'figure', 'update']),
  a: MentionId,
  b: MentionId,
  ...Sides,
});
export type Disagreement = z.infer<typeof Disagreement>;

/**
 * What a claim lost or gained on its way from one mention to a later one: its hedge (*could* → *will*), its
 * attribution (told as fact), a source that became several (*an official* → *officials*), or one that rose in rank
 * (*an official* → *the ministry*). `link` says what ties the later one to the earlier: it cites its publisher, copies
 * its words, names the same source, describes its source alike, or only came after it.
 */
export const Drift = z.object({
  kind: z.enum(['hedge-lost', 'attribution-lost', 'source-multiplied', 'source-upgraded']),
  from: MentionId,
  to: MentionId,
  link: z.enum(['cites', 'copies', 'same-source', 'same-description', 'later']),
  ...Sides,
});
export type Drift = z.infer<typeof Drift>;
