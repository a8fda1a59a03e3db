import type { Attribution } from '../attribution/attribute-passage.ts';
import type { Relation } from '../attribution/relation.ts';
import { tellsOfSilence } from '../attribution/silence.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import { abstractSubjects } from '../lexicon/event-words.ts';
import type { Passage, Scope } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import { weighWords } from './score-check-worthiness.ts';

/** Below this a statement in the publisher's own voice is left unmarked. */
export const leastWorth = 0.35;

const addressing =
  /^(?:i|we|you|our|my|your|us|let|please|click|read|watch|follow|subscribe|see|sign|join|share|here|call|visit|contact|photo|photos|image|video|caption|copyright|advertisement|related|more)$/;

/** `The cabinet has agreed to sell the port` tells of an act, of which the plan is only a part. */
const isAct = ({ manner, word, negated }: Relation): boolean =>
  manner === 'infinitive' && !negated && /^(?:agree|decide|promise|pledge|vow|resolve)$/.test(word);

/**
 * Whether a sentence states something as the publisher's own fact: it has a finite verb, is neither question nor
 * address nor comment, and is not itself a clause of attribution, save one by which its subject binds itself.
 *
 * @param inside the attributions found in it
 * @returns the part of it that is the statement, or null
 */
export function ownStatement(
  passage: Passage,
  scope: Scope,
  sentence: Range,
  inside: readonly Attribution[],
): Range | null {
  const { tokens, tags } = passage;
  if (inside.some(({ relation }) => relation.main && !isAct(relation))) return null;
  let { from, to } = sentence;
  const tail = inside.find(({ relation }) => relation.isTail);
  if (tail) to = tail.relation.content.at(-1)!.to;
  while (from < to && (tags[from] === 'mark' || tags[from] === 'quote')) from += 1;
  while (to > from && tags[to - 1] === 'mark' && !/^[)%]$/.test(tokens[to - 1]!.text)) to -= 1;
  if (tokens[sentence.to - 1]!.text === '?' || tokens[sentence.to - 1]!.text === ':') return null;
  if (inside.length === 0) from = pastCall(passage, scope, { from, to });
  if (to - from < 6) return null;
  const first = tokens[from]!.lower;
  // `There is speculation that …` says nothing beside what is speculated.
  if (first === 'there' && inside.length > 0) return null;
  if (addressing.test(first) || (tags[from] === 'verb' && !/ed$/.test(first))) return null;
  if (tellsOfSilence(passage, { from, to }) || isStoryTelling(passage, from)) return null;
  let quoted = 0;
  let verbs = 0;
  let firstPerson = 0;
  for (let i = from; i < to; i += 1) {
    if (scope.quotationAt(i)) quoted += 1;
    else if (isFiniteVerb(tags[i])) verbs += 1;
    else if (/^(?:i|we|you|my|our|your)$/.test(tokens[i]!.lower) && tags[i] !== 'name') firstPerson += 1;
  }
  if (verbs === 0 || firstPerson > 0 || quoted * 2 > to - from) return null;
  return isComment(passage, { from, to }) ? null : { from, to };
}

/** `Do not eat the rolls: | the bakery used spoiled flour`: past what calls to the reader, up to a colon. */
function pastCall({ tokens, tags }: Passage, scope: Scope, { from, to }: Range): number {
  for (let i = from + 1; i < Math.min(to - 3, from + 12); i += 1) {
    if (scope.quotationAt(i)) return from;
    if (tokens[i]!.text !== ':') continue;
    const calls = tags
      .slice(from, i)
      .some((tag, k) => tag === 'modal' || (k === 0 && /^(?:verb|do)$/.test(tag)));
    return calls && /^(?:det|name|poss|num|noun)$/.test(tags[i + 1]!) ? i + 1 : from;
  }
  return from;
}

/** `It is a tale of two towns`, `The question is who will pay`: how the story is to be taken. */
function isStoryTelling({ tokens, tags }: Passage, from: number): boolean {
  if (tags[from] === 'det' && tags[from + 2] === 'be')
    return /^(?:question|problem|trouble|issue|point|hope|fear|idea|result|upshot|lesson)$/.test(
      tokens[from + 1]!.lower,
    );
  if (!/^(?:it|this|that|here)$/.test(tokens[from]!.lower) || tags[from + 1] !== 'be') return false;
  return tokens
    .slice(from + 2, from + 6)
    .some(({ lower }) => /^(?:story|tale|sign|reminder|symbol|portrait|picture|day|moment)$/.test(lower));
}

/** Talk about the story rather than of what happened: `The development underscores the delicate balance …`. */
export function isComment(passage: Passage, range: Range): boolean {
  const { comment, words } = weighWords(passage, [range]);
  if (comment >= 4 && comment * 8 >= words) return true;
  return comment >= 1 && hasAbstractSubject(passage, range);
}

function hasAbstractSubject(passage: Passage, range: Range): boolean {
  for (let i = range.from; i < Math.min(range.to, range.from + 5); i += 1) {
    if (isFiniteVerb(passage.tags[i])) return false;
    if (abstractSubjects.has(passage.tokens[i]!.lower)) return true;
  }
  return false;
}
