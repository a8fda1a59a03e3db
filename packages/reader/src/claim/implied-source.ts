import type { Attribution } from '../attribution/attribute-passage.ts';
import { subjectBefore } from '../attribution/find-subject.ts';
import type { Relation } from '../attribution/relation.ts';
import { fullPhraseEnd } from '../grammar/noun-phrases.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import { wordSet } from '../lexicon/words.ts';
import type { Scope } from '../text/passage.ts';
import type { Range } from '../text/range.ts';

/** What binds a clause without a subject to the one before it: `Roe groused …, before floating the idea that …`. */
const binding = /^(?:before|after|while|by|and|without|when)$/;

const isPassive = ({ passage: { tags } }: Scope, { from, to }: Range): boolean => {
  const be = tags.indexOf('be', from);
  return be >= from && be < to && tags.slice(be, to).includes('participle');
};

/** Verbs whose passive tells of its subject and not by it: `was asked`, `is known for`, `is expected to`. */
const spokenTo = wordSet('ask question press quiz grill tell inform urge advise challenge warn order');
const spokenOf = wordSet(
  'understand fear assume claim estimate know regard see consider expect believe think say report accuse charge view rumor rumour favor favour tip blame credit deem describe allege suspect label dub portray depict project perceive recognize recognise remember hail',
);

/** `Roe was asked about the dam`, `Roe is known for her wit`, `Roe seemed to agree`: she is no source. */
export function isSpokenOf({ relation, scope }: Attribution): boolean {
  const { source, cue, word } = relation;
  if (!source || source.to > cue.from) return false;
  if (isSeeming(relation, scope)) return true;
  if (passesOn(relation, scope)) return false;
  return (spokenTo.has(word) || spokenOf.has(word)) && isPassive(scope, cue);
}

/** `Roe was quoted as saying`: said by him all the same. */
const passesOn = ({ cue }: Relation, { passage: { tokens } }: Scope): boolean =>
  tokens[cue.to - 2]?.lower === 'as' && cue.to - cue.from > 2;

/** `seemed to`, `appears`, `looks like`: it is the publisher to whom it seems so. */
const isSeeming = ({ word, cue }: Relation, { passage: { tokens } }: Scope): boolean =>
  word === 'seem' ||
  word === 'appear' ||
  ((word === 'look' || word === 'sound') &&
    tokens.slice(cue.from, cue.to + 1).some(({ lower }) => /^(?:like|as)$/.test(lower)));

/**
 * Who says something where no source is told but the words around leave no doubt: the agent of a passive (`a bill
 * passed by the House`), the pronoun or name right before the verb, the source before a clause that shares its subject.
 *
 * @param earlier the attributions of the same sentence that stand before it, the nearest last
 */
export function impliedSource(
  { relation, scope, sentence }: Attribution,
  earlier: readonly Attribution[],
): Range | null {
  const { cue, content } = relation;
  const { tokens, tags } = scope.passage;
  if (relation.manner === 'noun' || relation.manner === 'adverbial' || isSeeming(relation, scope))
    return null;
  const inside = (i: number) => content.some((range) => range.from <= i && i < range.to);
  if (
    tokens[cue.to]?.lower === 'by' &&
    !inside(cue.to) &&
    tags.slice(cue.from, cue.to).includes('participle')
  ) {
    const end = fullPhraseEnd(scope, cue.to + 1, sentence.to);
    if (end > cue.to + 1 && tags[cue.to + 1] !== 'ing') return { from: cue.to + 1, to: end };
  }
  const before = cue.from - 1;
  if (before < sentence.from) return null;
  const verbal = tags[cue.from];
  if (isPassive(scope, cue)) return null;
  if (tags[before] === 'pron' && /^(?:he|she|they|i|we)$/.test(tokens[before]!.lower) && verbal !== 'ing')
    return { from: before, to: cue.from };
  const subject = isFiniteVerb(verbal) ? subjectBefore(scope, cue.from, sentence.from) : null;
  if (subject && !isNobody(scope, subject) && !inside(subject.to - 1)) return subject;
  if (verbal !== 'ing') return sharesSubject(scope, cue) ? subjectOfClause(scope, sentence, before) : null;
  if (/^(?:being|having)$/.test(tokens[cue.from]!.lower)) return null;
  if (!binding.test(tokens[before]!.lower) && tokens[before]!.text !== ',') return null;
  return (
    earlier.at(-1)?.relation.source ??
    (tokens[before]!.lower === 'by' ? subjectOfClause(scope, sentence, before) : null)
  );
}

/** `The firm sold the dam and | announced …` */
const sharesSubject = ({ passage: { tags, tokens } }: Scope, { from }: Range): boolean =>
  tags[from] === 'verb' && /^(?:and|but|then)$/.test(tokens[from - 1]?.lower ?? '');

/** `it`, `there`, a bare relative: they stand for nobody. */
const isNobody = ({ passage: { tokens } }: Scope, { from, to }: Range): boolean =>
  to - from === 1 && /^(?:it|there|that|this|which|what)$/.test(tokens[from]!.lower);

const opensClause = ({ passage: { tags } }: Scope, sentence: Range, at: number): boolean =>
  at === sentence.from || tags[at] === 'wh' || /^(?:mark|conj|sub|wh|quote)$/.test(tags[at - 1]!);

/** The subject of the nearest finite verb before a token: `Roe | opened the session by saying …`. */
function subjectOfClause(scope: Scope, sentence: Range, before: number): Range | null {
  const { tags } = scope.passage;
  for (let i = before - 1; i > sentence.from; i -= 1) {
    if (scope.quotationAt(i) || tags[i] === 'sub') return null;
    if (!isFiniteVerb(tags[i])) continue;
    let start = i;
    while (start > sentence.from && /^(?:adv|neg|have|be|do|modal|verb)$/.test(tags[start - 1]!)) start -= 1;
    const subject = subjectBefore(scope, start, sentence.from);
    return subject && opensClause(scope, sentence, subject.from) ? subject : null;
  }
  return null;
}
