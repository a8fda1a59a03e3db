import { wordSet } from '../lexicon/words.ts';
import type { Directory, Named } from '../names/directory.ts';
import type { Passage, Scope } from '../text/passage.ts';
import type { Range } from '../text/range.ts';

/** An outlet through which something in a sentence was said or obtained. */
export type Venue = {
  /** Its words. */
  source: Range;
  named: Named;
  /** `hearer`: told it. `place`: in it, on it, in an interview with it. `origin`: reported or obtained by it. */
  how: 'hearer' | 'place' | 'origin';
  /** The word that ties the outlet to the statement: `told`, `interview`, `on`. */
  tie: number;
};

const telling = wordSet('tell inform assure remind warn');
/** Verbs whose `to` leads to who hears it. */
const sayingTo = wordSet(
  'speak talk say admit acknowledge explain confirm confide write respond comment complain reveal give describe confess suggest insist add repeat offer provide deny disclose',
);
/** Nouns for an exchange with an outlet or a piece in one. */
const exchanges = wordSet(
  'interview interviews conversation discussion appearance appearances q&a chat podcast segment sit-down op-ed op-eds piece essay column article statement comments comment remarks email letter profile report story editorial meeting broadcast edition episode',
);
/** Of those, what may as well be spoken of: only `in` a letter to the Courier something is said. */
const pieces = wordSet(
  'piece essay column article statement comments comment remarks email letter profile report story editorial op-ed op-eds meeting',
);
/** Of those, what alone makes a place of an outlet's name before it: `the ITV interview`. */
const interviews = wordSet(
  'interview interviews appearance segment podcast op-ed sit-down column essay profile',
);
/** What an outlet stages, measures or prints by the way: no place of a statement to it. */
const stagings =
  /^(?:debate|debates|forum|town|town-hall|poll|polls|polling|survey|surveys|tally|projection|projections|analysis|stage|average|coverage|exit|ad|ads|reporters|headline|headlines|lunch|luncheon|breakfast|event|conference|summit|gala|group|crowd|audience|readers|proposal)$/;
const obtaining = wordSet('report obtain publish air cite release quote review see break');
const questioning = wordSet('interview ask question press push challenge quiz');
/** People of an outlet, named after it or before `of` and `for`. */
const staff =
  /^(?:host|hosts|anchor|reporter|reporters|correspondent|columnist|editor|moderator|interviewer|journalist|contributor|producer|co-host)$/;
/** What takes `on` for its matter rather than for its place. */
const mattersOn = wordSet(
  'focus comment attack report depend rely base blame call spend attacks criticism war pressure impact influence eye work depending rely reliance',
);

/**
 * The outlets of a sentence through which its statements were said or obtained: `told CNN`, `in an interview with the
 * Courier`, `on NBC's “Meet the Press”`, `as first reported by Reuters`, `questioned on ABC`.
 *
 * @param sentence within the scope's range
 */
export function findVenues(scope: Scope, sentence: Range, directory: Directory): Venue[] {
  const venues: Venue[] = [];
  for (const { name, named } of directory.within(sentence.from, sentence.to)) {
    if (named.kind !== 'outlet' || isHouseStyle(name.words)) continue;
    const tie = tieOf(scope, sentence, name);
    if (!tie) continue;
    // `NBC's “Meet the Press”` is one place: the network's name comes first and stands for it.
    const last = venues.at(-1);
    if (last && (last.tie === tie.at || name.from - last.source.to <= 3)) continue;
    const from = scope.passage.tokens[name.from - 1]?.lower === 'the' ? name.from - 1 : name.from;
    venues.push({ source: { from, to: name.to }, named, how: tie.how, tie: tie.at });
  }
  return venues;
}

/**
 * A paper may print its own name in capitals, others do not: `told USA TODAY` is told to the publisher. An acronym is
 * told by its lack of vowels.
 */
const isHouseStyle = (words: string): boolean =>
  /^(?:\p{Lu}+ )?\p{Lu}{5,}$/u.test(words) && (words.match(/[AEIOU]/g)?.length ?? 0) > 2;

type Tie = { how: Venue['how']; at: number };

function tieOf(scope: Scope, sentence: Range, name: Range): Tie | null {
  const { tokens } = scope.passage;
  const after = tokens[name.to]?.lower ?? '';
  const possessed = after === "'s" || after === "'";
  const noun = tokens[possessed ? name.to + 1 : name.to]?.lower ?? '';
  if (stagings.test(noun)) return null;
  const start = phraseStart(scope, sentence, name.from);
  const before = tieBefore(scope, sentence, start, 0);
  if (before) return before;
  return interviewAfter(scope, name) && start > sentence.from ? { how: 'place', at: start - 1 } : null;
}

/** Past the determiners, adjectives, days and quotation marks before a name. */
function phraseStart({ passage }: Scope, sentence: Range, at: number): number {
  const { tokens, tags } = passage;
  let from = at;
  while (from > sentence.from && at - from < 6) {
    const tag = tags[from - 1]!;
    if (!/^(?:det|poss|adj|num|quote|genitive)$/.test(tag)) {
      const day = tags[from] === 'genitive' && /^(?:noun|name)$/.test(tag);
      const described =
        tag === 'noun' &&
        /^(?:network|newspaper|magazine|broadcaster|channel|site|website|podcast|program|show|agency|daily|paper|radio|host|anchor)$/.test(
          tokens[from - 1]!.lower,
        );
      if (!day && !described) break;
    }
    from -= 1;
  }
  return from;
}

/** `the New York magazine interview`, `his Meet the Press interview`, `a CNN appearance`. */
function interviewAfter({ passage }: Scope, name: Range): boolean {
  const { tokens, tags } = passage;
  for (let i = name.to; i < Math.min(tokens.length, name.to + 3); i += 1) {
    if (interviews.has(tokens[i]!.lower)) return true;
    if (!/^(?:noun|adj|name|genitive|quote)$/.test(tags[i]!)) return false;
  }
  return false;
}

/** What stands before a phrase that is, or speaks for, an outlet. */
function tieBefore(scope: Scope, sentence: Range, start: number, depth: number): Tie | null {
  const { tokens, tags, bases } = scope.passage;
  const at = start - 1;
  if (at < sentence.from) return null;
  const { lower } = tokens[at]!;
  if (telling.has(bases[at]!)) return tags[at - 1] === 'be' ? null : { how: 'hearer', at };
  const verb = verbBefore(scope, sentence, at);
  switch (lower) {
    case 'to':
      if (verb >= 0 && sayingTo.has(bases[verb]!)) return { how: 'hearer', at: verb };
      return exchangeBefore(scope, sentence, at);
    case 'with':
      if (verb >= 0 && /^(?:speak|talk|sit|appear|chat|share)$/.test(bases[verb]!))
        return { how: 'hearer', at: verb };
      return exchangeBefore(scope, sentence, at);
    case 'by':
      if (verb >= 0 && obtaining.has(bases[verb]!))
        return isOwnPoll(scope, verb) ? null : { how: 'origin', at: verb };
      if (verb >= 0 && questioning.has(bases[verb]!)) return { how: 'place', at: verb };
      return exchangeBefore(scope, sentence, at);
    case 'on':
      // Papers are read, not spoken on: `unloaded on the Post` is about it.
      if (tokens[start]?.lower === 'the' && !airs(scope, start)) return null;
      if (tokens.slice(Math.max(sentence.from, at - 5), at).some((token) => stagings.test(token.lower)))
        return null;
      if (mattersOn.has(bases[at - 1] || tokens[at - 1]?.lower || '')) return null;
      return staffBefore(scope, sentence, at, depth) ?? { how: 'place', at };
    case 'in':
      if (verb >= 0 && /^(?:write|appear|publish|argue|say|quote|report|print)$/.test(bases[verb]!))
        return { how: 'place', at };
      return staffBefore(scope, sentence, at, depth) ?? exchangeBefore(scope, sentence, at);
    case 'for':
    case 'of':
    case 'from':
    case 'at':
      return (
        staffBefore(scope, sentence, at, depth) ??
        (lower === 'for' || broadcastBefore(scope, at) ? exchangeBefore(scope, sentence, at) : null)
      );
    default:
      return null;
  }
}

/** `a poll released by the Courier` is the Courier's own. */
const isOwnPoll = ({ passage: { tokens, bases } }: Scope, verb: number): boolean =>
  /^(?:release|publish|cite|review)$/.test(bases[verb]!) &&
  tokens
    .slice(Math.max(0, verb - 3), verb)
    .some(({ lower }) => /^(?:polls?|surveys?|analysis|tally|study)$/.test(lower));

/** `the BBC`, `the Today programme`: what has an article and is on the air all the same. */
function airs({ passage: { tokens } }: Scope, start: number): boolean {
  return tokens
    .slice(start + 1, start + 6)
    .some(({ lower }) =>
      /^(?:bbc|cbc|network|channel|radio|tv|television|programme|program|show|podcast|station)$/.test(lower),
    );
}

/** `the Friday broadcast | of` */
const broadcastBefore = ({ passage: { tokens } }: Scope, at: number): boolean =>
  /^(?:broadcast|edition|episode|airing)$/.test(tokens[at - 1]?.lower ?? '');

/** The verb to which a preposition belongs, past a short object or adverbs: `spoke | at length | to`. */
function verbBefore({ passage }: Scope, sentence: Range, at: number): number {
  const { tags, bases, tokens } = passage;
  for (let i = at - 1; i >= Math.max(sentence.from, at - 4); i -= 1) {
    if (bases[i]) return i;
    if (!/^(?:adv|noun|name|adj|pron|det)$/.test(tags[i]!) || tokens[i]!.lower === 'no') return -1;
  }
  return -1;
}

/** `an interview | that aired on Sunday | with`: the exchange stands shortly before, in the same clause. */
function exchangeBefore({ passage }: Scope, sentence: Range, at: number): Tie | null {
  const { tokens } = passage;
  for (let i = at - 1; i >= Math.max(sentence.from, at - 7); i -= 1) {
    if (/^[,;:]$/.test(tokens[i]!.text) || tokens[i]!.kind === 'quote') return null;
    if (!exchanges.has(tokens[i]!.lower)) continue;
    return !pieces.has(tokens[i]!.lower) || isWithin(passage, sentence, i) ? { how: 'place', at: i } : null;
  }
  return null;
}

/** `in | a recent letter`, `via email` */
function isWithin({ tokens }: Passage, sentence: Range, noun: number): boolean {
  for (let i = noun - 1; i >= Math.max(sentence.from, noun - 4); i -= 1)
    if (/^(?:in|during|via|by|through|after|for)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/** `told Ann Roe of NBC`, `asked by a reporter for the Courier`: who works there is told. */
function staffBefore(scope: Scope, sentence: Range, at: number, depth: number): Tie | null {
  if (depth > 0) return null;
  const { tokens, tags } = scope.passage;
  let from = at;
  let somebody = false;
  while (from > sentence.from && at - from < 6 && /^(?:name|noun|det|adj)$/.test(tags[from - 1]!)) {
    from -= 1;
    if (tags[from] === 'name' || staff.test(tokens[from]!.lower)) somebody = true;
  }
  return somebody ? tieBefore(scope, sentence, from, depth + 1) : null;
}
