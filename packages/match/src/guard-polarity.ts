import type { Polarity } from '@sayso/schema';
import { isDenial, isSilent } from './read-denial.ts';

/** What a claim says no to: all of it, or some of its words. */
export type Negation = { all: boolean; tokens: ReadonlySet<string> };

/**
 * The negation of a claim as it stands with its chain. The reader's own verdict decides where neither the words of
 * saying nor the claim's words show it.
 *
 * @param cues the words of saying along the chain
 */
export function negationOf(
  tokens: ReadonlySet<string>,
  polarity: Polarity,
  cues: readonly string[],
): Negation {
  const denying = cues.filter(isDenial).length;
  const shown = denying + tokens.size > 0 || cues.some(isSilent);
  return { all: denying % 2 === 1 || (!shown && polarity === 'denied'), tokens };
}

/**
 * True where one side says no to what the other says yes to. "He denied that it fell" and "it did not fall" are
 * one. Symmetric.
 *
 * @param shared tokens that both sides have
 */
export function differInPolarity(a: Negation, b: Negation, shared: ReadonlySet<string>): boolean {
  const inA = [...shared].filter((token) => a.tokens.has(token));
  const inB = [...shared].filter((token) => b.tokens.has(token));
  if (a.all !== b.all) return shared.size > 0 && inA.length > 0 === inB.length > 0;
  return inA.some((token) => !b.tokens.has(token)) || inB.some((token) => !a.tokens.has(token));
}
