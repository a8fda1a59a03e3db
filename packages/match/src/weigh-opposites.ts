import type { Proposition } from './read-proposition.ts';
import type { Overlap } from './similarity.ts';
import { stemWord } from './stem-word.ts';
import { antonyms, closeClasses } from './word-lists.ts';

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

/** Whether some word has an opposite at all. */
export const hasOpposites = ({ words }: Pick<Proposition, 'words'>): boolean =>
  [...words.keys()].some((token) => opposite.has(token));

/** Opposites speak of one thing where they share a word so near. In words that carry content, on either side. */
const near = 4;

/** The tokens around the first place of a token. */
function around({ content }: Proposition, token: string): Set<string> {
  const at = content.findIndex((word) => word.token === token);
  const words = content.slice(Math.max(0, at - near), at + near + 1);
  return new Set(words.flatMap((word) => (word.token === token ? [] : word.token)));
}

function speakOfOne(p: Proposition, token: string, q: Proposition, other: string): boolean {
  const [left, right] = [around(p, token), around(q, other)];
  return left.size === 0 || right.size === 0 || [...left].some((word) => right.has(word));
}

const signOf = ({ scopes, denial }: Proposition, token: string): number =>
  (denial ? -1 : 1) * (scopes.signs.get(token) ?? 1);

/**
 * Opposite words of one thing that only one side has each: said alike they clash (1), one of them negated they agree
 * (-1): *not allowed* is *banned*. 0 where there are none. Symmetric.
 */
export function weighOpposites(
  p: Proposition,
  q: Proposition,
  { onlyA, onlyB }: Pick<Overlap, 'onlyA' | 'onlyB'>,
): -1 | 0 | 1 {
  const others = new Set(onlyB.map(({ token }) => token));
  let sum = 0;
  for (const { token } of onlyA) {
    for (const other of opposite.get(token) ?? [])
      if (others.has(other) && speakOfOne(p, token, q, other)) sum += signOf(p, token) * signOf(q, other);
  }
  return sum > 0 ? 1 : sum < 0 ? -1 : 0;
}
