import { isMark, isNominal, isTimeWord } from '../grammar/noun-phrases.ts';
import { phraseEndingAt } from '../grammar/phrase-before.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import type { Scope } from '../text/passage.ts';
import type { Range } from '../text/range.ts';

/**
 * The subject right before a verb group, its apposition included: `Ann Roe, the mayor, | said`.
 *
 * @param at where the verb group starts
 * @param lo where the clause may start at the earliest
 */
export function subjectBefore(scope: Scope, at: number, lo: number): Range | null {
  const last = at - 1;
  if (last < lo || scope.quotationAt(last)) return null;
  if (!isMark(scope, last, ',') && !/^[—–]$/.test(scope.passage.tokens[last]!.text)) {
    const phrase = phraseEndingAt(scope, at, lo);
    return phrase && withLeadingList(scope, withoutDay(scope, phrase), lo);
  }
  return subjectBeforeAside(scope, last, lo);
}

/** `Roe, Doe and Poe said`: the list before the last name. */
function withLeadingList(scope: Scope, phrase: Range, lo: number): Range {
  const { tags } = scope.passage;
  const joined = tags.slice(phrase.from, phrase.to).includes('conj');
  if (!isMark(scope, phrase.from - 1, ',') || phrase.from - 1 <= lo) return phrase;
  if (!joined) return phrase;
  const before = phraseEndingAt(scope, phrase.from - 1, lo);
  return before && before.to - before.from <= 5 && tags[before.from] === 'name'
    ? { from: before.from, to: phrase.to }
    : phrase;
}

/** `Ann Roe | on Tuesday | said`: the day is none of the subject. */
function withoutDay(scope: Scope, phrase: Range): Range {
  const { tokens, tags } = scope.passage;
  for (let i = phrase.to - 1; i > phrase.from; i -= 1) {
    if (tags[i] === 'prep')
      return tokens[i]!.lower === 'on' && i < phrase.to - 1 ? { from: phrase.from, to: i } : phrase;
    if (!isTimeWord(tokens[i]!.lower) && tags[i] !== 'num') return phrase;
  }
  return phrase;
}

/** The subject where a comma stands right before the verb: it closes an aside, and the subject stands before that. */
function subjectBeforeAside(scope: Scope, close: number, lo: number): Range | null {
  const { tokens, tags } = scope.passage;
  const mark = tokens[close]!.text;
  for (let open = close - 1, tries = 0; open >= Math.max(lo, close - 45) && tries < 3; open -= 1) {
    if (scope.quotationAt(open)) return null;
    if (tokens[open]!.text !== mark) continue;
    tries += 1;
    const inside = { from: open + 1, to: close };
    const first = tags[inside.from]!;
    const firstWord = tokens[inside.from]!.lower;
    const relative = /^(?:who|which|whose|whom)$/.test(firstWord);
    // `Roe, asked by reporters whether …, replied`, `the photo, posted on Twitter, shows`
    const isPast = first === 'verb' && firstWord.endsWith('ed');
    const isPassive = isPast && /^(?:prep|sub|wh)$/.test(tags[inside.from + 1]!);
    const setting = isPassive || /^(?:ing|participle|prep|sub|adv)$/.test(first);
    if (!relative && !setting && firstWord !== 'like' && !isNominal(first)) return null;
    const head = phraseEndingAt(scope, open, lo);
    // `Roe, 61, of Northfield, said`: this comma closed an inner aside.
    if (!head) continue;
    const hasVerb = tags.slice(inside.from, inside.to).some(isFiniteVerb);
    if (!relative && isNominal(first) && hasVerb && !tags.slice(inside.from, inside.to).includes('wh'))
      return null;
    const short = isMark(scope, head.from - 1, ',') && tries < 3 && head.to - head.from <= 6;
    const outer = short ? subjectBeforeAside(scope, open, lo) : null;
    if (outer && isNominal(tags[outer.from]) && !tags.slice(outer.from, outer.to).some(isFiniteVerb))
      return { from: outer.from, to: close };
    // `Roe, speaking in Oster, said`: what tells of the saying is none of the subject.
    return setting && firstWord !== 'of' ? head : { from: head.from, to: close };
  }
  return null;
}

/**
 * The subject that a participle or a coordinated verb shares with the clause before it: that of the nearest finite
 * verb to the left, of one in a main clause if there is any. (`Roe left the hall, saying …`.)
 */
export function sharedSubject(scope: Scope, at: number, lo: number): Range | null {
  const { tags } = scope.passage;
  let subordinate: Range | null = null;
  for (let i = at - 1; i >= Math.max(lo, at - 80); i -= 1) {
    if (scope.quotationAt(i) || !isFiniteVerb(tags[i])) continue;
    let from = i;
    while (
      from > lo &&
      /^(?:adv|neg|be|have|do|modal)$/.test(tags[from - 1]!) &&
      !scope.quotationAt(from - 1)
    )
      from -= 1;
    const subject = subjectBefore(scope, from, lo);
    if (subject && !/^(?:wh|sub)$/.test(tags[subject.from]!)) {
      if (!/^(?:wh|sub)$/.test(tags[subject.from - 1] ?? '')) return subject;
      subordinate ??= subject;
    }
    i = from;
  }
  return subordinate;
}
