import { fullPhraseEnd } from '../grammar/noun-phrases.ts';
import type { Range } from '../text/range.ts';
import type { Attribution } from './attribute-passage.ts';
import type { Relay } from './relation.ts';

const inRanges = (ranges: readonly Range[], i: number): boolean =>
  ranges.some((range) => range.from <= i && i < range.to);

/** Whom an outlet or an organization has it from: `Axios, citing two aides, reported`; none where `as saying` follows, which is an attribution of its own. */
export function findInnerRelay({ relation, scope, sentence }: Attribution): Relay | null {
  const { tokens, bases } = scope.passage;
  for (let i = sentence.from; i < sentence.to; i += 1) {
    if (
      !/^(?:cite|quote)$/.test(bases[i]!) ||
      !/ing$/.test(tokens[i]!.lower) ||
      scope.quotationAt(i) ||
      inRanges(relation.content, i)
    )
      continue;
    const end = fullPhraseEnd(scope, i + 1, sentence.to);
    if (end > i + 1 && tokens[end]?.lower !== 'as')
      return { source: { from: i + 1, to: end }, cue: { from: i, to: i + 1 } };
  }
  return null;
}
