import type { SpanKind } from './labels.ts';
import type { Posterior } from './posterior.ts';

/** What a choice among readings asks of a model. */
export type Belief = Pick<Posterior, 'runsOver' | 'ofSpan'>;

/** How far the second model is believed. */
const share = 0.4;

/** Two models of one paragraph, each believed in part: a span of which either is sure keeps about half of its odds. */
export class MixedPosterior implements Belief {
  readonly #one: Posterior;
  readonly #other: Posterior;

  constructor(one: Posterior, other: Posterior) {
    this.#one = one;
    this.#other = other;
  }

  runsOver(i: number): number {
    return (1 - share) * this.#one.runsOver(i) + share * this.#other.runsOver(i);
  }

  ofSpan(kind: SpanKind, from: number, to: number): number {
    return (1 - share) * this.#one.ofSpan(kind, from, to) + share * this.#other.ofSpan(kind, from, to);
  }
}
