import type { Features } from './features.ts';
import { isInside, labelCount, mayFollow } from './labels.ts';

/** The linear chain: a weight for each bucket and label, and one for each pair of labels. */
export type Chain = { buckets: Float32Array | Int8Array; scale: number; transitions: Float32Array };

/** The score of each label for each token, `labelCount` to a token. */
export function scoreLabels({ width, buckets }: Features, chain: Chain): Float32Array {
  const n = buckets.length / width;
  const scores = new Float32Array(n * labelCount);
  const { buckets: weights, scale } = chain;
  for (let i = 0; i < n; i += 1) {
    const at = i * labelCount;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let s4 = 0;
    let s5 = 0;
    let s6 = 0;
    for (let k = i * width; k < (i + 1) * width; k += 1) {
      const row = buckets[k]! * labelCount;
      s0 += weights[row]!;
      s1 += weights[row + 1]!;
      s2 += weights[row + 2]!;
      s3 += weights[row + 3]!;
      s4 += weights[row + 4]!;
      s5 += weights[row + 5]!;
      s6 += weights[row + 6]!;
    }
    scores.set([s0 * scale, s1 * scale, s2 * scale, s3 * scale, s4 * scale, s5 * scale, s6 * scale], at);
  }
  return scores;
}

/** The best sequence of labels (Viterbi), and only one that is well formed. */
export function bestLabels(scores: Float32Array, transitions: Float32Array): Uint8Array {
  const n = scores.length / labelCount;
  const best = new Uint8Array(n);
  if (n === 0) return best;
  const back = new Uint8Array(n * labelCount);
  let now = new Float64Array(labelCount);
  for (let y = 0; y < labelCount; y += 1) now[y] = isInside(y) ? Number.NEGATIVE_INFINITY : scores[y]!;
  for (let i = 1; i < n; i += 1) {
    const next = new Float64Array(labelCount).fill(Number.NEGATIVE_INFINITY);
    for (let y = 0; y < labelCount; y += 1)
      for (let x = 0; x < labelCount; x += 1) {
        if (!mayFollow(x, y)) continue;
        const score = now[x]! + transitions[x * labelCount + y]! + scores[i * labelCount + y]!;
        if (score > next[y]!) {
          next[y] = score;
          back[i * labelCount + y] = x;
        }
      }
    now = next;
  }
  let y = 0;
  for (let x = 1; x < labelCount; x += 1) if (now[x]! > now[y]!) y = x;
  for (let i = n - 1; i >= 0; i -= 1) {
    best[i] = y;
    y = back[i * labelCount + y]!;
  }
  return best;
}
