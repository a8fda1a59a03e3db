import type { Certainty } from '@sayso/schema';
import { takes } from '../attribution/find-cues.ts';
import type { Relation } from '../attribution/relation.ts';
import {
  assertingWithObject,
  commendingVerbs,
  holdingVerbs,
  openingCues,
  seemingCues,
  wishingVerbs,
} from '../lexicon/certainty-words.ts';
import { doubtfulNouns } from '../lexicon/cue-nouns.ts';
import { wantingVerbs } from '../lexicon/cue-verbs.ts';
import type { Passage } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import type { Hedge } from './find-hedges.ts';
import { mainVerb } from './main-verb.ts';

/**
 * How sure the one who says it says it is. `unstated` where nothing is asserted: questions, wishes, orders, `should`,
 * infinitives, bare topics. Then the weakest word of the main clause decides: the verb of believing, the hedges.
 *
 * @param relation null for the publisher's own voice
 * @param content its token ranges
 */
export function judgeCertainty(
  passage: Passage,
  relation: Relation | null,
  content: readonly Range[],
  hedges: readonly Hedge[],
): Certainty {
  const first = content[0]!;
  const last = content.at(-1)!;
  const verb = mainVerb(passage, first);
  if (relation && isHearsay(passage, relation)) return 'probable';
  if (relation && isUnstated(passage, relation, first, verb)) return 'unstated';
  if (
    /[?]/.test(passage.tokens[last.to - 1]!.text + (passage.tokens[last.to]?.text ?? '')) &&
    content.length === 1 &&
    isOneQuestion(passage, first)
  )
    return 'unstated';
  if (relation && isOrder(passage, first, verb)) return 'unstated';
  if (relation && doubtfulNouns.has(relation.word) && !hedges.some((hedge) => hedge.certainty === 'possible'))
    return 'probable';
  const main = mainHedge(passage, first, verb, hedges);
  if (main === 'possible') return 'possible';
  if (verb >= 0 && /^(?:should|shouldn't)$/.test(passage.tokens[verb]!.lower)) return 'unstated';
  if (relation && isSeeming(passage, relation)) return 'probable';
  if (main) return main;
  if (verb < 0) return 'certain';
  return relation ? byMainVerb(passage, verb) : 'certain';
}

/** `The firm is said to be planning …`, `is understood to have …`: nobody vouches for it. */
function isHearsay({ tags, tokens }: Passage, { word, cue, content, source, negated }: Relation): boolean {
  if (source || negated || !/^(?:say|understand|report|rumou?r|allege|think|suppose|presume)$/.test(word))
    return false;
  const isPassive = tags.slice(cue.from, cue.to).includes('be') && tags[cue.to - 1] === 'participle';
  return isPassive && tokens[content.at(-1)!.from]!.lower === 'to';
}

/** `“Check the gauge,” she said`: a sentence that starts with the bare verb. */
function isOrder({ bases, tags, tokens }: Passage, { from, to }: Range, verb: number): boolean {
  let first = from;
  while (first < to && tags[first] === 'quote') first += 1;
  if (first === from || !tokens[first]?.capital) return false;
  const { lower } = tokens[first]!;
  // `Look, it leaks`: a word to be heard, before what is told.
  if (tokens[first + 1]?.text === ',' || /^(?:look|listen|believe|trust|see|imagine|thank)$/.test(lower))
    return false;
  return (
    lower === 'let' ||
    lower === 'please' ||
    (verb === first && tags[first] === 'verb' && bases[first] === lower)
  );
}

/** `“I think …,” she said`: what she says for certain is that she thinks so. */
function byMainVerb({ bases, tags, tokens }: Passage, verb: number): Certainty {
  let at = verb;
  while (tags[at + 1] === 'adv' || tags[at] === 'do' || tags[at] === 'neg') at += 1;
  if (tags[at] === 'adv') at += 1;
  const base = bases[at] ?? '';
  if (wishingVerbs.has(base)) return 'unstated';
  // `believes in it` is no belief that something is so.
  if (holdingVerbs.has(base)) return tokens[at + 1]?.lower === 'in' ? 'certain' : 'probable';
  return /^(?:look|sound|feel)$/.test(base) && tokens[at + 1]?.lower === 'like' ? 'probable' : 'certain';
}

/** `believes that …`, `looks like …` */
function isSeeming({ tokens }: Passage, { word, cue }: Relation): boolean {
  if (tokens.slice(cue.from, cue.to).some(({ lower }) => /^(?:appear|seem)(?:s|ed)?$/.test(lower)))
    return true;
  if (word !== 'look' && word !== 'sound') return seemingCues.test(word);
  return tokens.slice(cue.from, cue.to + 1).some((token) => /^(?:like|as)$/.test(token.lower));
}

/** Only the hedge of the main clause counts: what is hedged further on is a detail of what is said for certain. */
function mainHedge(passage: Passage, first: Range, verb: number, hedges: readonly Hedge[]): Certainty | null {
  if (hedges.length === 0) return null;
  const { tokens } = passage;
  const limit = verb < 0 ? first.from + 8 : verb + 6;
  const until = tokens[Math.min(limit, first.to) - 1]!.end;
  const near = hedges.filter((hedge) => hedge.start < until && !/^(?:suspected|alleged)$/.test(hedge.text));
  if (near.length === 0) return null;
  return near.some((hedge) => hedge.certainty === 'possible') ? 'possible' : 'probable';
}

function isUnstated(passage: Passage, relation: Relation, first: Range, verb: number): boolean {
  const { tags, tokens } = passage;
  const { word, cue } = relation;
  const opening = tokens[first.from]!.lower;
  // `does not think that …` holds the contrary, `did not say that …` nothing.
  if (relation.negated && !/^(?:deny|think|believe|expect|suppose)$/.test(word)) return true;
  // `must also acknowledge`: it has not said so.
  for (let i = cue.from; i < cue.to; i += 1) if (/^(?:must|should)$/.test(tokens[i]!.lower)) return true;
  if (relation.manner === 'infinitive') return !/^(?:claim|pretend|believe|expect|appear|seem)$/.test(word);
  if (/^(?:ask|wonder|inquire|question)$/.test(word)) return opening !== 'that';
  if (opening === 'whether') return true;
  if (/^(?:what|why|how|when|where|who|if)$/.test(opening) && openingCues.has(word)) return true;
  if (/^(?:hope|wish)$/.test(word)) return true;
  if (/^(?:what|how|when|where|whether|which)$/.test(opening) && isOpenInfinitive(passage, first))
    return true;
  if (relation.manner === 'adverbial') return false;
  if (tags[first.from] === 'to') return true;
  if (verb < 0) return isBareTopic(passage, relation, first);
  if (!wantingVerbs.has(word)) return false;
  // `promised that it will hold` binds; `proposed a tax applied to all` names a thing.
  return !binding.test(word) || (opening !== 'that' && tags[verb] === 'verb' && tags[first.from] !== 'pron');
}

const binding = /^(?:vow|pledge|promise|threaten|agree|propose|decide|call|offer)$/;

/** Something spoken of without a clause: it is told only where the verb itself tells it (`called it a farce`). */
function isBareTopic(passage: Passage, relation: Relation, first: Range): boolean {
  const { tags, tokens } = passage;
  const { word, cue, manner } = relation;
  if (manner === 'clause' && (takes(word, 'speech') || takes(word, 'addressee'))) return false;
  if (tokens[first.from]!.lower === 'as') return false;
  if (word === 'call')
    return tokens.slice(cue.from, cue.to).some((token) => /^(?:for|on|upon)$/.test(token.lower));
  if (manner === 'noun') return true;
  if (wantingVerbs.has(word)) return true;
  if (assertingWithObject.has(word) || isSeeming(passage, relation)) return false;
  if (commendingVerbs.has(word)) return false;
  // `criticized him for selling the dam`: that he sold it is told.
  for (let i = first.from; i < first.to - 1; i += 1)
    if (tokens[i]!.lower === 'for' && tags[i + 1] === 'ing') return false;
  return true;
}

/** `how best to run it`, `what to say` */
function isOpenInfinitive({ tags }: Passage, { from, to }: Range): boolean {
  let at = from + 1;
  while (at < to && (tags[at] === 'adv' || tags[at] === 'adj' || tags[at] === 'noun') && at - from < 4)
    at += 1;
  return at < to && tags[at] === 'to';
}

const isOneQuestion = (passage: Passage, range: Range): boolean =>
  !passage.tokens.slice(range.from, range.to - 2).some((token) => /^[.!]$/.test(token.text));
