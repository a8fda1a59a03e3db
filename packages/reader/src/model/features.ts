import { cueNouns } from '../lexicon/cue-nouns.ts';
import type { Passage } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import { hashText, mix } from './hash.ts';
import type { Hints } from './hints.ts';
import { bucket, likelyCues } from './likely-cues.ts';

/** Features are hashed into so many bits of buckets. */
export const featureBits = 19;
const mask = (1 << featureBits) - 1;

/** Columns of what is known of each token of a paragraph, as numbers to be hashed. */
type Columns = Record<
  'word' | 'base' | 'tag' | 'suffix' | 'shape' | 'quote' | 'depth' | 'hint' | 'cue' | 'start' | 'end',
  Int32Array
>;

function shapeOf(text: string, capital: boolean): number {
  if (/\d/.test(text)) return 1;
  if (!/\p{L}/u.test(text)) return 2;
  if (!capital) return 3;
  return text.length > 1 && text === text.toUpperCase() ? 4 : 5;
}

function columnsOf(passage: Passage, range: Range, sentences: readonly Range[], hints: Hints): Columns {
  const n = range.to - range.from;
  const column = () => new Int32Array(n);
  const columns: Columns = {
    word: column(),
    base: column(),
    tag: column(),
    suffix: column(),
    shape: column(),
    quote: column(),
    depth: column(),
    hint: column(),
    cue: column(),
    start: column(),
    end: column(),
  };
  for (let i = 0; i < n; i += 1) {
    const at = range.from + i;
    const token = passage.tokens[at]!;
    const base = passage.bases[at] || token.lower;
    columns.word[i] = hashText(token.lower);
    columns.base[i] = hashText(base);
    columns.tag[i] = hashText(passage.tags[at]!);
    columns.suffix[i] = hashText(token.lower.slice(-3));
    columns.shape[i] = shapeOf(token.text, token.capital);
    columns.hint[i] = hints.labels[at]!;
    columns.cue[i] =
      hints.labels[at] === 3 || hints.labels[at] === 4
        ? 3
        : passage.bases[at] && likelyCues.has(base)
          ? 2
          : cueNouns.has(token.lower) || token.lower === 'according'
            ? 1
            : 0;
  }
  for (const { from, to } of passage.quotations) {
    if (to <= range.from || from >= range.to) continue;
    for (let at = Math.max(from, range.from); at < Math.min(to, range.to); at += 1) {
      columns.quote[at - range.from] = at === from ? 1 : at === to - 1 ? 3 : 2;
      columns.depth[at - range.from] = bucket(at - from);
    }
  }
  for (const { from, to } of sentences)
    for (let at = Math.max(from, range.from); at < Math.min(to, range.to); at += 1) {
      columns.start[at - range.from] = Math.max(0, from - range.from);
      columns.end[at - range.from] = Math.min(n, to - range.from);
    }
  return columns;
}

/** For each token the nearest likely cue of its sentence in one direction, or -1. */
function nearestCue({ cue, start, end }: Columns, step: 1 | -1): Int32Array {
  const n = cue.length;
  const nearest = new Int32Array(n).fill(-1);
  for (let k = 1; k < n; k += 1) {
    const i = step < 0 ? k : n - 1 - k;
    const j = i + step;
    if (step < 0 ? j < start[i]! : j >= end[i]!) continue;
    nearest[i] = cue[j]! >= 2 ? j : nearest[j]!;
  }
  return nearest;
}

/** Hashed features of each token of a paragraph: the buckets of token `i` stand from `i * width` on. */
export type Features = { width: number; buckets: Int32Array };

/**
 * What the model looks at. One extractor for training and reading: a change here makes old weights worthless.
 *
 * @param range a paragraph
 * @param sentences those of the paragraph
 */
export function extractFeatures(
  passage: Passage,
  range: Range,
  sentences: readonly Range[],
  hints: Hints,
): Features {
  const c = columnsOf(passage, range, sentences, hints);
  const n = range.to - range.from;
  const left = nearestCue(c, -1);
  const right = nearestCue(c, 1);
  let buckets = new Int32Array(0);
  let width = 0;
  let at = 0;
  let id = 0;
  const get = (column: Int32Array, i: number): number => (i < 0 ? -7 : i >= n ? -17 : column[i]!);
  const add = (a: number, b = 0x5bd1, d = 0x1b87) => {
    id += 1;
    if (at < buckets.length) buckets[at] = mix(mix(mix(mix(0x9e37, id), a), b), d) & mask;
    at += 1;
  };
  const describe = (i: number) => {
    id = 0;
    add(1);
    for (let o = -3; o <= 3; o += 1) {
      add(get(c.base, i + o));
      add(get(c.tag, i + o));
      add(get(c.hint, i + o), get(c.tag, i + o));
      add(get(c.cue, i + o), get(c.tag, i + o));
    }
    for (let o = -2; o <= 2; o += 1) {
      add(get(c.word, i + o));
      add(get(c.quote, i + o), get(c.shape, i + o));
      add(get(c.hint, i + o), get(c.base, i + o));
    }
    for (let o = -2; o <= 1; o += 1) {
      add(get(c.tag, i + o), get(c.tag, i + o + 1));
      add(get(c.base, i + o), get(c.base, i + o + 1));
      add(get(c.base, i + o), get(c.tag, i + o + 1));
      add(get(c.tag, i + o), get(c.base, i + o + 1));
      add(get(c.hint, i + o), get(c.hint, i + o + 1));
    }
    for (let o = -2; o <= 0; o += 1) {
      add(get(c.tag, i + o), get(c.tag, i + o + 1), get(c.tag, i + o + 2));
      add(get(c.base, i + o), get(c.base, i + o + 1), get(c.base, i + o + 2));
      add(get(c.hint, i + o), get(c.hint, i + o + 1), get(c.hint, i + o + 2));
    }
    const { quote, hint, tag, base, start, end } = c;
    add(c.suffix[i]!);
    add(c.suffix[i]!, tag[i]);
    add(get(c.shape, i - 1), c.shape[i], get(c.shape, i + 1));
    add(bucket(i - start[i]!), tag[i]);
    add(bucket(end[i]! - i), tag[i]);
    add(i === 0 ? 1 : 0, i === n - 1 ? 1 : 0);
    add(get(quote, i - 1), quote[i], get(quote, i + 1));
    add(quote[i]!, c.depth[i], hint[i]);
    add(quote[i]!, tag[i], c.cue[i]);
    add(base[start[i]!]!, bucket(i - start[i]!));
    add(hint[start[i]!]!, hint[end[i]! - 1] ?? 0, hint[i]);
    describeToward(i, left[i]!, -1);
    describeToward(i, right[i]!, 1);
    add(left[i]! >= 0 ? 1 : 0, right[i]! >= 0 ? 1 : 0, quote[i]! * 8 + hint[i]!);
  };
  /** A token seen from the nearest cue at one side, and what lies between. */
  const describeToward = (i: number, cue: number, step: 1 | -1) => {
    let commas = 0;
    let opener = 0;
    let closes = 0;
    const from = Math.min(i, cue);
    const to = Math.max(i, cue);
    for (let k = cue < 0 ? to : from + 1; k < to && k - from < 60; k += 1) {
      const { lower } = passage.tokens[range.from + k]!;
      if (lower === ',') commas += 1;
      else if (lower === 'that') opener = 1;
      else if (opener === 0 && /^(?:to|if|whether|for|about|of)$/.test(lower)) opener = 2;
      if (c.quote[k] === 3) closes = 1;
    }
    const base = cue < 0 ? -1 : c.base[cue]!;
    const distance = cue < 0 ? 9 : bucket(Math.abs(cue - i));
    const commaCount = Math.min(3, commas);
    add(base, distance);
    add(base, c.tag[i]);
    add(get(c.cue, cue), distance, c.tag[i]);
    add(base, opener, commaCount);
    add(get(c.cue, cue), commaCount * 4 + opener, closes);
    add(c.quote[i]!, get(c.quote, cue), closes * 8 + opener);
    add(cue < 0 ? -1 : get(c.tag, cue - 1), cue < 0 ? -1 : get(c.tag, cue + 1), distance);
    add(cue < 0 ? -1 : get(c.base, cue + 1), commaCount, opener);
    add(cue < 0 ? -1 : get(c.hint, cue + step), c.hint[i], commaCount);
  };
  if (n === 0) return { width: 1, buckets };
  describe(0);
  width = at;
  buckets = new Int32Array(n * width);
  at = 0;
  for (let i = 0; i < n; i += 1) describe(i);
  return { width, buckets };
}
