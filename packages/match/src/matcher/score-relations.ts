import type { Relation } from '@sayso/schema';
import type { Measures } from './measure-pair.ts';
import type { Weights } from './weights.ts';

type Path = readonly [group: keyof Measures, key: string];

const pathOf = (name: string): Path => name.split('.') as unknown as Path;

const read = (measures: Measures, [group, key]: Path): number =>
  (measures[group] as Record<string, number>)[key]!;

/** The value of a term: a measure, or the product of several. */
export const termValue = (measures: Measures, names: readonly string[]): number =>
  names.reduce((value, name) => value * read(measures, pathOf(name)), 1);

/** From measures to what each relation scores before it is made a probability. */
export function scorerOf({ bias, terms }: Pick<Weights, 'bias' | 'terms'>): (measures: Measures) => number[] {
  const start = [...bias];
  // A measure that many products have is looked up once.
  const names = [...new Set(terms.flatMap(({ of }) => of))];
  const paths = names.map(pathOf);
  const compiled = terms.map(({ of, mean, deviation, weights }) => {
    const steps = Float64Array.from(weights, (weight) => weight / deviation);
    for (let at = 0; at < start.length; at += 1) start[at]! -= mean * steps[at]!;
    return { places: Uint16Array.from(of, (name) => names.indexOf(name)), steps };
  });
  const values = new Float64Array(names.length);
  return (measures) => {
    for (let at = 0; at < paths.length; at += 1) values[at] = read(measures, paths[at]!);
    const scores = [...start];
    for (const { places, steps } of compiled) {
      let value = 1;
      for (let at = 0; at < places.length; at += 1) value *= values[places[at]!]!;
      if (value !== 0) for (let at = 0; at < scores.length; at += 1) scores[at]! += value * steps[at]!;
    }
    return scores;
  };
}

/** Scores to probabilities that sum to one. */
export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - most));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
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

/**
 * Whether anything is there to show for it, where one claim is told to oppose another or to differ in a figure: what is
 * only likely by who speaks and how is not told.
 */
export function hasSign({ clash, opposition, amounts }: Measures, relation: Relation): boolean {
  if (relation === 'figure') return opposition.figuresDiffer + amounts.kind > 0;
  if (relation !== 'opposes') return true;
  const { head, opposed, against, matter } = clash;
  // Two claims that share names and titles alone speak of no one matter.
  return matter > 0 && clash.clash + head + opposed + against + opposition.polarity + opposition.stances > 0;
}

/** Signs that keep two claims from being joined without asking, however alike they are. */
export const isContrary = ({ opposition }: Measures): boolean =>
  opposition.polarity +
    opposition.opposites +
    opposition.stances +
    opposition.figuresDiffer +
    opposition.timesDiffer +
    opposition.unsaid >
  0;
