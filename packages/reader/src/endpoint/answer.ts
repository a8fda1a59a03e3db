import { Certainty, HopKind, Naming, Polarity, Quotation } from '@sayso/schema';
import { z } from 'zod';

/** What a model leaves out is null, and so is what it fills with nothing. */
const words = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null);

const AnsweredHop = z.object({
  words,
  name: words,
  kind: HopKind.catch('unspecified'),
  naming: Naming.catch('unspecified'),
  cue: words,
});
export type AnsweredHop = z.infer<typeof AnsweredHop>;

const AnsweredClaim = z.object({
  content: z.array(z.string()).min(1),
  chain: z
    .array(AnsweredHop)
    .nullish()
    .transform((hops) => hops ?? []),
  quotation: Quotation.catch('indirect'),
  hedges: z
    .array(z.string())
    .nullish()
    .transform((hedges) => hedges ?? []),
  certainty: Certainty.catch('unstated'),
  polarity: Polarity.catch('affirmed'),
});
export type AnsweredClaim = z.infer<typeof AnsweredClaim>;

/** What a model answers about a stretch of text: claims by their words, which are yet to be found in it. */
export const Answer = z.object({ claims: z.array(AnsweredClaim) });
export type Answer = z.infer<typeof Answer>;

/**
 * The answer in a model's words: JSON, alone or inside a code fence or a few words of talk.
 *
 * @returns null where there is none in it
 */
export function parseAnswer(said: string): Answer | null {
  const from = said.indexOf('{');
  const to = said.lastIndexOf('}');
  if (from < 0 || to < from) return null;
  try {
    return Answer.safeParse(JSON.parse(said.slice(from, to + 1))).data ?? null;
  } catch {
    return null;
  }
}
