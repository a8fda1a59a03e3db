import type { Range } from '../text/range.ts';
import { bestLabels } from './label-tokens.ts';
import { isInside, kindOf, type SpanKind } from './labels.ts';
import { type LikelyCue, likelyCueSpans } from './likely-cue-spans.ts';
import { type Belief, MixedPosterior } from './mixed-posterior.ts';
import { Posterior } from './posterior.ts';

/** So many sequences are drawn: each is a whole reading of the paragraph, so what it holds fits together. */
const draws = 64;
/** A reading that is so probable is taken as it is. */
const sure = 0.7;
/** A border between sentences is cut at where a span seldom runs over it. */
const seldom = 0.05;
/** No block longer than this is weighed: it is read as the likeliest sequence has it. */
const longestBlock = 400;

/**
 * What a span is worth that is found to the word, and how probable it must be to be worth anything; the same for one
 * that shares half its words. Half of the F1 that is reached is about best for F1; less where finding more is worth it.
 * These and the costs below were drawn at random and judged, see `training/README.md`.
 */
type Worth = { exact: number; least: number; near: number; leastNear: number };
const worths: Record<SpanKind, Worth> = {
  source: { exact: 1, least: 0.25, near: 0, leastNear: 0 },
  cue: { exact: 1.2, least: 0.2, near: 0, leastNear: 0 },
  content: { exact: 1.4, least: 0.28, near: 0.7, leastNear: 0.225 },
};
/** What it costs where the spans of a reading do not add up to attributions: a content is of no use without its cue. */
const costs = { contentAlone: 0.3, cueAlone: 0.2, sourceTooMany: 0.3, cueTooMany: 0.5 };

type Span = Range & { kind: SpanKind };
/** Scores of the same paragraph by a second model, which is told where cues probably stand. */
type Rescore = (cues: readonly LikelyCue[]) => Float32Array;

/**
 * The labels of a paragraph that promise most: of many probable sequences, sentence by sentence, the one whose spans
 * are together most surely right. The likeliest sequence as a whole (Viterbi) is not it: there, one span of which the
 * model is unsure spreads over ten variants, all less probable than no span.
 *
 * Minimum Bayes risk decoding over samples, after Kumar and Byrne (2004).
 *
 * @param sentences those of the paragraph, `from` and `to` counted from its first token
 * @param rescore where there is a second model; both are believed
 */
export function chooseLabels(
  scores: Float32Array,
  transitions: Float32Array,
  sentences: readonly Range[],
  rescore?: Rescore,
): Uint8Array {
  const best = bestLabels(scores, transitions);
  if (best.length === 0) return best;
  const posterior = new Posterior(scores, transitions);
  if (posterior.ofLabels(best) >= sure) return best;
  const { belief, drawn } = believe(posterior, transitions, rescore);
  drawn.unshift(best);
  const chosen = best.slice();
  for (const block of blocksOf(best, belief, sentences)) {
    if (block.to - block.from > longestBlock) continue;
    chosen.set(bestOf(readingsOf(drawn, block), belief), block.from);
  }
  return chosen;
}

/** What is believed of a paragraph, by one model or by two, and sequences drawn by it. */
function believe(
  posterior: Posterior,
  transitions: Float32Array,
  rescore: Rescore | undefined,
): { belief: Belief; drawn: Uint8Array[] } {
  const half = posterior.draw(draws / 2);
  const cues = rescore ? likelyCueSpans(half, posterior) : [];
  if (!rescore || cues.length === 0) return { belief: posterior, drawn: posterior.draw(draws) };
  const other = new Posterior(rescore(cues), transitions);
  return { belief: new MixedPosterior(posterior, other), drawn: [...half, ...other.draw(draws / 2)] };
}

/** Stretches of whole sentences over whose ends hardly any span runs. */
function blocksOf(best: Uint8Array, belief: Belief, sentences: readonly Range[]): Range[] {
  const blocks: Range[] = [];
  let from = 0;
  for (const { from: border } of sentences) {
    if (border <= from || border >= best.length) continue;
    if (isInside(best[border]!) || belief.runsOver(border) > seldom) continue;
    blocks.push({ from, to: border });
    from = border;
  }
  blocks.push({ from, to: best.length });
  return blocks;
}

type Block = Range & {
  /** The different readings that stay within the block, the likeliest sequence's first. */
  readings: { labels: Uint8Array; spans: Span[] }[];
  /** The spans of each sequence that was drawn. */
  drawn: Span[][];
};

function readingsOf(drawn: readonly Uint8Array[], { from, to }: Range): Block {
  const block: Block = { from, to, readings: [], drawn: [] };
  const known = new Map<string, Span[]>();
  drawn.forEach((sequence, k) => {
    const labels = sequence.subarray(from, to);
    const key = String.fromCharCode(...labels);
    let spans = known.get(key);
    const isNew = !spans;
    if (!spans) {
      spans = spansIn(labels, from);
      known.set(key, spans);
    }
    const runsOver = isInside(labels[0]!) || (to < sequence.length && isInside(sequence[to]!));
    if (isNew && !runsOver) block.readings.push({ labels, spans });
    if (k > 0) block.drawn.push(spans);
  });
  return block;
}

function spansIn(labels: Uint8Array, offset: number): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < labels.length; ) {
    const label = labels[i]!;
    let end = i + 1;
    while (label > 0 && end < labels.length && isInside(labels[end]!)) end += 1;
    if (label > 0) spans.push({ kind: kindOf(label), from: offset + i, to: offset + end });
    i = end;
  }
  return spans;
}

function bestOf({ readings, drawn }: Block, belief: Belief): Uint8Array {
  const gains = new Map<string, number>();
  const gainOf = (span: Span): number => {
    const key = `${span.kind} ${span.from} ${span.to}`;
    let gain = gains.get(key);
    if (gain === undefined) {
      const { exact, least, near, leastNear } = worths[span.kind];
      gain = exact * (belief.ofSpan(span.kind, span.from, span.to) - least);
      if (near > 0) gain += near * (shareWithNear(span, drawn) - leastNear);
      gains.set(key, gain);
    }
    return gain;
  };
  let most = Number.NEGATIVE_INFINITY;
  let best = readings[0]!;
  for (const reading of readings) {
    const gain = reading.spans.reduce((sum, span) => sum + gainOf(span), -costOf(reading.spans));
    if (gain > most) {
      most = gain;
      best = reading;
    }
  }
  return best.labels;
}

/** What is amiss with a reading as a whole. */
function costOf(spans: readonly Span[]): number {
  const count = { source: 0, cue: 0, content: 0 };
  for (const { kind } of spans) count[kind] += 1;
  const { source, cue, content } = count;
  let cost = costs.sourceTooMany * Math.max(0, source - cue);
  if (content === 0) return cue > 0 ? cost + costs.cueAlone : cost;
  if (cue === 0) cost += costs.contentAlone;
  return cost + costs.cueTooMany * Math.max(0, cue - content);
}

/** The share of sequences in which a span of the same kind has half of all words in common with it. */
function shareWithNear(span: Span, drawn: readonly Span[][]): number {
  const isNear = (other: Span): boolean => {
    if (other.kind !== span.kind) return false;
    const common = Math.min(span.to, other.to) - Math.max(span.from, other.from);
    return common > 0 && 2 * common >= Math.max(span.to, other.to) - Math.min(span.from, other.from);
  };
  return drawn.filter((spans) => spans.some(isNear)).length / drawn.length;
}
