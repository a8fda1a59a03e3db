import type { Word } from '../normalise-words.ts';
import type { Overlap } from '../similarity.ts';
import { stemWord } from '../stem-word.ts';
import { weighOpposites } from '../weigh-opposites.ts';
import { titles as allTitles } from '../word-lists.ts';
import type { Side } from './measure-speech.ts';
import { leaningOf } from './read-attitude.ts';

/** Stems of titles: they say who somebody is and nothing of a matter. */
const titles: ReadonlySet<string> = new Set([...allTitles].map(stemWord));

const flag = (value: boolean): number => (value ? 1 : 0);

/** A word of both, and what each says of it: yes (1), no (-1), or that is open (0). */
type Signed = { token: string; weight: number; plain: boolean; a: number; b: number };

/** A reaction to what somebody called for is no position on it. */
const isReaction = ({ profile, proposition }: Side): boolean =>
  proposition.reaction || (profile.attitude.reacts && profile.embeds);

/** What follows *that* is told, whatever the word of saying makes of it: *pressed her attack that he is unfit*. */
const isTold = ({ proposition }: Side): boolean => /^\s*that\b/i.test(proposition.text);

/**
 * How each side stands to what it tells, 0 where that is open: by the sides that both take; or else by what is told,
 * denied or not. Who only condemns a thing does not say that it is not so.
 */
function turnsOf(a: Side, b: Side): [number, number] {
  if (isReaction(a) || isReaction(b)) return [0, 0];
  const sides = [a, b].map((side) => (isTold(side) ? 0 : side.profile.attitude.side));
  if (sides.every((side) => side !== 0)) return [sides[0]!, sides[1]!];
  const [left, right] = [a, b].map(({ proposition }, at) => {
    if (proposition.silent) return 0;
    if (proposition.denial) return -1;
    return sides[at]! < 0 ? 0 : 1;
  });
  return [left!, right!];
}

/** The words that both claims have, with what each says of them. */
function sharedSigns(a: Side, b: Side, { met }: Overlap): Signed[] {
  const [p, q] = [a.proposition, b.proposition];
  const [turnP, turnQ] = turnsOf(a, b);
  const found: Signed[] = [];
  for (const token of met) {
    const [one, other] = [p.words.get(token), q.words.get(token)];
    if (!one || !other) continue;
    found.push({
      weight: (one.weight + other.weight) / 2,
      token,
      plain: one.name === null || other.name === null,
      a: turnP * (p.scopes.signs.get(token) ?? 1),
      b: turnQ * (q.scopes.signs.get(token) ?? 1),
    });
  }
  return found;
}

/** The side taken by the word of saying; where it takes none, by the words that only this claim has. */
function sideOf({ profile, proposition: { scopes } }: Side, only: readonly Word[]): number {
  if (profile.attitude.side !== 0) return profile.attitude.side;
  let sum = 0;
  for (const { token } of only) sum += leaningOf([token]) * (scopes.signs.get(token) ?? 1);
  return Math.sign(sum);
}

const weight = (words: readonly Signed[]): number => words.reduce((sum, one) => sum + one.weight, 0);

/**
 * What one claim says yes to and the other no, as far as both speak of it: by negations and their reach, by words of
 * saying that deny, by opposite words, by the side that each takes. Symmetric.
 */
export function measureClash(a: Side, b: Side, overlap: Overlap) {
  const [p, q] = [a.proposition, b.proposition];
  const [turnP, turnQ] = turnsOf(a, b);
  const shared = sharedSigns(a, b, overlap);
  const apart = shared.filter((one) => one.a * one.b < 0);
  const denied = shared.filter((one) => one.a < 0 && one.b < 0);
  // A denial by the word of saying bears on all of it.
  const isHead = (token: string): boolean =>
    p.scopes.heads.has(token) || q.scopes.heads.has(token) || turnP !== turnQ;
  const heads = apart.filter(({ token }) => isHead(token));
  const opposed = weighOpposites(p, q, overlap);
  const [sideA, sideB] = [sideOf(a, overlap.onlyA), sideOf(b, overlap.onlyB)];
  const plain = shared.filter((one) => one.plain && one.weight >= 1 && !titles.has(one.token));
  const matter = Math.min(1, weight(plain) / 2);
  const all = Math.max(1e-9, weight(shared));
  const reacts = (sideA < 0 && isReaction(a)) || (sideB < 0 && isReaction(b));
  // Where only names are shared, nothing is said and denied of them.
  const clash = opposed < 0 || plain.length === 0 ? 0 : weight(apart) / all;
  return {
    clash,
    clashMatter: clash * matter,
    clashPlain: opposed < 0 ? 0 : Math.min(1, weight(apart.filter((one) => one.plain)) / 3),
    head: opposed < 0 || plain.length === 0 ? 0 : Math.min(1, weight(heads)),
    headPlain: opposed < 0 || !heads.some((one) => one.plain && one.weight >= 1) ? 0 : matter,
    denied: weight(denied) / all,
    opposed: flag(opposed > 0),
    converse: flag(opposed < 0),
    against: sideA * sideB < 0 && !reacts ? matter : 0,
    reacted: flag(sideA * sideB < 0 && reacts),
    matter,
  };
}
