import { commentVerbs } from '../attribution/find-content.ts';
import { takes } from '../attribution/find-cues.ts';
import { holdsNothing } from '../attribution/nothing-held.ts';
import type { Relation } from '../attribution/relation.ts';
import { asksForAnonymity, isNoComment, isRefusal, isUnverified } from '../attribution/silence.ts';
import { isComment } from '../claim/own-voice.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import type { Passage } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import { isRubric } from '../text/transcript.ts';

/**
 * Whether an editor could check what the model attributes. It was taught from an annotation that marks every act of
 * speech (`reached out to the union`, `highlighting the delicate balance`), and most of them are worth a line; not
 * these, where nothing stands that could be true or false:
 *
 * - `reportedly reached out to …`: that it happened is the claim, and the publisher's own;
 * - talk about the story itself, in a sentence of comment; `, contradicting earlier statements`;
 * - `Axios, citing two officials`, `quoting an aide`: who is cited is a source, and what they say stands elsewhere;
 * - `declined to comment`, `asked not to be named`, `could not verify the claim`: nothing was said;
 * - `No group has claimed responsibility`: nobody said it;
 * - `It was written by Roe`, `the agreement has not been announced`: a thing is told of;
 * - `said that, according to her, …`, of which no more than `that` was seen;
 * - `has not seen the memo`, `explains half of the rise`: nothing is held;
 * - `wrote to us`, `scolded him`: to whom, and not what.
 */
export function canBeChecked(passage: Passage, relation: Relation, sentence: Range): boolean {
  const { content, cue } = relation;
  if (isSilence(passage, relation) || isTalk(passage, relation, sentence)) return false;
  if (isNothing(passage, relation) || holdsNothing(passage, cue, relation.word, content)) return false;
  if (content.some(({ from }) => passage.tokens[from]!.kind === 'quote')) return true;
  if (isThing(passage, relation) || isAddressed(passage, relation) || isCitation(passage, relation))
    return false;
  if (content.some((part) => isClause(passage, part))) return true;
  if (citing.test(relation.word) || isComment(passage, sentence)) return false;
  return !passage.tokens.slice(cue.from, cue.to).some(({ lower }) => hearsay.test(lower));
}

const citing = /^(?:cite|quote)$/;
const hearsay = /^(?:reportedly|allegedly|supposedly|apparently|purportedly)$/;

/** Words in which something is stated: with a finite verb, or `to` and another one. */
const isClause = ({ tags }: Passage, { from, to }: Range): boolean =>
  tags[from] === 'to' ? tags[from + 1] === 'verb' : tags.slice(from, to).some(isFiniteVerb);

/** Nobody speaks, or whoever does says nothing. */
function isSilence(passage: Passage, { content, cue, source, word }: Relation): boolean {
  if (source && /^(?:no|nobody|none)$/.test(passage.tokens[source.from]!.lower)) return true;
  if (source && passage.tokens[cue.from]!.text === ':' && isRubric(passage.tokens[source.to - 1]!.lower))
    return true;
  if (isRefusal(passage, cue, word, content) || isUnverified(passage, cue)) return true;
  return content.every((part) => isNoComment(passage, part) || asksForAnonymity(passage, part));
}

/** The reporter's own talk: hearsay, or what the story shows. */
function isTalk(passage: Passage, { content, cue, word }: Relation, sentence: Range): boolean {
  const { tags, tokens } = passage;
  if (tokens.slice(cue.from, cue.to).every(({ lower }) => hearsay.test(lower))) return true;
  if (/^(?:refer|allude)$/.test(word) && tags[cue.from] === 'ing') return true;
  if (!commentVerbs.has(word)) return false;
  const isAppended = tags[cue.from] === 'ing' && tokens[cue.from - 1]?.text === ',';
  return isComment(passage, sentence) || (isAppended && !content.some((part) => isClause(passage, part)));
}

/** `None has been named`, `The decision was …`, `One, identified only as Witness C, said …`. */
function isNothing({ tags, tokens }: Passage, { content, cue, source, word }: Relation): boolean {
  const isBare = source === null && tags.slice(cue.from, cue.to).every((tag) => tag === 'be');
  const isEmpty = ({ from, to }: Range): boolean =>
    (to - from === 1 && /^(?:none|nobody|nothing)$/.test(tokens[from]!.lower)) ||
    (isBare && !tags.slice(from, to).some(isFiniteVerb));
  return (
    content.every(isEmpty) ||
    (word === 'identify' && content.every(({ from }) => tokens[from]!.lower === 'only'))
  );
}

/** `It was written by Roe`, `which could be announced`, `asked about the photograph`. */
function isThing(passage: Passage, { content, cue, source, word }: Relation): boolean {
  const { tags, tokens } = passage;
  const isPassive = tags.slice(cue.from, cue.to).includes('be') && tags[cue.to - 1] === 'participle';
  const isPronoun = ({ from, to }: Range): boolean =>
    to - from === 1 && /^(?:it|this|that|which)$/.test(tokens[from]!.lower);
  if (isPassive && content.every(isPronoun)) return true;
  if (source !== null) return false;
  const isNegated = isPassive && tags.slice(cue.from, cue.to).includes('neg');
  const isQuestion = ({ from }: Range): boolean =>
    /^(?:if|whether|why|how|what|who|when|where|about)$/.test(tokens[from]!.lower);
  const isAsked =
    word === 'ask' && (tokens[cue.to - 1]!.lower === 'about' || content.every((part) => isQuestion(part)));
  return isAsked || (isNegated && !content.some((part) => isClause(passage, part)));
}

/** To whom it is said, or the `that` of a clause which stands elsewhere, and no more. */
function isAddressed({ tags, tokens }: Passage, { content }: Relation): boolean {
  return content.every(
    ({ from, to }) =>
      (to - from === 1 && /^(?:that|him|her|them|us|me|you)$/.test(tokens[from]!.lower)) ||
      (to - from <= 3 && tokens[from]!.lower === 'to' && tags[from + 1] !== 'verb'),
  );
}

/** `a leaked memo | that warned of`: within a few words, and what says something itself. */
function citedWho({ bases, tags, tokens }: Passage, { from, to }: Range): boolean {
  const nearest = 6;
  for (let i = from + 1; i < Math.min(to - 1, from + nearest); i += 1)
    if (/^(?:that|which)$/.test(tokens[i]!.lower))
      return tags[i - 1] === 'noun' && (takes(bases[i + 1]!, 'speech') || takes(bases[i + 1]!, 'clause'));
  return false;
}

/** `citing two officials, that the dam …`, `quoting what it called informed circles`: the clause belongs to the verb before. */
function isCitation(passage: Passage, { content, word }: Relation): boolean {
  const { tokens } = passage;
  if (!citing.test(word)) return false;
  const runsOn = ({ from, to }: Range): boolean =>
    tokens.slice(from, to).some(({ lower }, k) => lower === 'that' && tokens[from + k - 1]!.text === ',');
  // `citing a memo | that warned of “defeat”`: the memo is what is cited, and what it warns of stands there.
  const isCited = (part: Range): boolean => citedWho(passage, part);
  return (
    content.some(runsOn) ||
    content.every(isCited) ||
    content.every(({ from }) => tokens[from]!.lower === 'what')
  );
}
