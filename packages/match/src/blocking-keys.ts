import type { Mention } from '@sayso/schema';
import { hashWord } from './hash-word.ts';
import { normaliseWords, type Word } from './normalise-words.ts';

/** How many of a claim's rarest words make keys, at most: each pair of them is one. */
const mostWords = 6;
/** The share of words by count that two claims of one key at least have in common. */
const share = 0.7;

const hash = (text: string): string => hashWord(text).toString(36);

type Ranked = { token: string; number: boolean; long: boolean; hash: string };

const rank = ({ token }: Word): Ranked => ({
  token,
  number: token.startsWith('#'),
  long: token.length > 4,
  hash: hash(token),
});

/** Without a corpus: numbers and light words last, names and then long words first; the token itself settles it. */
function byRarity(a: Ranked, b: Ranked): number {
  return (
    Number(a.number) - Number(b.number) ||
    Number(b.long) - Number(a.long) ||
    a.hash.localeCompare(b.hash) ||
    (a.token < b.token ? -1 : a.token > b.token ? 1 : 0)
  );
}

/**
 * Index keys under which to look for mentions of other articles that may be one claim: hashes of pairs of the words
 * that come first in one fixed order. Two sets of words that share a large part agree on two of their first few
 * (prefix filtering: Chaudhuri, Ganti and Kaushik, "A primitive operator for similarity joins", ICDE 2006), and
 * joinMentions joins across articles only where a key is shared. At most 15 keys, none for an empty claim.
 */
export function blockingKeys({ text }: Pick<Mention, 'text' | 'polarity' | 'figures'>): string[] {
  return keysOfWords(normaliseWords(text).content);
}

/** The same, of words that were read already. */
export function keysOfWords(content: readonly Word[]): string[] {
  const words = new Map<string, Word>();
  for (const word of content) words.set(word.token, word);
  const ordered = [...words.values()].map(rank).sort(byRarity);
  const spare = ordered.length - Math.ceil(ordered.length * share);
  const first = ordered.slice(0, Math.min(mostWords, spare + 2));
  const keys = new Set<string>();
  first.forEach((one, at) => {
    for (const other of first.slice(at + 1)) keys.add(hash(`${one.token} ${other.token}`));
  });
  if (first.length === 1) keys.add(hash(first[0]!.token));
  return [...keys].sort();
}
