import type { Hop } from '@sayso/schema';
import { nameTokens, oneRoot } from './normalise-source.ts';
import { rememberText } from './remember.ts';
import { stemWord } from './stem-word.ts';

/**
 * An assertion is the same whoever makes it; a wish, a call, a vow, a judgement belongs to its holder. `for` and
 * `against` tell the side.
 */
export type Stance = 'for' | 'against' | null;

const stems = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(stemWord));

const wishing = stems(
  'urge implore ask beg plead press exhort entreat beseech demand propose want seek push vow pledge promise plan hope support back endorse favor favour praise welcome hail defend champion recommend order instruct intend offer threaten prefer wish request encourage',
);
const minding = stems(
  'oppose condemn criticize criticise denounce blast slam decry attack lambast refuse protest object deplore knock',
);

/** Words of saying kept with the side that they take. */
const mostCues = 5_000;

/** The side that a word of saying takes, null where it only says. */
export const stanceOf: (cue: string) => Stance = rememberText((cue) => {
  const words = cue.toLowerCase().split(/[^\p{L}']+/u);
  if (/\bcall(?:s|ed|ing)?\s+(?:again\s+)?(?:for|on|to)\b/i.test(cue)) return 'for';
  if (words.includes('against')) return 'against';
  const found = words.map(stemWord);
  if (found.some((stem) => minding.has(stem))) return 'against';
  return found.some((stem) => wishing.has(stem)) ? 'for' : null;
}, mostCues);

/** Who makes the claim: the words of the name or description; empty where the article names nobody. */
export function holderOf(hop: Hop | undefined): readonly string[] {
  if (!hop || hop.kind === 'publisher' || hop.naming === 'unspecified') return [];
  return nameTokens(hop.name ?? hop.text ?? '');
}

/**
 * True where one name is the other's, in full or in short (`pell`, `odran pell`), or a place's and its people's
 * (`velmora government`, `velmoran government`).
 */
export function oneHolder(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const meets = (one: string, other: string | undefined): boolean =>
    one === other || (other !== undefined && oneRoot(one, other));
  return (
    short.every((token) => long.some((other) => meets(token, other))) && meets(short.at(-1)!, long.at(-1))
  );
}

const pronouns = new Set('i we he she it they his her its their my our this these those'.split(' '));

/** True where the claim begins with a pronoun: whom it is about, only its source and its article tell. */
export function leansOnSource(plain: readonly string[]): boolean {
  const first = plain[0] === 'that' ? plain[1] : plain[0];
  if (first === undefined) return false;
  return pronouns.has(first) || pronouns.has(first.replace(/'.*$/, ''));
}
