import { rememberText } from './remember.ts';

/** Forms that no suffix rule brings together. */
const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    began: 'begin',
    begun: 'begin',
    bought: 'buy',
    broke: 'break',
    broken: 'break',
    brought: 'bring',
    built: 'build',
    chose: 'choose',
    chosen: 'choose',
    died: 'die',
    dying: 'die',
    drew: 'draw',
    fallen: 'fall',
    fell: 'fall',
    fled: 'flee',
    fought: 'fight',
    found: 'find',
    gave: 'give',
    given: 'give',
    grew: 'grow',
    grown: 'grow',
    held: 'hold',
    knew: 'know',
    led: 'lead',
    left: 'leave',
    lost: 'lose',
    made: 'make',
    men: 'man',
    met: 'meet',
    paid: 'pay',
    risen: 'rise',
    rose: 'rise',
    said: 'say',
    sank: 'sink',
    sent: 'send',
    shot: 'shoot',
    sold: 'sell',
    sought: 'seek',
    spent: 'spend',
    spoke: 'speak',
    stole: 'steal',
    stolen: 'steal',
    struck: 'strike',
    taken: 'take',
    told: 'tell',
    took: 'take',
    used: 'use',
    using: 'use',
    went: 'go',
    withdrew: 'withdraw',
    withdrawn: 'withdraw',
    women: 'woman',
    won: 'win',
    wrote: 'write',
    written: 'write',
  }),
);

/** Words kept with their stems: most of what news is written in. */
const mostStems = 30_000;

const hasVowel = (part: string): boolean => /[aeiouy]/.test(part);

/** Cuts the suffix where at least `least` letters with a vowel stay, else gives null. */
function cut(word: string, suffix: string, least: number): string | null {
  if (!word.endsWith(suffix)) return null;
  const rest = word.slice(0, -suffix.length);
  return rest.length >= least && hasVowel(rest) ? rest : null;
}

function cutPlural(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('sses') || word.endsWith('shes') || word.endsWith('ches')) return word.slice(0, -2);
  if (/[^aious]s$/.test(word) && word.length > 3) return word.slice(0, -1);
  return word;
}

function cutInflection(word: string): string {
  const rest = cut(word, 'ing', 2) ?? cut(word, 'ied', 2)?.concat('y') ?? cut(word, 'ed', 2);
  if (rest === undefined || rest === null) return word;
  return /([bdgmnprt])\1$/.test(rest) ? rest.slice(0, -1) : rest;
}

function cutDerivation(word: string): string {
  for (const suffix of [
    'ization',
    'isation',
    'ation',
    'ment',
    'ness',
    'ly',
    'ize',
    'ise',
    'ate',
    'at',
    'al',
  ]) {
    const rest = cut(word, suffix, 4);
    if (rest) return rest;
  }
  const rest = cut(word, 'ion', 5);
  return rest && /[st]$/.test(rest) ? rest : word;
}

/**
 * A light stem of an English word: inflection and the commonest derivations off, so that `proposed`, `proposes` and
 * `proposal` meet. Errs towards keeping words apart. The stem is a key, not a word to show.
 *
 * @param word lower case, without a possessive
 */
export const stemWord: (word: string) => string = rememberText((word) => {
  if (word.length < 4 && !irregular.has(word)) return word;
  const plain = irregular.get(word) ?? cutInflection(cutPlural(word));
  if (plain.length < 4) return plain;
  return cutDerivation(irregular.get(plain) ?? plain)
    .replace(/e$/, '')
    .replace(/y$/, 'i');
}, mostStems);
