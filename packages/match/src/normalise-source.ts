import { countries } from './place-names.ts';
import { rememberText } from './remember.ts';
import { stemWord } from './stem-word.ts';
import { stopWords, titles } from './word-lists.ts';

const unnaming = new Set(
  'anonymous unnamed unidentified several some two three four five a an the one multiple senior top current former'.split(
    ' ',
  ),
);

/** Names and descriptions kept with what they come to: a story has few, and each mention of it has them all. */
const mostNames = 20_000;

const wordPattern = /\p{L}[\p{L}\p{M}\p{N}]*|\d+/gu;

/** The words of a name, lower case, titles before it and possessives off: `Mr. Netanyahu's` → `netanyahu`. */
export const nameTokens: (name: string) => readonly string[] = rememberText((name) => {
  const words = (name.normalize('NFKC').match(wordPattern) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => word !== 's' && !stopWords.has(word));
  const start = words.findIndex((word) => !titles.has(word));
  return start <= 0 ? words : words.slice(start);
}, mostNames);

/**
 * What an unnamed source is called, fit to compare: `several anonymous Israeli officials` → `@israel offici`. In the
 * order of the alphabet: `officials of the port` are `port officials`.
 */
export const descriptionKey: (description: string) => string = rememberText(
  (description) =>
    (description.normalize('NFKC').match(wordPattern) ?? [])
      .map((word) => word.toLowerCase())
      .filter((word) => !unnaming.has(word) && !stopWords.has(word))
      .map((word) => countries.get(word) ?? stemWord(word))
      .sort()
      .join(' '),
  mostNames,
);

const articles = new Set(['the', 'a', 'an']);

/** The name of an outlet, an agency or an organization, fit to compare: `The Associated Press` → `associated press`. */
export const outletKey: (name: string) => string = rememberText(
  (name) =>
    (name.normalize('NFKC').match(wordPattern) ?? [])
      .map((word) => word.toLowerCase())
      .filter((word, at) => !(at === 0 && articles.has(word)) && word !== 's' && word !== 'com')
      .join(' '),
  mostNames,
);

/** The first letters of a name of two words and more: `associated press` → `ap`. Small words may count or not. */
export function initialsOf(key: string): string[] {
  const words = key.split(' ');
  if (words.length < 2) return [];
  const all = words.map((word) => word.charAt(0)).join('');
  const long = words
    .filter((word) => !['of', 'and', 'the', 'for'].includes(word))
    .map((word) => word.charAt(0))
    .join('');
  return [...new Set([all, long])].filter((initials) => initials.length > 1);
}

const shortestRoot = 5;

/** A place and its people: `velmora` and `velmoran`. For places that no list knows. */
export function oneRoot(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= shortestRoot && long.length - short.length <= 3 && long.startsWith(short);
}
