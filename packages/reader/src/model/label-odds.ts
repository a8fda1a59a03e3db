import type { Chain } from './label-tokens.ts';
import { isInside, labelCount as K, mayFollow } from './labels.ts';

const never = Number.NEGATIVE_INFINITY;
const allowed = Array.from({ length: K * K }, (_, k) => mayFollow(Math.floor(k / K), k % K));

function logSum(values: Float64Array): number {
  let most = never;
  for (let i = 0; i < values.length; i += 1) if (values[i]! > most) most = values[i]!;
  if (most === never) return most;
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += Math.exp(values[i]! - most);
  return most + Math.log(sum);
}

/** Logarithms of what comes before and after each label at each token, of all there is, and the odds that follow. */
export type Lattice = { alpha: Float64Array; beta: Float64Array; total: number; marginals: Float64Array };

/**
 * How likely each label is at each token: `labelCount` to a token, and the sum of a token's is 1. By the
 * forward-backward algorithm over a linear chain.
 */
export const labelOdds = (scores: Float32Array, transitions: Chain['transitions']): Float64Array =>
  latticeOf(scores, transitions).marginals;

/** How often each pair of labels is to be expected in the whole, `labelCount` squared: what training needs besides. */
export function labelExpectations(
  scores: Float32Array,
  transitions: Chain['transitions'],
): { marginals: Float64Array; pairs: Float64Array } {
  const { alpha, beta, total, marginals } = latticeOf(scores, transitions);
  const n = scores.length / K;
  const pairs = new Float64Array(K * K);
  for (let i = 1; i < n; i += 1)
    for (let x = 0; x < K; x += 1)
      for (let y = 0; y < K; y += 1)
        if (allowed[x * K + y])
          pairs[x * K + y]! += Math.exp(
            alpha[(i - 1) * K + x]! + transitions[x * K + y]! + scores[i * K + y]! + beta[i * K + y]! - total,
          );
  return { marginals, pairs };
}

/** The forward-backward algorithm over a linear chain. */
export function latticeOf(scores: Float32Array, transitions: Chain['transitions']): Lattice {
  const n = scores.length / K;
  const alpha = new Float64Array(n * K).fill(never);
  const beta = new Float64Array(n * K);
  const terms = new Float64Array(K);
  const marginals = new Float64Array(n * K);
  if (n === 0) return { alpha, beta, total: 0, marginals };
  for (let y = 0; y < K; y += 1) if (!isInside(y)) alpha[y] = scores[y]!;
  for (let i = 1; i < n; i += 1)
    for (let y = 0; y < K; y += 1) {
      for (let x = 0; x < K; x += 1)
        terms[x] = allowed[x * K + y] ? alpha[(i - 1) * K + x]! + transitions[x * K + y]! : never;
      alpha[i * K + y] = logSum(terms) + scores[i * K + y]!;
    }
  for (let i = n - 2; i >= 0; i -= 1)
    for (let x = 0; x < K; x += 1) {
      for (let y = 0; y < K; y += 1)
        terms[y] = allowed[x * K + y]
          ? transitions[x * K + y]! + scores[(i + 1) * K + y]! + beta[(i + 1) * K + y]!
          : never;
      beta[i * K + x] = logSum(terms);
    }
  const total = logSum(alpha.subarray((n - 1) * K));
  for (let k = 0; k < n * K; k += 1) marginals[k] = Math.exp(alpha[k]! + beta[k]! - total);
  return { alpha, beta, total, marginals };
}
