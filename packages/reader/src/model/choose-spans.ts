import { type Lattice, latticeOf } from './label-odds.ts';
import { isInside, labelCount as K, kindOf, type SpanKind, startOf } from './labels.ts';

/** A span is worth marking where it is more likely than this: what is best for F1 lies near half of the F1 reached. */
export type Thresholds = Record<SpanKind, number>;

/** Spans longer than this are not weighed, so that work stays linear in the text. */
const longestSpan = 400;

type Likely = { from: number; kind: SpanKind; odds: number };

/**
 * Labels that mark the spans likely to be right as a whole: of all sets of spans that do not overlap the one with the
 * greatest sum of odds above the thresholds. This is decoding for the least expected error (minimum Bayes risk) on
 * exact spans; the single most likely sequence of labels (Viterbi) leaves out every span whose ends are in doubt.
 *
 * @param scores of each label for each token of a paragraph, `labelCount` to a token
 */
export function chooseSpans(
  scores: Float32Array,
  transitions: Float32Array,
  thresholds: Thresholds,
): Uint8Array {
  const n = scores.length / K;
  const labels = new Uint8Array(n);
  if (n === 0) return labels;
  const ending = likelySpans(scores, transitions, latticeOf(scores, transitions), thresholds);
  const best = new Float64Array(n + 1);
  const chosen: (Likely | null)[] = [null];
  for (let to = 1; to <= n; to += 1) {
    best[to] = best[to - 1]!;
    chosen[to] = null;
    for (const span of ending[to]!) {
      const worth = best[span.from]! + span.odds - thresholds[span.kind];
      if (worth > best[to]!) {
        best[to] = worth;
        chosen[to] = span;
      }
    }
  }
  for (let to = n; to > 0; ) {
    const span = chosen[to];
    if (!span) {
      to -= 1;
      continue;
    }
    labels.fill(startOf(span.kind) + 1, span.from, to);
    labels[span.from] = startOf(span.kind);
    to = span.from;
  }
  return labels;
}

/** Spans above their threshold, by the token after their last. */
function likelySpans(
  scores: Float32Array,
  transitions: Float32Array,
  lattice: Lattice,
  thresholds: Thresholds,
): Likely[][] {
  const { alpha, beta, total } = lattice;
  const n = scores.length / K;
  const ending: Likely[][] = Array.from({ length: n + 1 }, () => []);
  for (let from = 0; from < n; from += 1)
    for (let start = 1; start < K; start += 2) {
      const inside = start + 1;
      const kind = kindOf(start);
      const least = thresholds[kind];
      let along = alpha[from * K + start]!;
      if (Math.exp(along + beta[from * K + start]! - total) <= least) continue;
      for (let at = from; at < n && at - from < longestSpan; at += 1) {
        if (at > from) {
          along += transitions[(at === from + 1 ? start : inside) * K + inside]! + scores[at * K + inside]!;
          // No longer span can be likelier than that one goes on at all.
          if (Math.exp(along + beta[at * K + inside]! - total) <= least) break;
        }
        let odds = at + 1 < n ? 0 : Math.exp(along - total);
        for (let next = 0; at + 1 < n && next < K; next += 1) {
          if (isInside(next)) continue;
          const label = at === from ? start : inside;
          const step = transitions[label * K + next]! + scores[(at + 1) * K + next]!;
          odds += Math.exp(along + step + beta[(at + 1) * K + next]! - total);
        }
        if (odds > least) ending[at + 1]!.push({ from, kind, odds });
      }
    }
  return ending;
}
