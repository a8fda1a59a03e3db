import { readFile } from 'node:fs/promises';
import type { Comparison } from '@sayso/match';
import type { Pair } from './parse-pair-line.ts';

/** The comparison of two claims of different articles as the `match` job makes it, its score to four digits. */
export async function loadComparing(): Promise<(pair: Pair) => Comparison> {
  const { compareClaims, mentionOfWords, openMatcher } = await import('@sayso/match');
  const matcher = await openMatcher((file) => readFile(file));
  return ({ a, b }) => {
    const { score, relation, decision } = compareClaims(
      mentionOfWords(a, 'a'),
      mentionOfWords(b, 'b'),
      matcher,
    );
    return { score: Number(score.toFixed(4)), relation, decision };
  };
}
