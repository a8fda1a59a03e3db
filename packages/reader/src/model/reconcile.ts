import type { Attribution } from '../attribution/attribute-passage.ts';
import { commentVerbs } from '../attribution/find-content.ts';
import { subjectBefore } from '../attribution/find-subject.ts';
import type { Relation } from '../attribution/relation.ts';
import { asksForAnonymity, isNoComment, isRefusal, isUnverified } from '../attribution/silence.ts';
import { isComment } from '../claim/own-voice.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import { documentNouns } from '../lexicon/organization-words.ts';
import type { Passage, Scope } from '../text/passage.ts';
import type { Range } from '../text/range.ts';

/**
 * Whether an editor could check what the model attributes. It was taught from an annotation that marks every act of
 * speech (`reached out to the union`, `highlighting the delicate balance`), and most of them are worth a line; not
 * these, where nothing stands that could be true or false:
 *
 * - `reportedly reached out to …`: that it happened is the claim, and the publisher's own;
 * - talk about the story itself, in a sentence of comment;
 * - `Axios, citing two officials`, `quoting an aide`: who is cited is a source, and what they say stands elsewhere;
 * - `declined to comment`: nothing was said;
 * - `said that, according to her, …`, of which no more than `that` was seen;
 * - `wrote to us`, `scolded him`: to whom, and not what.
 */
export function canBeChecked(passage: Passage, relation: Relation, sentence: Range): boolean {
  const { tags, tokens } = passage;
  const { content, cue, source, word } = relation;
  // `No group has claimed responsibility`
  if (source && /^(?:no|nobody|none)$/.test(tokens[source.from]!.lower)) return false;
  if (tokens.slice(cue.from, cue.to).every(({ lower }) => hearsay.test(lower))) return false;
  if (commentVerbs.has(word) && isComment(passage, sentence)) return false;
  if (/^(?:refer|allude)$/.test(word) && tags[cue.from] === 'ing') return false;
  if (isRefusal(passage, cue, word, content) || isUnverified(passage, cue)) return false;
  if (content.every((part) => isNoComment(passage, part) || asksForAnonymity(passage, part))) return false;
  // `None has been named`, `The decision was …`
  const isNothing = ({ from, to }: Range): boolean =>
    (to - from === 1 && /^(?:none|nobody|nothing)$/.test(tokens[from]!.lower)) ||
    (relation.source === null &&
      tags.slice(cue.from, cue.to).every((tag) => tag === 'be') &&
      !tags.slice(from, to).some(isFiniteVerb));
  if (content.every(isNothing)) return false;
  // `One, identified only as Witness C, said …`
  if (word === 'identify' && content.every(({ from }) => tokens[from]!.lower === 'only')) return false;
  const isSpeech = ({ from }: Range): boolean => tokens[from]!.kind === 'quote';
  const isClause = ({ from, to }: Range): boolean =>
    tags[from] === 'to' ? tags[from + 1] === 'verb' : tags.slice(from, to).some(isFiniteVerb);
  if (content.some(isSpeech)) return true;
  const isBareThat = ({ from, to }: Range): boolean => to - from === 1 && tokens[from]!.lower === 'that';
  // `citing two officials, that the dam …`: the clause belongs to the verb before.
  const runsOn = ({ from, to }: Range): boolean =>
    tokens.slice(from, to).some(({ lower }, k) => lower === 'that' && tokens[from + k - 1]!.text === ',');
  const isAddressee = ({ from, to }: Range): boolean =>
    (to - from === 1 && /^(?:him|her|them|us|me|you)$/.test(tokens[from]!.lower)) ||
    (to - from <= 3 && tokens[from]!.lower === 'to' && tags[from + 1] !== 'verb');
  if (
    content.every((part) => isBareThat(part) || isAddressee(part)) ||
    (citing.test(word) && content.some(runsOn))
  )
    return false;
  if (content.some(isClause)) return true;
  if (citing.test(word) || isComment(passage, sentence)) return false;
  return !tokens.slice(cue.from, cue.to).some(({ lower }) => hearsay.test(lower));
}

const citing = /^(?:cite|quote)$/;

const hearsay = /^(?:reportedly|allegedly|supposedly|apparently|purportedly)$/;

/**
 * Where the model takes a whole phrase for its cue, or its first verb alone, and the rules a document in it for the
 * source: `issued a ruling suggesting …`.
 */
export function withDocument(relation: Relation, ruled: readonly Attribution[]): Relation {
  const { cue, content } = relation;
  const rule = ruled.find(
    ({ relation: { source, cue: own } }) =>
      source !== null &&
      source.from >= cue.from &&
      source.from <= cue.to &&
      source.to <= own.from &&
      (own.to <= cue.to || own.to === content[0]!.from),
  )?.relation;
  return rule ? { ...relation, source: rule.source, cue: rule.cue } : relation;
}

/** `Photographs appeared | to show …`: what shows it is the source, and what is shown the content. */
export function asShown(scope: Scope, relation: Relation): Relation {
  const { bases, tags, tokens } = scope.passage;
  const { cue, content, word } = relation;
  const source = relation.source ?? subjectBefore(scope, cue.from, scope.range.from);
  const [first] = content;
  if (!/^(?:appear|seem)$/.test(word) || content.length !== 1 || first!.from !== cue.to) return relation;
  const verb = first!.from + 1;
  if (tags[first!.from] !== 'to' || !showing.test(bases[verb] ?? '') || first!.to <= verb + 1)
    return relation;
  const isDocument =
    source !== null && tokens.slice(source.from, source.to).some(({ lower }) => documentNouns.has(lower));
  if (!isDocument) return relation;
  const shown = { from: verb + 1, to: first!.to };
  return {
    ...relation,
    source,
    cue: { from: cue.from, to: verb + 1 },
    content: [shown],
    word: bases[verb]!,
    manner: 'object',
  };
}

const showing = /^(?:show|suggest|indicate|depict|confirm|reveal|contradict)$/;

/**
 * Beside speech in quotation marks nothing is content that has none: `“Absolutely,” he said when asked whether …`; and
 * what went on while somebody spoke is none of it: `The dam will hold, Roe said, as she toured it`.
 */
export function withoutAsides(passage: Passage, all: readonly Range[], cue: Range): readonly Range[] {
  const { tokens } = passage;
  const content = all.length > 1 ? all.filter((part) => !isMeanwhile(passage, part, cue)) : all;
  // `…, officials said, in what Roe called “a crime”`: that is what Roe says of it.
  const isAppraisal = ({ from }: Range): boolean =>
    tokens[from]!.lower === 'in' && tokens[from + 1]?.lower === 'what';
  if (content.length > 1 && content.some(isAppraisal)) return content.filter((part) => !isAppraisal(part));
  const isSpeech = ({ from, to }: Range): boolean =>
    tokens[from]!.kind === 'quote' && tokens[to - 1]!.kind === 'quote';
  const isMarked = ({ from, to }: Range): boolean =>
    tokens.slice(from, to).some(({ kind }) => kind === 'quote');
  return content.some(isSpeech) ? content.filter(isMarked) : content;
}

/** `…, Roe said | , as critics accused her of …`: what goes on beside the saying. */
export const isMeanwhile = ({ tokens }: Passage, { from }: Range, cue: Range): boolean =>
  from > cue.to && /^(?:as|while|after|before)$/.test(tokens[from]!.lower) && tokens[from - 1]!.text === ',';

/** `They had silenced her: “She signed,” he said`: what stands before the colon is not his. */
export function fromColon({ tokens }: Passage, content: readonly Range[], cue: Range): readonly Range[] {
  return content.map((part) => {
    const { from, to } = part;
    if (cue.from < to || tokens[to - 1]!.kind !== 'quote' || tokens[from]!.kind === 'quote') return part;
    for (let i = from + 1; i < to - 2; i += 1) {
      if (tokens[i]!.kind === 'quote') return part;
      if (tokens[i]!.text === ':' && tokens[i + 1]!.kind === 'quote') return { from: i + 1, to };
    }
    return part;
  });
}

/** `“…” ― Ann Roe`: whoever signs a quotation said it, whatever stands elsewhere, and not what comes after. */
export function withoutSigned(
  { tokens }: Passage,
  content: readonly Range[],
  own: Range,
  ruled: readonly Attribution[],
): readonly Range[] {
  const isDash = ({ from }: Range): boolean => /^(?:[—–―-]|--)$/.test(tokens[from]!.text);
  const signed = ruled.filter(
    ({ relation: { cue, source, content: parts } }) =>
      isDash(cue) && source?.from === cue.to && parts.length === 1 && cue.from !== own.from,
  );
  const isSigned = (part: Range): boolean =>
    signed.some(({ relation }) => relation.content.some(({ from, to }) => from < part.to && part.from < to));
  const left = signed.length > 0 ? content.filter((part) => !isSigned(part)) : content;
  return isDash(own) && left.some(({ to }) => to <= own.from)
    ? left.filter(({ to }) => to <= own.from)
    : left;
}

/**
 * `to make the Orrin Shoal | , a reef it seized years ago, into a fortress`: where the model stops at the comma of an
 * apposition, and the rules read on past it.
 */
export function pastApposition({ tags, tokens }: Passage, content: readonly Range[], rule: Relation | null) {
  return content.map((part) => {
    const whole = rule?.content.find(({ from, to }) => from === part.from && to > part.to + 3);
    if (!whole || tokens[part.to]!.text !== ',' || !/^(?:det|num)$/.test(tags[part.to + 1]!)) return part;
    let close = part.to + 2;
    while (close < whole.to && tokens[close]!.text !== ',') close += 1;
    const next = close + 1;
    if (next >= whole.to) return part;
    const goesOn = isFiniteVerb(tags[next]) || /^(?:to|into|onto|from)$/.test(tokens[next]!.lower);
    return goesOn ? { from: part.from, to: whole.to } : part;
  });
}

/**
 * Where the model sees only some parts of what the rules see as one statement: `The river, according to her, rose`,
 * `Roe was accused by Tan of lying`.
 */
export function withAllParts(relation: Relation, rule: Relation | null, told: Uint8Array): Relation {
  const { content } = relation;
  const stands =
    rule?.manner === 'adverbial' || (rule && /^(?:clause|object)$/.test(rule.manner) && isBetween(rule));
  if (!rule || !stands || rule.content.length <= content.length) return relation;
  const isSame = (a: Range, b: Range): boolean => a.from === b.from && a.to === b.to;
  const isUntold = ({ from, to }: Range): boolean => told.subarray(from, to).every((mark) => mark === 0);
  const further = rule.content.filter((part) => !content.some((own) => isSame(own, part)));
  const isPart = further.length === rule.content.length - content.length;
  return isPart && further.every(isUntold) ? { ...relation, content: rule.content } : relation;
}

/** `The river, Roe said, rose.` */
const isBetween = ({ content, cue }: Relation): boolean =>
  content.some(({ to }) => to <= cue.from) && content.some(({ from }) => from >= cue.to);

/**
 * Rules' attributions of which the model tells nothing at all, and that it should: marks do not lie, and of the
 * clauses that only the rules see half are right, which is more than is needed to gain by them.
 *
 * @param told tokens that are content of anything already
 * @param cues those that the model found
 */
export function isMissed(
  { relation, scope }: Attribution,
  told: Uint8Array,
  cues: readonly Range[],
): boolean {
  const { content, cue, manner } = relation;
  const isUntold = ({ from, to }: Range): boolean => told.subarray(from, to).every((mark) => mark === 0);
  const isSpeech = ({ from, to }: Range): boolean => {
    const quotation = from >= scope.range.from && from < scope.range.to ? scope.quotationAt(from) : null;
    return quotation !== null && quotation.from === from && to <= quotation.to + 1;
  };
  if (content.length === 0 || !content.every(isUntold)) return false;
  if (content.every(isSpeech)) return true;
  if (manner === 'adverbial') return !cues.some(({ from, to }) => from < cue.to && cue.from < to);
  return manner === 'clause' && isUntold(cue);
}
