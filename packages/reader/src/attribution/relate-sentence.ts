import { isNominal, simplePhraseEnd } from '../grammar/noun-phrases.ts';
import { abstractSubjects } from '../lexicon/event-words.ts';
import type { Scope } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import { commentVerbs } from './find-content.ts';
import { relateCueNouns } from './find-cue-nouns.ts';
import { type CueVerb, takes } from './find-cues.ts';
import { sharedSubject, subjectBefore } from './find-subject.ts';
import { holdsNothing } from './nothing-held.ts';
import { relateBeside } from './relate-beside.ts';
import { relateDepictions } from './relate-depictions.ts';
import { relateEstimates } from './relate-estimates.ts';
import { relatePassive } from './relate-passive.ts';
import { relatePolls } from './relate-polls.ts';
import { relateQuotedAs } from './relate-quoted-as.ts';
import { complementOf } from './relate-verb.ts';
import type { Relation } from './relation.ts';
import { withinRelative } from './relative-clause.ts';
import { SentenceWork } from './sentence-work.ts';
import { asksForAnonymity, isNoComment, isRefusal, seeksComment } from './silence.ts';

/** Everything attributed in a sentence, outermost attributions only: what lies inside a content is asked for again. */
export function relateSentence(scope: Scope, sentence: Range): Relation[] {
  const work = new SentenceWork(scope, sentence);
  for (const told of [...relatePolls(work), ...relateEstimates(work), ...relateDepictions(work)])
    work.add(told);
  for (const cue of work.cues) {
    const passedOn = relateQuotedAs(work, cue);
    if (passedOn) work.add(passedOn);
  }
  if (!work.relations.some(({ passedOn }) => passedOn)) relateBeside(work);
  const idle = cuesInsideSubjects(work);
  for (const head of cuesInQuestion(work)) idle.add(head);
  for (const cue of work.cues) if (!work.isUsed(cue.head) && !idle.has(cue.head)) relateCue(work, cue);
  for (const relation of relateCueNouns(scope, sentence, work.heads, work.isUsed)) work.add(relation);
  for (const { from } of work.inner) {
    const around = work.relations.find(({ content }) => content.some((c) => c.from <= from && from < c.to));
    if (around) around.settled = true;
  }
  return work.relations.sort((a, b) => first(a) - first(b));
}

/** Verbs inside the subject of another cue: in `officials who asked not to be named said`, nobody is quoted as asking. */
function cuesInsideSubjects({ scope, cues, sentence }: SentenceWork): Set<number> {
  const inside = new Set<number>();
  for (const cue of cues) {
    if (cue.form !== 'finite' || !takes(cue.base, 'speech')) continue;
    const phrase = subjectBefore(scope, cue.from, sentence.from);
    for (const other of phrase ? cues : [])
      if (other.head >= phrase!.from && other.head < phrase!.to) inside.add(other.head);
  }
  return inside;
}

/** `Asked if he feared the sack, | he shrugged`: nobody is told who asks, and nothing that he holds. */
function cuesInQuestion({ scope, cues, sentence }: SentenceWork): number[] {
  const { tokens } = scope.passage;
  const [first] = cues;
  if (first?.base !== 'ask' || first.head !== sentence.from) return [];
  let comma = first.to;
  while (comma < sentence.to && tokens[comma]!.text !== ',') comma += 1;
  return cues.filter(({ head }) => head < comma).map(({ head }) => head);
}

const first = (relation: Relation): number =>
  Math.min(relation.cue.from, relation.content[0]?.from ?? relation.cue.from);

/** A verb of saying with its subject before it and its content behind it. */
function relateCue(work: SentenceWork, cue: CueVerb): void {
  const { scope, sentence, heads } = work;
  const lo = sentence.from;
  if (cue.form === 'passive') {
    const relation = relatePassive(scope, cue, sentence, heads);
    if (relation && !relation.content.some((range) => work.isUsed(range.from))) work.add(relation);
    return;
  }
  if (cue.form === 'infinitive') {
    relateInfinitive(work, cue);
    return;
  }
  const subject = cue.form === 'ing' ? participleSubject(work, cue) : subjectBefore(scope, cue.from, lo);
  if (cue.base === 'cite' && cue.form === 'ing' && work.relations.length > 0) return;
  // `…, she said, referring to the board`: what it is about, and nothing said.
  if (/^(?:refer|allude)$/.test(cue.base) && cue.form === 'ing') return;
  const coordinates = !subject && cue.form === 'finite' && scope.passage.tags[cue.from - 1] === 'conj';
  const phrase =
    subject ?? (coordinates ? (lastSubject(work, cue) ?? sharedSubject(scope, cue.from, lo)) : null);
  if (!phrase && cue.from !== lo) return;
  if (!phrase && cue.from === lo && scope.passage.tokens[cue.head]!.lower === cue.base) return;
  if (phrase && (isStoryItself(work, phrase, cue) || isNobody(work, phrase, cue))) return;
  const complement = complementOf(scope, cue, cue.to, sentence.to, heads);
  if (complement && asksForAnonymity(scope.passage, complement.content)) return;
  if (complement && isNoComment(scope.passage, complement.content)) return;
  if (complement && isRefusal(scope.passage, cue, cue.base, [complement.content])) return;
  if (complement && cue.base === 'seek' && seeksComment(scope.passage, complement.content)) return;
  const open = endsOpen(scope, cue, sentence);
  if (!complement && !open) return;
  if (complement && work.isUsed(complement.content.from)) return;
  if (complement && holdsNothing(scope.passage, cue, cue.base, [complement.content])) return;
  const content = complement && withinRelative(scope.passage, cue, complement.content);
  work.add({
    source: phrase,
    cue: { from: cue.from, to: cue.to },
    content: content ? [content] : [],
    manner: complement?.manner ?? 'clause',
    word: cue.base,
    main: cue.form === 'finite' && isMainClause(work, phrase ?? cue),
    negated: cue.negated,
    ...(isAskedBehindColon(scope, cue, complement?.content) && { settled: true }),
  });
}

/** `asked Roe a simple question: Who will pay?` */
const isAskedBehindColon = (scope: Scope, cue: CueVerb, content: Range | undefined): boolean =>
  cue.base === 'ask' && content !== undefined && scope.passage.tokens[content.from - 1]!.text === ':';

/** `you`, the one reading, says nothing, and neither does `nobody`; `one might say`, but `one said`. */
function isNobody({ scope }: SentenceWork, subject: Range, cue: CueVerb): boolean {
  const { tokens } = scope.passage;
  const { lower } = tokens[subject.from]!;
  // `No group has claimed responsibility`
  if (subject.to - subject.from > 1) return lower === 'no' && !scope.quotationAt(subject.from);
  if (lower === 'one')
    return !/(?:ed|said|told|wrote|thought|felt)$/.test(tokens[cue.head]!.lower) || cue.head > cue.from;
  return /^(?:you|we|nobody|none|neither|nothing)$/.test(lower);
}

/** `The development underscores …`: the reporter's comment, in which nobody says anything. */
function isStoryItself(work: SentenceWork, subject: Range, cue: CueVerb): boolean {
  const { tokens } = work.scope.passage;
  if (!commentVerbs.has(cue.base)) return false;
  for (let i = subject.from; i < Math.min(subject.to, subject.from + 4); i += 1)
    if (abstractSubjects.has(tokens[i]!.lower)) return true;
  return tokens[subject.from]!.lower === 'this' || tokens[subject.from]!.lower === 'which';
}

/** `phoned the mayor | to implore him to stay`: only where it asks someone to do something. */
function relateInfinitive(work: SentenceWork, cue: CueVerb): void {
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

function lastSubject(work: SentenceWork, cue: CueVerb): Range | null {
  const earlier = work.relations.filter(
    (relation) => relation.cue.from < cue.from && relation.source && relation.main,
  );
  return earlier.at(-1)?.source ?? null;
}

/** Who does what a participle says: its noun where it hangs on one, else the subject that it shares. */
function participleSubject(work: SentenceWork, cue: CueVerb): Range | null {
  const { scope, sentence } = work;
  const { tags } = scope.passage;
  const before = cue.from - 1;
  if (before < sentence.from) return null;
  if (isNominal(tags[before]) && tags[before] !== 'det' && !scope.quotationAt(before)) {
    const phrase = nounBefore(scope, cue.from, sentence.from);
    return phrase;
  }
  const shared = lastSubject(work, cue) ?? sharedSubject(scope, cue.from, sentence.from);
  return shared;
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
function isMainClause(work: SentenceWork, at: Range): boolean {
  const { tags, tokens } = work.scope.passage;
  if (tags[at.from] === 'wh' || tokens[at.from]!.lower === 'which') return false;
  for (let i = at.from - 1; i >= work.sentence.from; i -= 1) {
    if (work.scope.quotationAt(i)) continue;
    if (tags[i] === 'sub' || tags[i] === 'wh') return false;
    if (tags[i] === 'mark' || tags[i] === 'conj') return true;
  }
  return true;
}
