import { isMark, isNominal } from '../grammar/noun-phrases.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import type { Scope } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import { type Adverbial, findAdverbials } from './find-adverbials.ts';
import { clauseEnd, trimRange } from './find-content.ts';
import { type CueVerb, takes } from './find-cues.ts';
import { findParentheticals, type Parenthetical } from './find-parentheticals.ts';
import type { SentenceWork } from './sentence-work.ts';

/** An attribution that stands beside its content, by adverbial or by parenthetical clause. */
type Beside = { at: Range; cue: Range; source: Range | null; word: string; verb: CueVerb | null };

const ofAdverbial = (a: Adverbial): Beside => ({
  at: a,
  cue: a.cue,
  source: a.source,
  word: a.word,
  verb: null,
});
const ofParenthetical = (p: Parenthetical): Beside => ({
  at: p,
  cue: p.cue,
  source: p.source,
  word: p.cue.base,
  verb: p.cue,
});

/** Attributions that stand beside their content come first: they reach over all that is before them. */
export function relateBeside(work: SentenceWork): void {
  const { scope, sentence, cues } = work;
  const adverbials = findAdverbials(scope, sentence).filter((adverbial) => {
    const isInside = isInsideReport(work, adverbial);
    if (isInside) work.inner.push(adverbial);
    return !isInside;
  });
  const parentheticals = findParentheticals(scope, sentence, cues).filter(
    (p) => !adverbials.some((a) => a.from < p.to && p.from < a.to),
  );
  const all = [...adverbials.map(ofAdverbial), ...parentheticals.map(ofParenthetical)].sort(
    (a, b) => a.at.from - b.at.from,
  );
  let lo = sentence.from;
  all.forEach((beside, k) => {
    const content = contentBeside(work, beside, lo, all[k + 1]?.at.from ?? sentence.to);
    lo = Math.max(beside.at.to, content.at(-1)?.to ?? 0);
    if (content.length === 0) return;
    const { cue, source, word, verb } = beside;
    work.add({
      source,
      cue: { from: cue.from, to: cue.to },
      content,
      manner: verb ? 'clause' : 'adverbial',
      word,
      main: true,
      negated: verb?.negated ?? false,
    });
  });
}

/**
 * `Roe said that, according to the police, the bridge is unsafe`, `Roe said the bridge, according to the police, is
 * unsafe`: the police stand inside what Roe says.
 */
function isInsideReport({ scope, sentence, cues }: SentenceWork, { cue: { from: at } }: Adverbial): boolean {
  const { tokens, tags } = scope.passage;
  const told = cues.findLast(({ to }) => to <= at);
  if (told?.form !== 'finite' || !takes(told.base, 'clause') || told.to <= sentence.from) return false;
  const before = isMark(scope, at - 1, ',') ? at - 1 : at;
  if (before <= told.to || scope.quotationAt(before - 1)) return false;
  const opening = tokens[told.to]!.lower;
  if (opening === 'that' && before === told.to + 1) return true;
  const subject = opening === 'that' ? told.to + 1 : told.to;
  return isNominal(tags[subject]) && before < at && !tags.slice(subject, before).some(isFiniteVerb);
}

function contentBeside(work: SentenceWork, beside: Beside, lo: number, hi: number): Range[] {
  const { scope, heads } = work;
  const left = leftContent(work, lo, beside.at.from);
  const from = skipMark(scope, beside.at.to, hi);
  const reach = (start: number) => trimRange(scope, { from: start, to: clauseEnd(scope, start, hi, heads) });
  if (left.to <= left.from) {
    const right = reach(from);
    const speech = beside.verb === null || scope.quotationAt(right.from) !== null;
    return right.to > right.from && speech ? [right] : [];
  }
  const start = rightStart(work, beside, left, hi);
  const right = start < 0 ? null : reach(start);
  return right && right.to > right.from ? [left, right] : [left];
}

function leftContent(work: SentenceWork, lo: number, at: number): Range {
  const { scope } = work;
  const left = trimRange(scope, { from: pastColon(scope, leftStart(work, lo, at), at), to: at });
  const single =
    left.to - left.from === 1 &&
    /^(?:and|but|so|or|yet|still|now)$/.test(scope.passage.tokens[left.from]!.lower);
  return single ? { from: left.to, to: left.to } : left;
}

/** `Roe turned to the board: | “We were misled,” she said.` */
function pastColon(scope: Scope, from: number, at: number): number {
  if (!scope.quotationAt(at - 1) && !scope.quotationAt(at - 2)) return from;
  for (let i = from + 1; i < at - 1 && !scope.quotationAt(i); i += 1)
    if (scope.passage.tokens[i]!.text === ':' && scope.quotationAt(i + 1)) return i + 1;
  return from;
}

const skipMark = (scope: Scope, i: number, to: number): number =>
  i < to && /^[,:—–-]+$/.test(scope.passage.tokens[i]!.text) ? i + 1 : i;

/** The content to the left starts after an earlier attribution that is told apart by `, and` or `, but`. */
function leftStart(work: SentenceWork, lo: number, at: number): number {
  const { scope, cues, sentence } = work;
  const { tokens, tags } = scope.passage;
  let from = lo;
  while (from < at && (tags[from] === 'mark' || (from > sentence.from && tags[from] === 'conj'))) from += 1;
  const earlier = cues.find(
    (cue) => cue.head >= from && cue.head < at && cue.form === 'finite' && takes(cue.base, 'speech'),
  );
  if (!earlier) return from;
  for (let i = at - 2; i > earlier.to; i -= 1) {
    const quotation = scope.quotationAt(i);
    if (quotation) i = quotation.from;
    else if (
      tokens[i]!.text === ',' &&
      /^(?:and|but|while|though|although)$/.test(tokens[i + 1]?.lower ?? '')
    )
      return i + 2;
  }
  return from;
}

/** Where what follows `…, Roe said, …` goes on with what Roe said, or -1. */
function rightStart(work: SentenceWork, beside: Beside, left: Range, hi: number): number {
  const { scope, heads } = work;
  const { tokens, tags } = scope.passage;
  const at = skipMark(scope, beside.at.to, hi);
  if (at >= hi) return -1;
  if (scope.quotationAt(at)?.from === at) return at;
  if (tags[at] === 'conj' || tokens[at]!.lower === 'that')
    if (scope.quotationAt(at + 1)?.from === at + 1) return at;
  if (scope.quotationAt(left.to - 1)) return resumedQuotation(work, at, hi);
  if (at === beside.at.to) return -1;
  if (tokens[at]!.lower === 'in' && tokens[at + 1]?.lower === 'what') return -1;
  if (!beside.verb) return tags.slice(left.from, left.to).some(isFiniteVerb) ? -1 : at;
  if (
    heads.get(at)?.form === 'ing' ||
    (tags[at] === 'adv' && heads.get(at + 1)?.form === 'ing') ||
    tags[at] === 'ing'
  )
    return -1;
  if (/^(?:while|whereas|after|as|when|who|which|though|although)$/.test(tokens[at]!.lower)) return -1;
  return clauseEnd(scope, at, hi, heads) > at ? at : -1;
}

/** `“Every time,” Roe said, referring to the vote, “you give …”`: a quotation that goes on in lower case. */
function resumedQuotation(work: SentenceWork, at: number, hi: number): number {
  const { scope, heads } = work;
  const { tokens } = scope.passage;
  for (let i = at; i < Math.min(hi, at + 26); i += 1) {
    const cue = heads.get(i);
    if (cue && cue.form === 'finite' && takes(cue.base, 'clause')) return -1;
    const quotation = scope.quotationAt(i);
    if (!quotation) continue;
    const first = tokens[i + 1];
    return quotation.from === i && first && !first.capital && quotation.to - i > 3 ? i : -1;
  }
  return -1;
}
