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

/**
 * Whether both state an amount of one kind, each another: money, percent, or of a thing counted; how near the values
 * are, and how many words name what is counted. Symmetric.
 */
export function measureAmounts(a: Side, b: Side) {
  const [left, right] = [a.proposition.amounts, b.proposition.amounts];
  let [kind, closeness, counted] = [0, 0, 0];
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
  return { kind, closeness, counted };
}
