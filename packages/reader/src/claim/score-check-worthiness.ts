import type { Certainty, Figure, Quotation } from '@sayso/schema';
import { commentWords, eventVerbs } from '../lexicon/event-words.ts';
import type { Passage } from '../text/passage.ts';
import type { Range } from '../text/range.ts';

/** What is weighed. Each part can be named to an editor who asks why. */
export type Worth = {
  attributed: boolean;
  /** The last hop names someone or describes a particular informant. */
  sourced: boolean;
  figures: readonly Figure[];
  names: number;
  certainty: Certainty;
  quotation: Quotation;
};

const bounded = (value: number): number => Math.round(100 * Math.min(1, Math.max(0, value))) / 100;

/** The share of words that comment, and whether a verb of an event is among them. */
export function weighWords(
  passage: Passage,
  content: readonly Range[],
): { comment: number; events: number; words: number } {
  let comment = 0;
  let events = 0;
  let count = 0;
  for (const range of content)
    for (let i = range.from; i < range.to; i += 1) {
      const token = passage.tokens[i]!;
      if (token.kind !== 'word') continue;
      count += 1;
      if (commentWords.has(token.lower)) comment += 1;
      if (eventVerbs.has(passage.bases[i]!)) events += 1;
    }
  return { comment, events, words: count };
}

/**
 * How much it would matter to check a claim, 0 … 1, as a plain sum: someone said it, it has figures, names and
 * events; comment, questions and fragments take away.
 */
export function scoreCheckWorthiness(passage: Passage, content: readonly Range[], worth: Worth): number {
  const { comment, events, words } = weighWords(passage, content);
  let score = 0.2;
  if (worth.attributed) score += 0.1;
  if (worth.sourced) score += 0.05;
  score += Math.min(0.25, 0.15 * worth.figures.length);
  score += Math.min(0.2, 0.07 * worth.names);
  score += Math.min(0.2, 0.1 * events);
  if (worth.certainty === 'possible') score -= 0.05;
  if (worth.certainty === 'unstated') score -= 0.25;
  score -= Math.min(0.4, 0.12 * comment);
  if (words < 4) score -= 0.2;
  else if (words >= 9) score += 0.05;
  return bounded(score);
}
