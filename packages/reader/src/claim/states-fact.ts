import type { Tag } from '../grammar/tags.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import { commentWords, eventVerbs } from '../lexicon/event-words.ts';
import { abstractHeads, moodWords, sceneWords, stateWords, stativeVerbs } from '../lexicon/scene-words.ts';
import type { Passage } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import { mainVerb } from './main-verb.ts';

/** So far behind its first verb the predicate of a sentence is looked at. */
const reach = 8;

/**
 * Whether a sentence says of somebody or something in particular what happened, what will happen, or in what state it
 * is: `The stable was lit by a faulty heater`, `The tram will run all night`, `The opera house has no licence`. What is
 * usual (`Taxis wait in line`), what should be, moods and scenery (`The streets were quiet`) are no such facts.
 */
export function statesFact(passage: Passage, range: Range): boolean {
  const verb = mainVerb(passage, range);
  if (
    verb <= range.from ||
    passage.tokens.slice(range.from, range.to).some(({ lower }) => commentWords.has(lower))
  )
    return false;
  const subject = { from: subjectStart(passage, range, verb), to: verb };
  return isParticular(passage, subject) && isOfFact(passage, verb, range.to);
}

/** The tokens by which a sentence sets a scene or a mood: one word of mood, or two of what scenes are made of. */
export function sceneTokens({ tokens }: Passage, { from, to }: Range): number[] {
  const moods: number[] = [];
  const props: number[] = [];
  for (let i = from; i < to; i += 1) {
    const { lower } = tokens[i]!;
    if (moodWords.has(lower)) moods.push(i);
    else if (sceneWords.has(lower)) props.push(i);
  }
  return moods.length > 0 || props.length > 1 ? [...moods, ...props].sort((a, b) => a - b) : [];
}

/** Past what stands before the subject: `On Monday, | the board`, `But | the board`. */
function subjectStart({ tokens, tags }: Passage, { from }: Range, verb: number): number {
  let start = from;
  if (/^(?:prep|sub|ing|participle|adv|to)$/.test(tags[from]!))
    for (let i = verb - 1; i > from; i -= 1)
      if (tokens[i]!.text === ',') {
        start = i + 1;
        break;
      }
  while (start < verb && /^(?:conj|adv|mark)$/.test(tags[start]!)) start += 1;
  return start;
}

/** `The lynx in the park`, `Ann Roe`, `Two barges`, `Nobody`: no pronoun that only the text before explains. */
function isParticular({ tokens, tags }: Passage, { from, to }: Range): boolean {
  if (from >= to) return false;
  const { lower } = tokens[from]!;
  if (/^(?:nobody|none)$/.test(lower)) return true;
  if (/^(?:there|many|most|some|any|each|every|much|such|what|that|this|both|either|half)$/.test(lower))
    return false;
  return (
    /^(?:det|poss|num|name|noun|adj)$/.test(tags[from]!) &&
    !abstractHeads.has(headOf(tokens, tags, { from, to }))
  );
}

/** The last noun before what hangs on it: `the rise | of women`. */
function headOf(tokens: Passage['tokens'], tags: readonly Tag[], { from, to }: Range): string {
  let at = from;
  while (at + 1 < to && /^(?:det|poss|num|name|noun|adj|genitive|conj)$/.test(tags[at + 1]!)) at += 1;
  return tokens[at]!.lower;
}

/** The predicate tells of an act that is done or to come, or of a state that can be looked at. */
function isOfFact({ tokens, tags, bases }: Passage, verb: number, to: number): boolean {
  const tag = tags[verb]!;
  const { lower } = tokens[verb]!;
  const next = pastAdverbs(tags, verb + 1, to);
  if (tag === 'modal') return /^(?:will|'ll|won't)$/.test(lower);
  if (tag === 'verb') return lower !== bases[verb] && !/s$/.test(lower) && !stativeVerbs.has(bases[verb]!);
  if (tag === 'have')
    return (
      /^(?:participle|be)$/.test(tags[next] ?? '') ||
      (tokens[next]?.lower === 'no' && hasThing(tokens[next + 1]?.lower))
    );
  if (tag !== 'be') return tag === 'do' && /^did/.test(lower);
  if (/^(?:poised|likely|unlikely|set|bound)$/.test(tokens[next]?.lower ?? '')) return false;
  if (tags[next] === 'ing') return eventVerbs.has(bases[next]!);
  if (tags[next] === 'participle') return !stativeVerbs.has(bases[next]!);
  // `was lit | by a heater`: a participle that no list knows.
  if (tokens[next]?.kind === 'word' && tokens[next + 1]?.lower === 'by' && next + 1 < to) return true;
  for (let i = next; i < Math.min(to, verb + reach); i += 1) {
    if (stateWords.has(tokens[i]!.lower)) return true;
    if (isFiniteVerb(tags[i]) || tags[i] === 'mark' || tags[i] === 'sub') return false;
  }
  return false;
}

const pastAdverbs = (tags: readonly Tag[], from: number, to: number): number => {
  let at = from;
  while (at < to && /^(?:adv|neg)$/.test(tags[at]!)) at += 1;
  return at;
};

/** `has no licence`, but not `has no choice`. */
const hasThing = (noun = ''): boolean =>
  !/^(?:choice|doubt|idea|intention|place|chance|interest|reason|need|desire|plans?|time|way|wonder|problem|equal|shortage|use|one)$/.test(
    noun,
  );
