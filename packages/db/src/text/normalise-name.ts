import { storableText } from './storable.ts';

/** Index entries have an end; no name needs more. */
const longestKey = 300;

/** Forms of address and ranks that a name is given with and without. Longer ones first. */
const titles = [
  'prime minister',
  'vice president',
  'attorney general',
  'secretary-general',
  'secretary of state',
  'president',
  'chancellor',
  'minister',
  'secretary',
  'senator',
  'governor',
  'ambassador',
  'professor',
  'reverend',
  'general',
  'colonel',
  'captain',
  'major',
  'lieutenant',
  'sergeant',
  'king',
  'queen',
  'prince',
  'princess',
  'judge',
  'justice',
  'mayor',
  'madam',
  'lord',
  'lady',
  'dame',
  'sir',
  'pope',
  'prof.',
  'prof',
  'rev.',
  'gen.',
  'col.',
  'capt.',
  'maj.',
  'lt.',
  'sgt.',
  'sen.',
  'rep.',
  'gov.',
  'dr.',
  'dr',
  'mrs.',
  'mrs',
  'mr.',
  'mr',
  'ms.',
  'ms',
];

/** Without its titles, as long as a name remains: "Queen" is a band, "Pope" a surname. */
function withoutTitles(name: string): string {
  for (const title of titles)
    if (name.startsWith(`${title} `)) return withoutTitles(name.slice(title.length + 1).trimStart());
  return name;
}

/**
 * What two ways of giving one name have in common: case, white space, apostrophes, a leading article and, for a
 * person, the titles are not told apart. Never empty for a name that is not.
 *
 * @param kind of who is named; titles are part of every name but a person's
 */
export function normaliseName(name: string, kind: string): string {
  const folded = name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u2018\u2019\u02bc]/g, "'")
    .replaceAll(/[\u2010-\u2015]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const unquoted = folded.replaceAll(/[\u201c\u201d"]/g, '') || folded;
  const bare = unquoted.replace(/^(?:the|a|an) (?=\S)/, '').replace(/(?<=\S)'s?$/, '') || unquoted;
  const key = kind === 'person' ? withoutTitles(bare) : bare;
  return storableText(key.slice(0, longestKey));
}
