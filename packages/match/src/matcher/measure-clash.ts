import { isDenial, oppositesOf } from '../guard-polarity.ts';
import type { Word } from '../normalise-words.ts';
import type { Proposition } from '../read-proposition.ts';
import { isSilent } from '../read-scopes.ts';
import type { Overlap } from '../similarity.ts';
import type { Side } from './measure-speech.ts';
import { leaningOf } from './read-attitude.ts';

const flag = (value: boolean): number => (value ? 1 : 0);

/** Whether the word of saying denies what is told: to decline to say so is not to deny it. */
const turnedBy = ({ cue }: Proposition): -1 | 1 => (isDenial(cue) && !isSilent(cue) ? -1 : 1);

type Signed = { word: Word; a: number; b: number };

/** The words that both claims have, with what each says of them. */
function sharedSigns(p: Proposition, q: Proposition, { met }: Overlap): Signed[] {
  const [turnP, turnQ] = [turnedBy(p), turnedBy(q)];
  const found: Signed[] = [];
  for (const token of met) {
    const word = p.words.get(token);
    if (!word || !q.words.has(token)) continue;
    found.push({
      word,
      a: turnP * (p.scopes.signs.get(token) ?? 1),
      b: turnQ * (q.scopes.signs.get(token) ?? 1),
    });
  }
  return found;
}

/** Opposite words that only one side has each: said alike they clash (1), one of them negated they agree (-1). */
function opposedWords(p: Proposition, q: Proposition, overlap: Overlap): -1 | 0 | 1 {
  const other = new Map(
    overlap.onlyB.map(({ token }) => [token, turnedBy(q) * (q.scopes.signs.get(token) ?? 1)]),
  );
  let sum = 0;
  for (const { token } of overlap.onlyA) {
    const sign = turnedBy(p) * (p.scopes.signs.get(token) ?? 1);
    for (const opposite of oppositesOf(token)) sum += sign * (other.get(opposite) ?? 0);
  }
  return sum > 0 ? 1 : sum < 0 ? -1 : 0;
}

/** The side taken by the word of saying; where it takes none, by the words that only this claim has. */
function sideOf({ profile, proposition: { scopes } }: Side, only: readonly Word[]): number {
  if (profile.attitude.side !== 0) return profile.attitude.side;
  let sum = 0;
  for (const { token } of only) sum += leaningOf([token]) * (scopes.signs.get(token) ?? 1);
  return Math.sign(sum);
}

const weight = (words: readonly Signed[]): number => words.reduce((sum, { word }) => sum + word.weight, 0);

/** A reaction to what somebody called for is no position on it. */
const isReaction = ({ profile }: Side): boolean => profile.attitude.reacts && profile.embeds;

/**
 * What one claim says yes to and the other no, as far as both speak of it: by negations and their reach, by words of
 * saying that deny, by opposite words, by the side that each takes. Symmetric.
 */
export function measureClash(a: Side, b: Side, overlap: Overlap) {
  const [p, q] = [a.proposition, b.proposition];
  const shared = sharedSigns(p, q, overlap);
  const apart = shared.filter((one) => one.a * one.b < 0);
  const denied = shared.filter((one) => one.a < 0 && one.b < 0);
  // A denial by the word of saying bears on all of it.
  const isHead = (token: string): boolean =>
    p.scopes.heads.has(token) || q.scopes.heads.has(token) || turnedBy(p) !== turnedBy(q);
  const heads = apart.filter(({ word }) => isHead(word.token));
  const opposed = opposedWords(p, q, overlap);
  const [sideA, sideB] = [sideOf(a, overlap.onlyA), sideOf(b, overlap.onlyB)];
  const plain = shared.filter(({ word }) => word.name === null && word.weight >= 1);
  const matter = Math.min(1, weight(plain) / 2);
  const all = Math.max(1e-9, weight(shared));
  const reacts = (sideA < 0 && isReaction(a)) || (sideB < 0 && isReaction(b));
  const clash = opposed < 0 ? 0 : weight(apart) / all;
  return {
    clash,
    clashMatter: clash * matter,
    clashPlain: opposed < 0 ? 0 : Math.min(1, weight(apart.filter(({ word }) => word.name === null)) / 3),
    head: opposed < 0 ? 0 : Math.min(1, weight(heads)),
    headPlain: opposed < 0 || !heads.some(({ word }) => word.name === null && word.weight >= 1) ? 0 : matter,
    denied: weight(denied) / all,
    opposed: flag(opposed > 0),
    converse: flag(opposed < 0),
    against: sideA * sideB < 0 && !reacts ? matter : 0,
    reacted: flag(sideA * sideB < 0 && reacts),
    matter,
  };
}
