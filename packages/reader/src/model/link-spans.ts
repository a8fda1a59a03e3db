import type { Passage } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import { hashText, mix } from './hash.ts';
import type { Hints } from './hints.ts';
import { isInside, kindOf, type SpanKind } from './labels.ts';

export type LabelledSpan = Range & { kind: SpanKind };

/** A span of a passage in which all is known that linking looks at. */
export type Linkable = {
  passage: Passage;
  hints: Hints;
  spans: readonly LabelledSpan[];
  /** The index of its sentence and of its paragraph, for each token. */
  sentenceOf: Int32Array;
  paragraphOf: Int32Array;
};

/** Features are hashed into so many bits. */
export const linkBits = 15;
const mask = (1 << linkBits) - 1;
/** So many candidates are weighed at each side. */
const reach = 4;
const farthestParagraph = 3;

const codes: Record<SpanKind, string> = { source: 's', cue: 'u', content: 'c' };
const bucket = (n: number): number => (n < 4 ? n : n < 6 ? 4 : n < 10 ? 5 : n < 20 ? 6 : n < 40 ? 7 : 8);

/** Consecutive labels as spans. */
export function spansOf(labels: Uint8Array, paragraphs: readonly Range[]): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  for (const { from, to } of paragraphs)
    for (let i = from; i < to; i += 1) {
      const label = labels[i]!;
      if (label === 0 || isInside(label)) continue;
      let end = i + 1;
      while (end < to && labels[end] === label + 1) end += 1;
      spans.push({ kind: kindOf(label), from: i, to: end });
      i = end - 1;
    }
  return spans;
}

export function makeLinkable(
  passage: Passage,
  hints: Hints,
  spans: readonly LabelledSpan[],
  sentences: readonly Range[],
): Linkable {
  const indexed = (ranges: readonly Range[]): Int32Array => {
    const index = new Int32Array(passage.tokens.length);
    ranges.forEach(({ from, to }, k) => {
      index.fill(k, from, to);
    });
    return index;
  };
  return {
    passage,
    hints,
    spans,
    sentenceOf: indexed(sentences),
    paragraphOf: indexed(passage.paragraphs),
  };
}

/** What a span may be linked with: spans of a kind near it, and `-1`, which is nothing. */
export function candidatesOf(doc: Linkable, index: number, kind: SpanKind): number[] {
  const { spans, paragraphOf } = doc;
  const home = paragraphOf[spans[index]!.from]!;
  const found: number[] = [];
  for (const step of [-1, 1]) {
    let count = 0;
    for (let j = index + step; j >= 0 && j < spans.length && count < reach; j += step) {
      if (Math.abs(paragraphOf[spans[j]!.from]! - home) > farthestParagraph) break;
      if (spans[j]!.kind !== kind) continue;
      found.push(j);
      count += 1;
    }
  }
  const owner = ownerOf(doc, spans[index]!);
  // Speech that runs on over many paragraphs is followed by the rules alone.
  if (owner >= 0 && !found.some((j) => ownerOf(doc, spans[j]!) === owner))
    for (let j = index - 1; j >= 0 && index - j < 60; j -= 1)
      if (spans[j]!.kind === kind && ownerOf(doc, spans[j]!) === owner) {
        found.push(j);
        break;
      }
  found.push(-1);
  return found;
}

/** The rules' attribution that most of a span belongs to, by its first marked token. */
function ownerOf({ hints }: Linkable, span: Range): number {
  for (let i = span.from; i < span.to; i += 1) if (hints.owners[i]! >= 0) return hints.owners[i]!;
  return -1;
}

function headOf({ passage }: Linkable, span: Range): string {
  for (let i = span.to - 1; i >= span.from; i -= 1) if (passage.bases[i]) return passage.bases[i]!;
  return passage.tokens[span.to - 1]!.lower;
}

/** Hashed features of linking one span to another, or to nothing (`-1`). */
export function linkFeatures(doc: Linkable, index: number, candidate: number): Int32Array {
  const { spans, passage, sentenceOf, paragraphOf } = doc;
  const span = spans[index]!;
  const owner = ownerOf(doc, span);
  const kind = codes[span.kind];
  const found: number[] = [];
  const add = (...parts: (string | number)[]) => {
    let hash = hashText(kind);
    for (const part of parts) hash = mix(hash, typeof part === 'string' ? hashText(part) : part + 1);
    found.push(mix(hash, found.length) & mask);
  };
  if (candidate < 0) {
    const first = passage.tokens[span.from]!;
    const ruled = owner < 0 ? 'none' : 'some';
    add('nothing');
    add('nothing', ruled);
    add('nothing', headOf(doc, span));
    add('nothing', passage.tags[span.from]!);
    add('nothing', first.kind, first.capital ? 1 : 0);
    add('nothing', spans[index - 1]?.kind ?? '', spans[index + 1]?.kind ?? '');
    return Int32Array.from(found);
  }
  const other = spans[candidate]!;
  const right = candidate > index;
  const [low, high] = right ? [index, candidate] : [candidate, index];
  const from = spans[low]!.to;
  const to = spans[high]!.from;
  let pattern = right ? '>' : '<';
  for (let k = low + 1; k < high && pattern.length < 5; k += 1) pattern += codes[spans[k]!.kind];
  let commas = 0;
  let quotes = 0;
  for (let i = from; i < to && i - from < 60; i += 1) {
    if (passage.tokens[i]!.text === ',') commas += 1;
    if (passage.tokens[i]!.kind === 'quote') quotes += 1;
  }
  const sentences = Math.min(3, Math.abs(sentenceOf[span.from]! - sentenceOf[other.from]!));
  const paragraphs = Math.min(3, Math.abs(paragraphOf[span.from]! - paragraphOf[other.from]!));
  const theirs = ownerOf(doc, other);
  const ruled = owner < 0 || theirs < 0 ? 'unknown' : owner === theirs ? 'same' : 'other';
  const distance = bucket(to - from);
  const beside = `${spans[index - 1]?.kind ?? ''} ${spans[index + 1]?.kind ?? ''}`;
  const around = `${spans[candidate - 1]?.kind ?? ''} ${spans[candidate + 1]?.kind ?? ''}`;
  const head = headOf(doc, span.kind === 'cue' ? span : other);
  add(pattern);
  add(ruled);
  add(ruled, pattern);
  add(ruled, sentences, paragraphs);
  add(pattern, sentences, paragraphs);
  add(pattern[0]!, distance);
  add(pattern[0]!, sentences, distance);
  add(pattern[0]!, Math.min(3, commas), Math.min(3, quotes));
  add(pattern, Math.min(3, commas));
  add(pattern, head);
  add(pattern, passage.tags[span.from]!, passage.tags[other.from]!);
  add(pattern, beside);
  add(pattern, around);
  add(pattern, beside, around, sentences);
  add(passage.tokens[Math.max(0, to - 1)]!.lower, pattern, sentences);
  return Int32Array.from(found);
}

/** What a span is best linked with among its candidates, or -1. Speech in quotation marks belongs to a cue beside it. */
export function bestLink(doc: Linkable, index: number, kind: SpanKind, weights: Float32Array): number {
  const candidates = candidatesOf(doc, index, kind);
  const span = doc.spans[index]!;
  const isBeside = (j: number): boolean =>
    j >= 0 && doc.sentenceOf[doc.spans[j]!.from] === doc.sentenceOf[span.to - 1];
  const spoken = span.kind === 'content' && doc.passage.tokens[span.from]!.kind === 'quote';
  const mustLink = spoken && candidates.some(isBeside);
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    if (mustLink && candidate < 0) continue;
    let score = 0;
    for (const feature of linkFeatures(doc, index, candidate)) score += weights[feature]!;
    if (score > most) {
      most = score;
      best = candidate;
    }
  }
  return best;
}
