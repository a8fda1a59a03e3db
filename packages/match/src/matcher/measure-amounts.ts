import type { Amount } from '../read-amounts.ts';
import type { Side } from './measure-speech.ts';

/** Two values may be one where they lie so near, and one of them is told as a limit or an estimate. */
const near = 0.05;

const differ = (a: Amount, b: Amount): boolean =>
  a.value !== b.value &&
  !((a.open || b.open) && Math.abs(a.value - b.value) <= near * Math.max(a.value, b.value));

const countAlike = (a: Amount, b: Amount): number => {
  const other = new Set(b.counts);
  return new Set(a.counts.filter((token) => other.has(token))).size;
};

const unmet = (one: readonly Amount[], other: readonly Amount[]): Amount[] =>
  one.filter((a) => !other.some((b) => a.unit === b.unit && !differ(a, b)));

const namesOf = ({ proposition }: Side): string[] =>
  [...proposition.words.values()]
    .filter(({ name, token }) => name === 'sure' || token.startsWith('@'))
    .map(({ token }) => token);

/** Both name somebody or something, and nobody that the other names: their amounts are of other people and things. */
function ofOthers(a: Side, b: Side): boolean {
  const [left, right] = [namesOf(a), new Set(namesOf(b))];
  return left.length > 0 && right.size > 0 && !left.some((token) => right.has(token));
}

/** 1 where both say where, and each elsewhere; a half where only one says where. */
function measurePlaces({ proposition: a }: Side, { proposition: b }: Side): number {
  if (a.places.size === 0 || b.places.size === 0) return a.places.size === b.places.size ? 0 : 0.5;
  return [...a.places].some((token) => b.places.has(token)) ? 0 : 1;
}

/**
 * Whether both state an amount of one kind, each another: money, percent, or of a thing counted; how near the values
 * are, and how many words name what is counted. Symmetric.
 */
export function measureAmounts(a: Side, b: Side) {
  const [left, right] = [a.proposition.amounts, b.proposition.amounts];
  let [kind, closeness, counted] = [0, 0, 0];
  if (ofOthers(a, b)) return { kind, closeness, counted, elsewhere: 0 };
  for (const x of unmet(left, right)) {
    for (const y of unmet(right, left)) {
      if (x.unit !== y.unit) continue;
      const alike = countAlike(x, y);
      if (x.unit === '' && alike === 0) continue;
      const close = Math.exp(-Math.abs(Math.log((x.value + 1e-9) / (y.value + 1e-9))));
      kind = 1;
      closeness = Math.max(closeness, close);
      counted = Math.max(counted, Math.min(3, alike) / 3);
    }
  }
  return { kind, closeness, counted, elsewhere: kind * measurePlaces(a, b) };
}
