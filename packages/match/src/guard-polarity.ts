import type { Polarity } from '@sayso/schema';
import { stemWord } from './stem-word.ts';
import { antonyms, closeClasses } from './word-lists.ts';

const negators = new Set("not never cannot no none nobody nothing neither without can't".split(' '));

/** Before `to` these say that it did not happen. */
const failing = new Set(
  'fail fails failed failing refuse refuses refused refusing decline declines declined declining yet unable'.split(
    ' ',
  ),
);

const denials = new Set(
  'deny refute rebut reject dispute dismiss contradict disavow debunk repudiate disprove'
    .split(' ')
    .map(stemWord),
);

/** After these words `no` and `not` negate nothing: "no fewer than 12", "not only". */
const tame = new Set('fewer less more longer later only just least doubt'.split(' '));

/** How many words that carry content a negation reaches. */
const reach = 3;

/** A clause that only tells which one ("Muslims who are not citizens") denies nothing of the claim. */
const defining = new Set(['who', 'which', 'whose']);
const auxiliaries = new Set('is are was were be do does did has have had will would could'.split(' '));

/** "No, I meant it" turns nothing round. */
const answered = new Set('i we he she it they you'.split(' '));

/** True where a word says no to what follows it. */
export const negatesAt = (plain: readonly string[], at: number): boolean => {
  const token = plain[at] ?? '';
  const next = plain[at + 1] ?? '';
  if (failing.has(token)) return next === 'to';
  if (!negators.has(token) && !token.endsWith("n't")) return false;
  if (tame.has(next) || (token === 'no' && answered.has(next))) return false;
  const before = plain[at - 1] ?? '';
  return !defining.has(before) && !(auxiliaries.has(before) && defining.has(plain[at - 2] ?? ''));
};

/**
 * The words that a text negates: those that follow a negation, a few at most. A negation of a negation is none.
 *
 * @param tokenOf the key of the token at a place, null where it carries no content
 */
export function negatedTokens(
  plain: readonly string[],
  tokenOf: (at: number) => string | null,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at < plain.length; at += 1) {
    if (!negatesAt(plain, at)) continue;
    const reached: string[] = [];
    for (let next = at + 1; next < plain.length && reached.length < reach; next += 1) {
      const token = tokenOf(next);
      if (token !== null) reached.push(token);
    }
    for (const token of reached) if (!found.delete(token)) found.add(token);
  }
  return found;
}

/** True where a word of saying denies what follows: *denied*, *rejected*, *did not confirm*, *has yet to endorse*. */
export function isDenial(cue: string): boolean {
  const plain = cue
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}']+/u);
  const denying = plain.filter((word) => denials.has(stemWord(word))).length;
  const negating = plain.filter((word, at) => word !== 'without' && negatesAt(plain, at)).length;
  return (denying + negating) % 2 === 1;
}

/** What a claim says no to: all of it, or some of its words. */
export type Negation = { all: boolean; tokens: ReadonlySet<string> };

/**
 * The negation of a claim as it stands with its chain. The reader's own verdict decides where neither the words of
 * saying nor the claim's words show it.
 *
 * @param cues the words of saying along the chain
 */
export function negationOf(
  tokens: ReadonlySet<string>,
  polarity: Polarity,
  cues: readonly string[],
): Negation {
  const denying = cues.filter(isDenial).length;
  return { all: denying % 2 === 1 || (denying + tokens.size === 0 && polarity === 'denied'), tokens };
}

/**
 * True where one side says no to what the other says yes to. "He denied that it fell" and "it did not fall" are
 * one. Symmetric.
 *
 * @param shared tokens that both sides have
 */
export function differInPolarity(a: Negation, b: Negation, shared: ReadonlySet<string>): boolean {
  const inA = [...shared].filter((token) => a.tokens.has(token));
  const inB = [...shared].filter((token) => b.tokens.has(token));
  if (a.all !== b.all) return shared.size > 0 && inA.length > 0 === inB.length > 0;
  return inA.some((token) => !b.tokens.has(token)) || inB.some((token) => !a.tokens.has(token));
}

const canonical = (word: string): string => closeClasses.get(stemWord(word)) ?? stemWord(word);
const opposite: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const found = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    const known = found.get(from) ?? new Set<string>();
    known.add(to);
    found.set(from, known);
  };
  for (const [one, other] of antonyms) {
    add(canonical(one), canonical(other));
    add(canonical(other), canonical(one));
  }
  return found;
})();

/** The opposites of a word, as tokens. */
export const oppositesOf = (token: string): Iterable<string> => opposite.get(token) ?? [];

/** True where a word that only one side has is the opposite of one that only the other has. */
export function haveOpposites(onlyA: Iterable<string>, onlyB: ReadonlySet<string>): boolean {
  for (const token of onlyA) {
    for (const other of oppositesOf(token)) if (onlyB.has(other)) return true;
  }
  return false;
}
