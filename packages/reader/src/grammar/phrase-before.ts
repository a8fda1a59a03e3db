import { wordSet } from '../lexicon/words.ts';
import type { Scope } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import { isNominal, isTimeWord } from './noun-phrases.ts';
import { isFiniteVerb } from './tags.ts';

/** The bracket that opens before a closing one, or -1: `Sen. Roe (R-Iowa)`. */
function openingBracket(scope: Scope, close: number, from: number): number {
  for (let i = close - 1; i >= Math.max(from, close - 14); i -= 1)
    if (scope.passage.tokens[i]!.text === '(') return i;
  return -1;
}

/**
 * Where the clause part that ends at `end` starts: back to a comma, a mark, a quotation, a subordinator, or the verb
 * of another clause. A relative clause belongs to its noun and is stepped over.
 */
function regionStart(scope: Scope, end: number, lo: number): number {
  const { tokens, tags } = scope.passage;
  let i = end - 1;
  let verbal = false;
  while (i >= lo && end - i < 60) {
    if (scope.quotationAt(i)) return i + 1;
    const tag = tags[i]!;
    const { text, lower } = tokens[i]!;
    if (text === ')') {
      const open = openingBracket(scope, i, lo);
      if (open < 0) return i + 1;
      i = open - 1;
      continue;
    }
    if (tag === 'mark') return i + 1;
    if (tag === 'wh' && verbal && /^(?:who|which)$/.test(lower) && i > lo && isNominal(tags[i - 1])) {
      i -= 1;
      continue;
    }
    if (tag === 'participle') verbal = true;
    if (tag === 'wh' || tag === 'sub') return i + 1;
    if (isFiniteVerb(tag)) {
      if (isReducedRelative(scope, i, lo)) {
        i -= 1;
        continue;
      }
      const relative = relativeBefore(scope, i, lo);
      if (relative < 0) return i + 1;
      i = relative - 1;
      continue;
    }
    if (tag === 'conj') {
      if (!/^(?:and|or|&)$/.test(lower)) return i + 1;
      if (!isNominal(tags[i - 1]) || !coordinatesNames(scope, i, lo)) return i + 1;
    }
    i -= 1;
  }
  return Math.max(lo, i + 1);
}

/** Participles that follow their noun without `which was`: `a poll conducted in May`, `people briefed on it`. */
const reduced = wordSet(
  'conduct release publish brief commission obtain draft file post issue sponsor run pay hire involve interview survey poll write air lead back base know see hold take call name entitle title compile prepare submit sign send review leak',
);

function isReducedRelative(scope: Scope, i: number, lo: number): boolean {
  const { tags, bases, tokens } = scope.passage;
  return (
    reduced.has(bases[i]!) &&
    /(?:ed|en|t|wn|ld|id|d)$/.test(tokens[i]!.lower) &&
    i > lo &&
    /^(?:noun|name)$/.test(tags[i - 1]!) &&
    tags[i] === 'verb'
  );
}

/** The relative pronoun that a verb belongs to, if a noun stands before that: `the man who won`. */
function relativeBefore(scope: Scope, verb: number, lo: number): number {
  const { tokens, tags } = scope.passage;
  let i = verb - 1;
  while (i > lo && /^(?:adv|neg|be|have|do|modal)$/.test(tags[i]!)) i -= 1;
  const pronoun = tags[i] === 'wh' ? /^(?:who|which)$/.test(tokens[i]!.lower) : tokens[i]?.lower === 'that';
  return pronoun && i > lo && isNominal(tags[i - 1]) && tokens[i - 1]!.kind === 'word' ? i : -1;
}

/** Whether `and` joins two nouns of one phrase rather than two clauses: no verb before it in its clause part. */
function coordinatesNames(scope: Scope, and: number, lo: number): boolean {
  const { tags, tokens } = scope.passage;
  for (let i = and - 1; i >= Math.max(lo, and - 12); i -= 1) {
    const tag = tags[i]!;
    if (scope.quotationAt(i)) return false;
    if (isFiniteVerb(tag) || tag === 'ing' || tag === 'to') return false;
    if (tag === 'prep' && !/^(?:of|for|from|in|at)$/.test(tokens[i]!.lower)) return false;
    if (tag === 'mark' || tag === 'sub' || tag === 'wh') return true;
  }
  return true;
}

/**
 * The noun phrase that ends right before `end`, adverbials before it left out (`On Tuesday | the mayor`).
 *
 * @returns null where no noun stands there
 */
export function phraseEndingAt(scope: Scope, end: number, lo: number): Range | null {
  const { tokens, tags } = scope.passage;
  const last = end - 1;
  if (last < lo || scope.quotationAt(last)) return null;
  if (tags[last] === 'wh' && /^(?:who|which)$/.test(tokens[last]!.lower)) return { from: last, to: end };
  if (tokens[last]!.lower === 'that' && last > lo && isNominal(tags[last - 1]))
    return { from: last, to: end };
  // `A video circulating online | , which …`
  const isDescribed =
    tags[last] === 'adv' &&
    last - 2 > lo &&
    /^(?:ing|participle)$/.test(tags[last - 1]!) &&
    isNominal(tags[last - 2]);
  const described = isDescribed ? phraseEndingAt(scope, last - 1, lo) : null;
  if (described) return { from: described.from, to: end };
  if (!isNominal(tags[last]) && tokens[last]!.text !== ')') return relativeEndingAt(scope, end, lo);
  // `a lawyer for one of them`
  const isPart = tokens[last - 1]?.lower === 'of' && last - 1 > lo;
  if (!isPart && /^(?:him|them|us|me|whom|himself|herself|themselves)$/.test(tokens[last]!.lower))
    return relativeEndingAt(scope, end, lo);
  // `two people who have read it | said`
  const isRead =
    tokens[last]!.lower === 'it' &&
    last - 2 > lo &&
    /^(?:verb|participle)$/.test(tags[last - 1]!) &&
    reading.test(tokens[last - 1]!.lower);
  const reader = isRead ? relativeEndingAt(scope, end, lo) : null;
  if (reader) return reader;
  let from = regionStart(scope, end, lo);
  const joined = tags.slice(from, end).includes('conj');
  if (tags[last] === 'pron' && !joined && !isPart) return { from: last, to: end };
  while (from < end && /^(?:conj|adv|neg|sub|to)$/.test(tags[from]!)) from += 1;
  // Before a subject these are no prepositions: `after | the mayor | said`.
  if (
    /^(?:after|before|since|until)$/.test(tokens[from]?.lower ?? '') &&
    afterAdverbial(scope, from, end) >= end - 1
  )
    from += 1;
  if (tags[from] === 'prep' || tags[from] === 'ing' || tags[from] === 'participle')
    from = afterAdverbial(scope, from, end);
  // `minutes | of the meeting` are a document.
  const isTime = isTimeWord(tokens[from]?.lower ?? '') && tokens[from + 1]?.lower !== 'of';
  if (isTime && from + 1 < end && tags[from + 1] !== 'noun') {
    while (from < end - 1 && (isTimeWord(tokens[from]!.lower) || tags[from] === 'num')) from += 1;
  }
  return from < end ? { from, to: end } : null;
}

/** What those do to a document who tell of it. */
const reading =
  /^(?:read|seen|saw|heard|reviewed|knew|attended|wrote|written|drafted|signed|watched|examined|viewed)$/;

/** `Officials who asked not to be named`: a noun whose relative clause ends here with something other than a noun. */
function relativeEndingAt(scope: Scope, end: number, lo: number): Range | null {
  const { tokens, tags } = scope.passage;
  for (let i = end - 1; i > Math.max(lo, end - 20); i -= 1) {
    if (tags[i] === 'mark' || tags[i] === 'quote' || scope.quotationAt(i)) return null;
    if (tags[i] === 'wh' && /^(?:who|which)$/.test(tokens[i]!.lower) && isNominal(tags[i - 1])) {
      const noun = phraseEndingAt(scope, i, lo);
      return noun && { from: noun.from, to: end };
    }
  }
  return null;
}

/** Where the subject starts after an adverbial without a comma: the last determiner, pronoun or name that opens a phrase. */
function afterAdverbial(scope: Scope, from: number, end: number): number {
  const { tokens, tags } = scope.passage;
  for (let i = end - 1; i > from + 1; i -= 1) {
    const before = tags[i - 1]!;
    if (
      !isNominal(before) ||
      before === 'det' ||
      before === 'poss' ||
      before === 'adj' ||
      before === 'genitive'
    )
      continue;
    if (tags[i] === 'det' || tags[i] === 'poss' || tags[i] === 'pron') return i;
    if (
      (tags[i] === 'name' || tags[i] === 'noun') &&
      (isTimeWord(tokens[i - 1]!.lower) || before === 'num') &&
      !isTimeWord(tokens[i]!.lower)
    )
      return i;
    if (tags[i] === 'noun' && before === 'name' && i === end - 1) return i;
  }
  const run = from + 1;
  return tags[from] === 'prep' ? Math.min(run + 1, end) : run;
}
