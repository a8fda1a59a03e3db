import type { Weights } from './weights.ts';

/** What each relation scores before it is made a probability. */
export function scoreRelations(
  { bias, terms }: Pick<Weights, 'bias' | 'terms'>,
  measures: Record<string, number>,
): number[] {
  const scores = [...bias];
  for (const { of, mean, deviation, weights } of terms) {
    let value = 1;
    for (const name of of) value *= measures[name]!;
    value = (value - mean) / deviation;
    for (let at = 0; at < scores.length; at += 1) scores[at]! += value * weights[at]!;
  }
  return scores;
}

/** Log odds of one of several outcomes, from their scores. */
export function logOdds(scores: readonly number[], at: number): number {
  const most = Math.max(...scores);
  let others = 0;
  scores.forEach((score, other) => {
    if (other !== at) others += Math.exp(score - most);
  });
  return scores[at]! - most - Math.log(others);
}

export const sigmoid = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Signs that keep two claims from being joined without asking, however alike they are. */
const contrary = ['polarity', 'opposites', 'stances', 'figures differ', 'times differ'] as const;

export const isContrary = (measures: Record<string, number>): boolean =>
  contrary.some((sign) => measures[sign]! > 0);
