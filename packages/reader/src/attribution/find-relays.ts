import { fullPhraseEnd } from '../grammar/noun-phrases.ts';
import type { Scope } from '../text/passage.ts';
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
    const from = pastWhatItCalled(scope, i + 1);
    // `what it called | informed | circles`
    const isTold = from > i + 1 && /^(?:participle|verb)$/.test(scope.passage.tags[from]!);
    const end = fullPhraseEnd(scope, isTold ? from + 1 : from, sentence.to);
    if (end > from && tokens[end]?.lower !== 'as')
      return { source: { from, to: end }, cue: { from: i, to: i + 1 } };
  }
  return null;
}

/** `quoting | what it called informed circles`, `citing what it described as senior officials`. */
function pastWhatItCalled({ passage: { tokens } }: Scope, from: number): number {
  if (tokens[from]?.lower !== 'what') return from;
  const words = tokens.slice(from + 2, from + 5).map(({ lower }) => lower);
  if (/^(?:call(?:s|ed)|term(?:s|ed))$/.test(words[0] ?? '')) return from + 3;
  if (words[0] === 'described' && words[1] === 'as') return from + 4;
  return words[0] === 'said' && /^(?:were|was)$/.test(words[1] ?? '') ? from + 4 : from;
}
