// A linear-chain conditional random field over hashed features, by AdaGrad. Deterministic: the order comes from a seed.
import { featureBits } from '../dist/model/features.js';
import { bestLabels, scoreLabels } from '../dist/model/label-tokens.js';
import { isInside, labelCount as K, mayFollow } from '../dist/model/labels.js';
import { randomFrom } from '../dist/model/random.js';

const allowed = Array.from({ length: K * K }, (_, k) => mayFollow(Math.floor(k / K), k % K));
const logSum = (values, n) => {
  let max = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < n; i += 1) if (values[i] > max) max = values[i];
  if (max === Number.NEGATIVE_INFINITY) return max;
  let sum = 0;
  for (let i = 0; i < n; i += 1) sum += Math.exp(values[i] - max);
  return max + Math.log(sum);
};

/** Probabilities of labels and of pairs of labels, by the forward-backward algorithm. */
function expectations(scores, transitions) {
  const n = scores.length / K;
  const alpha = new Float64Array(n * K).fill(Number.NEGATIVE_INFINITY);
  const beta = new Float64Array(n * K);
  const terms = new Float64Array(K);
  for (let y = 0; y < K; y += 1) if (!isInside(y)) alpha[y] = scores[y];
  for (let i = 1; i < n; i += 1)
    for (let y = 0; y < K; y += 1) {
      for (let x = 0; x < K; x += 1)
        terms[x] = allowed[x * K + y]
          ? alpha[(i - 1) * K + x] + transitions[x * K + y]
          : Number.NEGATIVE_INFINITY;
      alpha[i * K + y] = logSum(terms, K) + scores[i * K + y];
    }
  for (let i = n - 2; i >= 0; i -= 1)
    for (let x = 0; x < K; x += 1) {
      for (let y = 0; y < K; y += 1)
        terms[y] = allowed[x * K + y]
          ? transitions[x * K + y] + scores[(i + 1) * K + y] + beta[(i + 1) * K + y]
          : Number.NEGATIVE_INFINITY;
      beta[i * K + x] = logSum(terms, K);
    }
  const total = logSum(alpha.subarray((n - 1) * K), K);
  const marginals = new Float64Array(n * K);
  for (let k = 0; k < n * K; k += 1) marginals[k] = Math.exp(alpha[k] + beta[k] - total);
  const pairs = new Float64Array(K * K);
  for (let i = 1; i < n; i += 1)
    for (let x = 0; x < K; x += 1)
      for (let y = 0; y < K; y += 1)
        if (allowed[x * K + y])
          pairs[x * K + y] += Math.exp(
            alpha[(i - 1) * K + x] + transitions[x * K + y] + scores[i * K + y] + beta[i * K + y] - total,
          );
  return { marginals, pairs };
}

/** Span F1 by kind of label. */
export function scoreChain(paragraphs, chain) {
  const counts = [0, 0, 0].map(() => [0, 0, 0]);
  const spansOf = (labels) => {
    const spans = new Set();
    let from = -1;
    for (let i = 0; i <= labels.length; i += 1) {
      if (from >= 0 && (i === labels.length || !isInside(labels[i]))) {
        spans.add(`${(labels[from] - 1) >> 1}:${from}:${i}`);
        from = -1;
      }
      if (i < labels.length && labels[i] > 0 && !isInside(labels[i])) from = i;
    }
    return spans;
  };
  for (const { features, labels } of paragraphs) {
    const found = spansOf(bestLabels(scoreLabels(features, chain), chain.transitions));
    const gold = spansOf(labels);
    for (const span of found) {
      counts[span[0]][1] += 1;
      if (gold.has(span)) counts[span[0]][0] += 1;
    }
    for (const span of gold) counts[span[0]][2] += 1;
  }
  return counts.map(([hit, found, gold]) => Math.round((2000 * hit) / (found + gold)) / 10);
}

/** @returns the mean weights, and tells those of every epoch to `onEpoch` */
export function trainChain(paragraphs, { epochs, rate, seed, decay }, onEpoch) {
  const size = (1 << featureBits) * K;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size);
  const transitions = new Float32Array(K * K);
  const transitionSquares = new Float32Array(K * K);
  const chain = { buckets: weights, scale: 1, transitions };
  // The weights that are kept are the mean of many moments of training: that alone is worth a point.
  const sum = new Float32Array(size);
  const transitionSum = new Float32Array(K * K);
  let moments = 0;
  const remember = () => {
    moments += 1;
    for (let k = 0; k < size; k += 1) sum[k] += weights[k];
    for (let k = 0; k < K * K; k += 1) transitionSum[k] += transitions[k];
  };
  const mean = () => ({
    buckets: sum.map((w) => w / moments),
    scale: 1,
    transitions: transitionSum.map((w) => w / moments),
  });
  const random = randomFrom(seed);
  const order = paragraphs.map((_, i) => i).filter((i) => paragraphs[i].labels.length > 0);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    const step = rate * (1 - (0.8 * epoch) / epochs);
    for (const [at, index] of order.entries()) {
      if (at % 250 === 249) remember();
      const { features, labels } = paragraphs[index];
      const { width, buckets } = features;
      const scores = scoreLabels(features, chain);
      const { marginals, pairs } = expectations(scores, transitions);
      for (let i = 0; i < labels.length; i += 1) {
        if (i > 0) pairs[labels[i - 1] * K + labels[i]] -= 1;
        marginals[i * K + labels[i]] -= 1;
      }
      for (let k = 0; k < K * K; k += 1) {
        if (!(Math.abs(pairs[k]) > 1e-6)) continue;
        transitionSquares[k] += pairs[k] * pairs[k];
        transitions[k] -= (step * pairs[k]) / Math.sqrt(transitionSquares[k] + 1e-8);
      }
      for (let i = 0; i < labels.length; i += 1)
        for (let y = 0; y < K; y += 1) {
          const slope = marginals[i * K + y];
          if (Math.abs(slope) < 1e-3) continue;
          for (let k = i * width; k < (i + 1) * width; k += 1) {
            const w = buckets[k] * K + y;
            const gradient = slope + decay * weights[w];
            squares[w] += gradient * gradient;
            weights[w] -= (step * gradient) / Math.sqrt(squares[w] + 1e-6);
          }
        }
    }
    onEpoch?.(epoch, mean());
  }
  return mean();
}
