import { months, timeNouns, weekdays } from '../lexicon/closed-class.ts';
import type { Scope } from '../text/passage.ts';
import type { Tag } from './tags.ts';

const nominal: ReadonlySet<Tag> = new Set(['det', 'poss', 'pron', 'num', 'adj', 'noun', 'name', 'genitive']);
const head: ReadonlySet<Tag> = new Set(['pron', 'noun', 'name', 'genitive']);
const startsAnother: ReadonlySet<Tag> = new Set(['det', 'poss', 'pron']);

export const isNominal = (tag: Tag | undefined): boolean => tag !== undefined && nominal.has(tag);

export const isTimeWord = (lower: string): boolean =>
  weekdays.has(lower) || months.has(lower) || timeNouns.has(lower);

export const isMark = (scope: Scope, i: number, mark: string): boolean =>
  scope.passage.tokens[i]?.text === mark;

/** The bracket that closes after an opening one, or -1. */
export function closingBracket(scope: Scope, open: number, to: number): number {
  for (let i = open + 1; i < Math.min(to, open + 14); i += 1)
    if (scope.passage.tokens[i]!.text === ')') return i;
  return -1;
}

/**
 * Where a simple noun phrase that starts at `from` ends: determiners, adjectives, nouns, genitives, brackets. A new
 * determiner after a noun starts the next phrase (`told reporters | the plan`).
 */
export function simplePhraseEnd(scope: Scope, from: number, to: number): number {
  const { tags, tokens } = scope.passage;
  let i = from;
  let headSeen = false;
  while (i < to && !scope.quotationAt(i)) {
    const tag = tags[i]!;
    if (tokens[i]!.text === '(' && headSeen) {
      const close = closingBracket(scope, i, to);
      if (close < 0) break;
      i = close + 1;
      continue;
    }
    if (!nominal.has(tag)) {
      if (
        !headSeen &&
        (tag === 'adv' || tag === 'participle' || tag === 'ing') &&
        isNominal(tags[i + 1]) &&
        i > from
      ) {
        i += 1;
        continue;
      }
      break;
    }
    if (
      headSeen &&
      startsAnother.has(tag) &&
      tags[i - 1] !== 'genitive' &&
      !/^(?:all|both|half)$/.test(tokens[i - 1]!.lower)
    )
      break;
    if (tag === 'pron') return i + 1;
    if (head.has(tag)) headSeen = true;
    i += 1;
  }
  return headSeen || i > from ? i : from;
}

const attaching = new Set([
  'of',
  'for',
  'at',
  'from',
  'with',
  'in',
  'on',
  'to',
  'near',
  'behind',
  'against',
  'about',
  'inside',
  'by',
  'like',
]);
const setting = new Set([
  'statement',
  'interview',
  'email',
  'e-mail',
  'speech',
  'tweet',
  'letter',
  'telephone',
  'phone',
  'conference',
  'briefing',
  'rally',
  'call',
  'post',
  'memo',
  'response',
  'reference',
]);

/** A preposition here opens the circumstances of saying (`on Tuesday`, `in a statement`), not part of a name. */
export function opensCircumstance(scope: Scope, i: number, to: number): boolean {
  const { tokens, tags } = scope.passage;
  const lower = tokens[i]!.lower;
  if (/^(?:during|after|before|via|through|amid|following|throughout|since|until)$/.test(lower)) return true;
  for (let k = i + 1; k < Math.min(to, i + 6); k += 1) {
    if (isTimeWord(tokens[k]!.lower) || setting.has(tokens[k]!.lower)) return true;
    if (/^\d{4}$/.test(tokens[k]!.text) && k === i + 1) return true;
    if (!isNominal(tags[k])) break;
  }
  return false;
}

/**
 * A full noun phrase from `from`: the simple one, what hangs on it by prepositions and `and`, and what stands in
 * apposition (`Ann Roe, the mayor of Northfield`; `officials who asked not to be named`).
 *
 * @returns its end, which is `from` where none starts there
 */
export function fullPhraseEnd(scope: Scope, from: number, to: number): number {
  const { tokens, tags } = scope.passage;
  let end = extendByPrepositions(scope, simplePhraseEnd(scope, from, to), from, to);
  if (end === from) return from;
  for (let guard = 0; guard < 4 && end < to; guard += 1) {
    const next = tokens[end]!;
    if (next.text !== ',' && !(tags[end] === 'wh' && /^(?:who|whose|which)$/.test(next.lower))) break;
    const start = next.text === ',' ? end + 1 : end;
    const tag = tags[start];
    if (start >= to || scope.quotationAt(start)) break;
    const relative = tag === 'wh' && /^(?:who|whose|which)$/.test(tokens[start]!.lower);
    const apposes =
      tag === 'det' || tag === 'poss' || tag === 'adj' || tag === 'noun' || tag === 'num' || tag === 'name';
    if (!relative && !apposes) break;
    let stop = start;
    while (stop < to && !/^[,;:—–.!?]$/.test(tokens[stop]!.text) && !scope.quotationAt(stop)) {
      if (relative && tags[stop] === 'conj' && stop > start + 3) break;
      if (!relative && tags[stop] === 'prep' && opensCircumstance(scope, stop, to)) break;
      if (!relative && /^(?:verb|be|have|do|modal|sub|ing)$/.test(tags[stop]!)) break;
      stop += 1;
    }
    if (!relative && stop < to && /^(?:verb|be|have|do|modal)$/.test(tags[stop]!)) break;
    if (!relative && stop < to && tags[stop] === 'sub' && !/^(?:that|as)$/.test(tokens[stop]!.lower))
      stop = Math.max(start, stop);
    if (stop === start) break;
    end = stop;
  }
  return end;
}

function extendByPrepositions(scope: Scope, simpleEnd: number, from: number, to: number): number {
  const { tokens, tags } = scope.passage;
  let end = simpleEnd;
  // `one of the diplomats`
  const isPart =
    tokens[end]?.lower === 'of' &&
    /^(?:one|some|many|most|several|both|all|none|each|few|any)$/.test(tokens[end - 1]?.lower ?? '');
  if (end === from || (tags[end - 1] === 'pron' && !isPart)) return end;
  while (end < to) {
    const lower = tokens[end]!.lower;
    const joins = tags[end] === 'prep' ? attaching.has(lower) : lower === 'to' || lower === '&';
    const coordinates = tags[end] === 'conj' && /^(?:and|or)$/.test(lower) && isNominal(tags[end + 1]);
    if (!joins && !coordinates) break;
    if (joins && opensCircumstance(scope, end, to)) break;
    const next = simplePhraseEnd(scope, end + 1, to);
    if (next === end + 1) break;
    if (coordinates && /^(?:verb|be|have|do|modal)$/.test(tags[next] ?? '')) break;
    end = next;
  }
  return end;
}
