import { compareFigures } from './guard-figures.ts';
import { oneRoot } from './normalise-source.ts';
import type { Word } from './normalise-words.ts';
import type { Proposition } from './read-proposition.ts';

/** How far the words of two claims are the same. */
export type Overlap = {
  /** Weight shared by weight of all, 0 … 1. */
  jaccard: number;
  /** Weight shared by weight of the lighter side, 0 … 1. */
  containment: number;
  /** How many words met, and how many of them are no names. */
  shared: number;
  sharedPlain: number;
  /** Strict tokens of the words that met, of either side. */
  met: Set<string>;
  onlyA: Word[];
  onlyB: Word[];
};

type Key = 'token' | 'loose';

/** The acronyms of one side that the other writes out: both sides' words then count as met, once. */
function meetAcronyms(
  left: Proposition,
  right: Proposition,
  metLeft: Set<Word>,
  metRight: Set<Word>,
): number {
  let weight = 0;
  for (const word of left.words.values()) {
    if (!word.acronym || metLeft.has(word)) continue;
    const parts = right.initials.get(word.token)?.flatMap((token) => right.words.get(token) ?? []);
    if (!parts || parts.length < 2) continue;
    metLeft.add(word);
    for (const part of parts) metRight.add(part);
    weight += word.weight;
  }
  return weight;
}

/**
 * First names: in "Joe Biden" against "Biden", Joe is no difference, so long as the other side gives no first name
 * of its own.
 */
function ignoreFirstNames(
  left: Proposition,
  metLeft: Set<Word>,
  right: Proposition,
  metRight: Set<Word>,
): Set<Word> {
  const ignored = new Set<Word>();
  const words = [...left.words.values()];
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (word.run < 0 || metLeft.has(word) || !next || next.run !== word.run || !metLeft.has(next)) return;
    const other = right.words.get(next.token);
    const rival = [...right.words.values()].some(
      (candidate) => other && candidate !== other && candidate.run === other.run && !metRight.has(candidate),
    );
    if (other && !rival) ignored.add(word);
  });
  return ignored;
}

/** "Thousands" and "4,200" are no difference where the guard of figures finds none. */
function meetNumbers(a: Proposition, b: Proposition, metA: Set<Word>, metB: Set<Word>): number {
  const rest = (side: Proposition, met: Set<Word>): Word[] =>
    [...side.words.values()].filter((word) => word.token.startsWith('#') && !met.has(word));
  const [restA, restB] = [rest(a, metA), rest(b, metB)];
  const pairs = Math.min(restA.length, restB.length);
  if (pairs === 0 || compareFigures(a.quantities, b.quantities) === 'differ') return 0;
  for (const word of restA.slice(0, pairs)) metA.add(word);
  for (const word of restB.slice(0, pairs)) metB.add(word);
  return restA.slice(0, pairs).reduce((total, word) => total + word.weight, 0);
}

const sum = (words: Iterable<Word>): number => {
  let total = 0;
  for (const word of words) total += word.weight;
  return total;
};

/** The words of a side by a key; the first that has it. */
function byKey(words: Iterable<Word>, key: Key): Map<string, Word> {
  const found = new Map<string, Word>();
  for (const word of words) if (!found.has(word[key])) found.set(word[key], word);
  return found;
}

/**
 * The overlap of two claims' words. Symmetric.
 *
 * @param loosely also meet what is one only between two sentences of one article: `contact` and `reach out`,
 *   a capital and its country
 */
export function measureOverlap(a: Proposition, b: Proposition, loosely: boolean): Overlap {
  const metA = new Set<Word>();
  const metB = new Set<Word>();
  let met = 0;
  let sharedPlain = 0;
  for (const key of loosely ? (['token', 'loose'] as const) : (['token'] as const)) {
    const rest = byKey(
      [...b.words.values()].filter((word) => !metB.has(word)),
      key,
    );
    for (const word of a.words.values()) {
      if (metA.has(word)) continue;
      const other = rest.get(word[key]);
      if (!other || metB.has(other)) continue;
      metA.add(word);
      metB.add(other);
      met += (word.weight + other.weight) / 2;
      if (word.name === null || other.name === null) sharedPlain += 1;
    }
  }
  met += meetNumbers(a, b, metA, metB);
  met += meetAcronyms(a, b, metA, metB) + meetAcronyms(b, a, metB, metA);
  if (loosely)
    for (const word of a.words.values()) {
      if (metA.has(word) || word.name === null) continue;
      const other = [...b.words.values()].find(
        (candidate) =>
          !metB.has(candidate) && candidate.name !== null && oneRoot(word.token, candidate.token),
      );
      if (!other) continue;
      metA.add(word);
      metB.add(other);
      met += (word.weight + other.weight) / 2;
    }
  const ignoredA = ignoreFirstNames(a, metA, b, metB);
  const ignoredB = ignoreFirstNames(b, metB, a, metA);
  const onlyA = [...a.words.values()].filter((word) => !metA.has(word) && !ignoredA.has(word));
  const onlyB = [...b.words.values()].filter((word) => !metB.has(word) && !ignoredB.has(word));
  const [leftA, leftB] = [sum(onlyA), sum(onlyB)];
  const all = met + leftA + leftB;
  return {
    jaccard: all === 0 ? 0 : met / all,
    containment: met === 0 ? 0 : met / (met + Math.min(leftA, leftB)),
    shared: Math.min(metA.size, metB.size),
    sharedPlain,
    met: new Set([...metA, ...metB].map((word) => word.token)),
    onlyA,
    onlyB,
  };
}

/** Shared runs of five words by those of the shorter side, 0 … 1: high where one quotes a part of the other. */
export function measureQuoting(a: Proposition, b: Proposition): number {
  const [few, many] =
    a.shingles.size <= b.shingles.size ? [a.shingles, b.shingles] : [b.shingles, a.shingles];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const shingle of few) if (many.has(shingle)) shared += 1;
  return shared / few.size;
}
