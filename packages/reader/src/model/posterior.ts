import { isInside, labelCount as K, mayFollow, type SpanKind, startOf } from './labels.ts';
import { randomFrom } from './random.ts';

/** No label is held less probable at its token than this, so that nothing vanishes in the rounding. */
const least = 1e-30;

/**
 * How probable the model holds sequences of labels of one paragraph, by the forward-backward algorithm, scaled at each
 * token as Rabiner (1989) does.
 */
export class Posterior {
  readonly length: number;
  /** From label to label, and of each label at each token: odds, with the scale of the token in the latter. */
  readonly #steps: Float64Array;
  readonly #odds: Float64Array;
  readonly #forward: Float64Array;
  readonly #backward: Float64Array;

  /** @param scores `labelCount` to a token, of one token at least */
  constructor(scores: Float32Array, transitions: Float32Array) {
    const n = scores.length / K;
    const steps = new Float64Array(K * K);
    for (let x = 0; x < K; x += 1)
      for (let y = 0; y < K; y += 1)
        if (mayFollow(x, y)) steps[x * K + y] = Math.exp(transitions[x * K + y]!);
    const odds = new Float64Array(n * K);
    const forward = new Float64Array(n * K);
    const backward = new Float64Array(n * K).fill(1);
    for (let i = 0; i < n; i += 1) {
      let most = Number.NEGATIVE_INFINITY;
      for (let y = 0; y < K; y += 1) most = Math.max(most, scores[i * K + y]!);
      let all = 0;
      for (let y = 0; y < K; y += 1) {
        const odd = Math.max(least, Math.exp(scores[i * K + y]! - most));
        odds[i * K + y] = odd;
        let before = i === 0 && !isInside(y) ? 1 : 0;
        if (i > 0) for (let x = 0; x < K; x += 1) before += forward[(i - 1) * K + x]! * steps[x * K + y]!;
        forward[i * K + y] = before * odd;
        all += before * odd;
      }
      for (let k = i * K; k < (i + 1) * K; k += 1) {
        forward[k]! /= all;
        odds[k]! /= all;
      }
    }
    for (let i = n - 2; i >= 0; i -= 1)
      for (let x = 0; x < K; x += 1) {
        let after = 0;
        for (let y = 0; y < K; y += 1)
          after += steps[x * K + y]! * odds[(i + 1) * K + y]! * backward[(i + 1) * K + y]!;
        backward[i * K + x] = after;
      }
    this.length = n;
    this.#steps = steps;
    this.#odds = odds;
    this.#forward = forward;
    this.#backward = backward;
  }

  /** The probability that a span runs on over the border before token `i`. */
  runsOver(i: number): number {
    let sum = 0;
    for (let y = 0; y < K; y += 1)
      if (isInside(y)) sum += this.#forward[i * K + y]! * this.#backward[i * K + y]!;
    return sum;
  }

  /** The probability of a label at token `i`. */
  ofLabel(i: number, label: number): number {
    return this.#forward[i * K + label]! * this.#backward[i * K + label]!;
  }

  /** The probability of a whole sequence, well formed. */
  ofLabels(labels: Uint8Array): number {
    let product = this.#odds[labels[0]!]!;
    for (let i = 1; i < labels.length; i += 1)
      product *= this.#steps[labels[i - 1]! * K + labels[i]!]! * this.#odds[i * K + labels[i]!]!;
    return product;
  }

  /** The probability that exactly the tokens from `from` to before `to` are one span of that kind. */
  ofSpan(kind: SpanKind, from: number, to: number): number {
    const inside = startOf(kind) + 1;
    let last = inside - 1;
    let product = this.#forward[from * K + last]!;
    for (let i = from + 1; i < to; i += 1) {
      product *= this.#steps[last * K + inside]! * this.#odds[i * K + inside]!;
      last = inside;
    }
    if (to === this.length) return product;
    let after = 0;
    for (let y = 0; y < K; y += 1)
      if (y !== inside)
        after += this.#steps[last * K + y]! * this.#odds[to * K + y]! * this.#backward[to * K + y]!;
    return product * after;
  }

  /** Sequences drawn as often as they are probable (forward filtering, backward sampling), always the same ones. */
  draw(count: number): Uint8Array[] {
    const n = this.length;
    const random = randomFrom(n * 7919 + 1);
    const drawn = Array.from({ length: count }, () => new Uint8Array(n));
    /** Below what number each label is drawn, for each label that may come after it. */
    const limits = new Float64Array(K * K);
    for (let i = n - 1; i >= 0; i -= 1) {
      for (let y = 0; y < K; y += 1) {
        let sum = 0;
        for (let x = 0; x < K; x += 1) {
          sum += this.#forward[i * K + x]! * (i === n - 1 ? 1 : this.#steps[x * K + y]!);
          limits[y * K + x] = sum;
        }
      }
      for (const labels of drawn) {
        const row = (i === n - 1 ? 0 : labels[i + 1]!) * K;
        const u = random() * limits[row + K - 1]!;
        let x = 0;
        while (x < K - 1 && limits[row + x]! <= u) x += 1;
        labels[i] = x;
      }
    }
    return drawn;
  }
}
