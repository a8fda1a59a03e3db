import { isNominal, simplePhraseEnd } from '../grammar/noun-phrases.ts';
import { abstractSubjects } from '../lexicon/event-words.ts';
import type { Scope } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import { type Adverbial, findAdverbials } from './find-adverbials.ts';
import { clauseEnd, commentVerbs, trimRange } from './find-content.ts';
import { relateCueNouns } from './find-cue-nouns.ts';
import { type CueVerb, findCueVerbs, takes } from './find-cues.ts';
import { findParentheticals, type Parenthetical } from './find-parentheticals.ts';
import { sharedSubject, subjectBefore } from './find-subject.ts';
import { relatePassive } from './relate-passive.ts';
import { complementOf } from './relate-verb.ts';
import type { Relation } from './relation.ts';

const finite = /^(?:verb|be|have|do|modal)$/;

/** A sentence under work: its cues, and which tokens belong to a relation already. */
class Work {
  readonly scope: Scope;
  readonly sentence: Range;
  readonly cues: CueVerb[];
  readonly heads: Map<number, CueVerb>;
  readonly relations: Relation[] = [];
  private readonly used: Uint8Array;

  constructor(scope: Scope, sentence: Range) {
    this.scope = scope;
    this.sentence = sentence;
    this.cues = findCueVerbs(scope, sentence);
    this.heads = new Map(this.cues.map((cue) => [cue.head, cue]));
    this.used = new Uint8Array(sentence.to - sentence.from);
  }

  isUsed = (i: number): boolean => this.used[i - this.sentence.from] === 1;

  add(relation: Relation): void {
    this.relations.push(relation);
    for (const range of [relation.cue, ...relation.content, ...(relation.source ? [relation.source] : [])])
      this.used.fill(
        1,
        Math.max(0, range.from - this.sentence.from),
        Math.max(0, range.to - this.sentence.from),
      );
  }
}

/** Everything attributed in a sentence, outermost attributions only: what lies inside a content is asked for again. */
export function relateSentence(scope: Scope, sentence: Range): Relation[] {
  const work = new Work(scope, sentence);
  relateStandingBeside(work);
  for (const cue of work.cues) if (!work.isUsed(cue.head)) relateCue(work, cue);
  for (const relation of relateCueNouns(scope, sentence, work.heads, work.isUsed)) work.add(relation);
  return work.relations.sort((a, b) => first(a) - first(b));
}

const first = (relation: Relation): number =>
  Math.min(relation.cue.from, relation.content[0]?.from ?? relation.cue.from);

type Beside = {
  at: Range;
  cue: Range;
  source: Range | null;
  word: string;
  verb: CueVerb | null;
  aside: Range | null;
};

const ofAdverbial = (a: Adverbial): Beside => ({
  at: a,
  cue: a.cue,
  source: a.source,
  word: a.word,
  verb: null,
  aside: null,
});
const ofParenthetical = (p: Parenthetical): Beside => ({
  at: p,
  cue: p.cue,
  source: p.source,
  word: p.cue.base,
  verb: p.cue,
  aside: p.aside,
});

/** Attributions that stand beside their content come first: they reach over all that is before them. */
function relateStandingBeside(work: Work): void {
  const { scope, sentence, cues } = work;
  const adverbials = findAdverbials(scope, sentence);
  const parentheticals = findParentheticals(scope, sentence, cues).filter(
    (p) => !adverbials.some((a) => a.from < p.to && p.from < a.to),
  );
  const all = [...adverbials.map(ofAdverbial), ...parentheticals.map(ofParenthetical)].sort(
    (a, b) => a.at.from - b.at.from,
  );
  let lo = sentence.from;
  all.forEach((beside, k) => {
    const hi = all[k + 1]?.at.from ?? sentence.to;
    const content = contentBeside(work, beside, lo, hi, k === all.length - 1);
    if (content.length > 0) {
      work.add({
        source: beside.source,
        cue: { from: beside.cue.from, to: beside.cue.to },
        content,
        manner: beside.verb ? 'clause' : 'adverbial',
        word: beside.word,
        main: true,
        negated: beside.verb?.negated ?? false,
      });
      lo = Math.max(beside.at.to, content.at(-1)!.to);
    } else lo = beside.at.to;
  });
}

function contentBeside(work: Work, beside: Beside, lo: number, hi: number, isLast: boolean): Range[] {
  const { scope, heads } = work;
  const { tokens } = scope.passage;
  let left = trimRange(scope, { from: leftStart(work, lo, beside.at.from), to: beside.at.from });
  if (
    left.to > left.from &&
    left.to - left.from < 3 &&
    /^(?:and|but|so|or|yet|still|now)$/.test(tokens[left.from]!.lower) &&
    left.to - left.from === 1
  )
    left = { from: left.to, to: left.to };
  const from = beside.at.to;
  const initial = left.to <= left.from;
  const right =
    initial || rightBelongs(work, beside, left, from, hi)
      ? trimRange(scope, {
          from,
          to: isLast
            ? clauseEnd(scope, skipMark(scope, from, hi), hi, heads)
            : clauseEnd(scope, skipMark(scope, from, hi), hi, heads),
        })
      : { from, to: from };
  if (initial && beside.verb) return right.to > right.from && scope.quotationAt(right.from) ? [right] : [];
  return [left, right].filter((range) => range.to > range.from);
}

const skipMark = (scope: Scope, i: number, to: number): number =>
  i < to && /^[,:—–-]+$/.test(scope.passage.tokens[i]!.text) ? i + 1 : i;

/** The content to the left starts after an earlier attribution that is told apart by `, and` or `, but`. */
function leftStart(work: Work, lo: number, at: number): number {
  const { scope, cues } = work;
  const { tokens, tags } = scope.passage;
  let from = lo;
  while (from < at && (tags[from] === 'mark' || (from > work.sentence.from && tags[from] === 'conj')))
    from += 1;
  const earlier = cues.find(
    (cue) =>
      cue.head >= from &&
      cue.head < at &&
      cue.form === 'finite' &&
      takes(cue.base, 'speech') &&
      !scope.quotationAt(cue.head),
  );
  if (!earlier) return from;
  for (let i = at - 2; i > earlier.to; i -= 1) {
    const quotation = scope.quotationAt(i);
    if (quotation) {
      i = quotation.from;
      continue;
    }
    if (tokens[i]!.text === ',' && /^(?:and|but|while|though|although)$/.test(tokens[i + 1]?.lower ?? ''))
      return i + 2;
  }
  return from;
}

/** Whether what follows `…, Roe said, …` goes on with what Roe said. */
function rightBelongs(work: Work, beside: Beside, left: Range, from: number, hi: number): boolean {
  const { scope, heads } = work;
  const { tokens, tags } = scope.passage;
  const at = skipMark(scope, from, hi);
  if (at >= hi) return false;
  const quoted = scope.quotationAt(at)?.from === at;
  const direct = scope.quotationAt(left.to - 1) !== null;
  if (quoted) return true;
  const joined =
    tags[at] === 'conj' || tokens[at]!.lower === 'that' ? scope.quotationAt(at + 1)?.from === at + 1 : false;
  if (joined) return true;
  if (direct || at === from) return false;
  if (!beside.verb) return !tags.slice(left.from, left.to).some((tag) => finite.test(tag));
  if (
    heads.get(at)?.form === 'ing' ||
    (tags[at] === 'adv' && heads.get(at + 1)?.form === 'ing') ||
    tags[at] === 'ing'
  )
    return false;
  if (/^(?:while|whereas|after|when|who|which|though|although)$/.test(tokens[at]!.lower)) return false;
  return clauseEnd(scope, from, hi, heads) > at;
}

/** A verb of saying with its subject before it and its content behind it. */
function relateCue(work: Work, cue: CueVerb): void {
  const { scope, sentence, heads } = work;
  const lo = sentence.from;
  if (cue.form === 'passive') {
    const relation = relatePassive(scope, cue, sentence, heads);
    if (relation && !relation.content.some((range) => work.isUsed(range.from))) work.add(relation);
    return;
  }
  if (cue.form === 'infinitive') return relateInfinitive(work, cue);
  const subject = cue.form === 'ing' ? participleSubject(work, cue) : subjectBefore(scope, cue.from, lo);
  if (cue.base === 'cite' && cue.form === 'ing' && work.relations.length > 0) return;
  const coordinates = !subject && cue.form === 'finite' && scope.passage.tags[cue.from - 1] === 'conj';
  const phrase =
    subject?.phrase ?? (coordinates ? (lastSubject(work, cue) ?? sharedSubject(scope, cue.from, lo)) : null);
  if (!phrase && cue.form === 'ing' && cue.from !== lo) return;
  if (!phrase && cue.form === 'finite' && cue.from > lo && !coordinates) return;
  if (!phrase && cue.from === lo && scope.passage.tokens[cue.head]!.lower === cue.base) return;
  if (phrase && isStoryItself(work, phrase, cue)) return;
  const complement = complementOf(scope, cue, cue.to, sentence.to, heads);
  const open = endsOpen(scope, cue, sentence);
  if (!complement && !open) return;
  if (complement && work.isUsed(complement.content.from)) return;
  work.add({
    source: phrase,
    cue: { from: cue.from, to: cue.to },
    content: complement ? [complement.content] : [],
    manner: complement?.manner ?? 'clause',
    word: cue.base,
    main: cue.form === 'finite' && isMainClause(work, phrase ?? cue),
    negated: cue.negated,
  });
}

/** `The development underscores …`: the reporter's comment, in which nobody says anything. */
function isStoryItself(work: Work, subject: Range, cue: CueVerb): boolean {
  const { tokens } = work.scope.passage;
  if (!commentVerbs.has(cue.base)) return false;
  for (let i = subject.from; i < Math.min(subject.to, subject.from + 4); i += 1)
    if (abstractSubjects.has(tokens[i]!.lower)) return true;
  return tokens[subject.from]!.lower === 'this' || tokens[subject.from]!.lower === 'which';
}

/** `phoned the mayor | to implore him to stay`: only where it asks someone to do something. */
function relateInfinitive(work: Work, cue: CueVerb): void {
  const { scope, sentence, heads } = work;
  const complement = complementOf(scope, cue, cue.to, sentence.to, heads);
  const source = sharedSubject(scope, cue.from, sentence.from);
  if (!source || complement?.manner !== 'infinitive' || work.isUsed(complement.content.from)) return;
  const { from, to } = cue;
  work.add({
    source,
    cue: { from, to },
    content: [complement.content],
    manner: 'infinitive',
    word: cue.base,
    main: false,
    negated: false,
  });
}

/** `Roe said:` and `Roe continued.`: what is said stands in the next sentence. */
function endsOpen(scope: Scope, cue: CueVerb, sentence: Range): boolean {
  const { tokens } = scope.passage;
  if (cue.form !== 'finite' || !(takes(cue.base, 'speech') || takes(cue.base, 'clause'))) return false;
  const last = tokens[sentence.to - 1]!.text;
  if (last === ':') return sentence.to - cue.to < 16 && !takes(cue.base, 'infinitive');
  return takes(cue.base, 'speech') && sentence.to - cue.to <= 1;
}

function lastSubject(work: Work, cue: CueVerb): Range | null {
  const earlier = work.relations.filter(
    (relation) => relation.cue.from < cue.from && relation.source && relation.main,
  );
  return earlier.at(-1)?.source ?? null;
}

/** Who does what a participle says: its noun where it hangs on one, else the subject that it shares. */
function participleSubject(work: Work, cue: CueVerb): { phrase: Range } | null {
  const { scope, sentence } = work;
  const { tags } = scope.passage;
  const before = cue.from - 1;
  if (before < sentence.from) return null;
  if (isNominal(tags[before]) && tags[before] !== 'det' && !scope.quotationAt(before)) {
    const phrase = nounBefore(scope, cue.from, sentence.from);
    return phrase ? { phrase } : null;
  }
  const shared = lastSubject(work, cue) ?? sharedSubject(scope, cue.from, sentence.from);
  return shared ? { phrase: shared } : null;
}

/** The simple noun phrase that ends here: `issued | a ruling | suggesting`. */
function nounBefore(scope: Scope, end: number, lo: number): Range | null {
  const { tags } = scope.passage;
  let from = end;
  while (from > lo && isNominal(tags[from - 1]) && !scope.quotationAt(from - 1)) {
    from -= 1;
    if (tags[from] === 'det' || tags[from] === 'poss') break;
  }
  return from < end && simplePhraseEnd(scope, from, end) >= end ? { from, to: end } : null;
}

/** No subordinator or relative pronoun stands over the clause. */
function isMainClause(work: Work, at: Range): boolean {
  const { tags, tokens } = work.scope.passage;
  if (tags[at.from] === 'wh' || tokens[at.from]!.lower === 'which') return false;
  for (let i = at.from - 1; i >= work.sentence.from; i -= 1) {
    if (work.scope.quotationAt(i)) continue;
    if (tags[i] === 'sub' || tags[i] === 'wh') return false;
    if (tags[i] === 'mark' || tags[i] === 'conj') return true;
  }
  return true;
}
