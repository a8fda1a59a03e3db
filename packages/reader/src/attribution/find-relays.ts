import { fullPhraseEnd } from '../grammar/noun-phrases.ts';
import type { Range } from '../text/range.ts';
import type { Attribution } from './attribute-passage.ts';

/** A further step of a chain: whom an outlet cites. */
export type Relay = { source: Range; cue: Range };

const inRanges = (ranges: readonly Range[], i: number): boolean =>
  ranges.some((range) => range.from <= i && i < range.to);

/** Whom an outlet or an organization has it from: `Axios, citing two aides, reported`. */
export function findInnerRelay({ relation, scope, sentence }: Attribution): Relay | null {
  const { tokens, bases } = scope.passage;
  for (let i = sentence.from; i < sentence.to; i += 1) {
    if (
      bases[i] !== 'cite' ||
      !/ing$/.test(tokens[i]!.lower) ||
      scope.quotationAt(i) ||
      inRanges(relation.content, i)
    )
      continue;
    const end = fullPhraseEnd(scope, i + 1, sentence.to);
    if (end > i + 1) return { source: { from: i + 1, to: end }, cue: { from: i, to: i + 1 } };
  }
  return null;
}
