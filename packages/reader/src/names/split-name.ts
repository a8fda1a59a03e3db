import { isNominal } from '../grammar/noun-phrases.ts';
import { companies, organizationHeads, thingHeads } from '../lexicon/organization-words.ts';
import { outletHeads, weakOutletHeads } from '../lexicon/outlets.ts';
import { femaleNames, maleNames, personNouns, personTitles } from '../lexicon/person-words.ts';
import { demonyms, placeHeads, places } from '../lexicon/place-words.ts';
import type { Passage } from '../text/passage.ts';
import type { Name } from './find-names.ts';
import { isInhabitant } from './inhabitant.ts';
import { genderOf, headsOrganization, kindOf } from './name-kind.ts';

/**
 * A run of capitalised words as names: titles off, an acronym told as such.
 *
 * @param surnames those of people whom the text names in full or with a title
 */
export function splitName(
  passage: Passage,
  from: number,
  to: number,
  surnames: ReadonlySet<string> = new Set(),
): Name[] {
  const { tokens, text } = passage;
  const place = placeBeforeSurname(passage, from, to, surnames);
  if (place > from)
    return [...splitName(passage, from, place, surnames), ...splitName(passage, place, to, surnames)];
  let start = from;
  const titles: string[] = titlesBefore(passage, from);
  start = pastTitle(passage, pastPlace(passage, start, to), to, titles);
  start = pastOffice(passage, start, to);
  const known = companies.has(
    tokens
      .slice(start, to)
      .map((token) => token.lower)
      .join(' '),
  );
  while (start < to && !known) {
    const { lower } = tokens[start]!;
    const rest = to - start;
    const isTitle =
      personTitles.has(lower) &&
      rest > 1 &&
      !headsOrganization(passage, start, to) &&
      !(outletHeads.has(tokens[to - 1]!.lower) && !weakOutletHeads.has(tokens[to - 1]!.lower));
    const isDemonym =
      demonyms.has(lower) &&
      !(start === from && rest === 2 && isOfPeople(passage, start, surnames)) &&
      !(rest === 1 && surnames.has(lower) && !isNominal(passage.tags[to])) &&
      (rest === 1 ||
        (!headsOrganization(passage, start, to) &&
          !placeHeads.has(tokens[to - 1]!.lower) &&
          !outletHeads.has(tokens[to - 1]!.lower)));
    if (!isTitle && !isDemonym) break;
    titles.push(lower);
    start += 1;
  }
  if (start >= to || isAdjective(passage, start, to)) return [];
  if (start === to - 1 && (personTitles.has(tokens[start]!.lower) || isPeople(tokens[start]!.lower)))
    return [];
  if (isThing(passage, start, to)) return [];
  // A name wrapped over two lines, or with no-break spaces, is the same name.
  const words = text.slice(tokens[start]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
  const { kind, sure } = kindOf(passage, start, to, titles);
  return [
    {
      from: start,
      to,
      kind,
      words:
        /[^.]\.$/.test(words) && !/\b(?:Jr|Sr|Inc|Corp|Co|Ltd)\.$|(?:\p{Lu}\.){2,}$/u.test(words)
          ? words.slice(0, -1)
          : words,
      gender: genderOf(passage, start, titles),
      titles,
      sure,
    },
  ];
}

/** `Veldanian | government`: an unknown word with such an ending before a noun tells where that comes from. */
const isAdjective = ({ tokens, tags }: Passage, from: number, to: number): boolean =>
  to - from === 1 &&
  /(?:ian|ean|ese|ish)$/.test(tokens[from]!.lower) &&
  (tags[to] === 'noun' || tags[to] === 'adj');

/** `Palestinians`, `Democrats`, `Cuban-Americans`. */
const isPeople = (lower: string): boolean =>
  lower.endsWith('s') && demonyms.has(lower.slice(lower.lastIndexOf('-') + 1, -1));

/** `the Rivers Act`, `the Oster Prize`, `the Wisconsin Republican`: no name of anyone. */
function isThing({ tokens }: Pick<Passage, 'tokens'>, from: number, to: number): boolean {
  const given = maleNames.has(tokens[from]!.lower) || femaleNames.has(tokens[from]!.lower);
  if (given && to - from === 2) return false;
  if (isWork({ tokens }, from, to) || isTicker({ tokens }, from, to)) return true;
  return (
    thingHeads.has(tokens[to - 1]!.lower) ||
    (to - from > 1 &&
      isInhabitant(
        tokens
          .slice(from, to)
          .map(({ lower }) => lower)
          .join(' '),
      ))
  );
}

const works =
  /^(?:memoirs?|novel|autobiography|biography|album|poem|film|movie|documentary|play|opera|musical|painting|bestseller|trilogy|novella|anthology)$/;

/** `In her 1998 memoir, Low Water, she claimed`: a title, which says nothing. */
const isWork = ({ tokens }: Pick<Passage, 'tokens'>, from: number, to: number): boolean =>
  tokens[from - 1]?.text === ',' &&
  works.test(tokens[from - 2]?.lower ?? '') &&
  /^[,.]$/.test(tokens[to]?.text ?? '');

/** `Corvin Energy plc (LSE: CRV)`: where it is traded, and as what. */
const isTicker = ({ tokens }: Pick<Passage, 'tokens'>, from: number, to: number): boolean => {
  const isListing = (open: number): boolean =>
    tokens[open]?.text === '(' && tokens[open + 2]?.text === ':' && tokens[open + 4]?.text === ')';
  return to - from === 1 && (isListing(from - 1) || isListing(from - 3));
};

/** `Western Courier-Watch`, `Latino Decisions`: a word for a people before one unknown word, which is no one's surname. */
function isOfPeople({ tokens }: Passage, from: number, surnames: ReadonlySet<string>): boolean {
  const { lower } = tokens[from + 1]!;
  const first = tokens[from]!.lower;
  return (
    !/^(?:republican|democratic|conservative|liberal|labour|gop|federal|black|white)$/.test(first) &&
    !surnames.has(lower) &&
    !maleNames.has(lower) &&
    !femaleNames.has(lower) &&
    !personTitles.has(lower) &&
    !personNouns.has(lower) &&
    !demonyms.has(lower) &&
    !isPeople(lower)
  );
}

/** `In Wisconsin | Roe said`: where a place's name ends before a surname that the text knows; `from` where none does. */
function placeBeforeSurname(
  { tokens }: Passage,
  from: number,
  to: number,
  surnames: ReadonlySet<string>,
): number {
  const at = to - 1;
  if (at === from || at - from > 2 || !surnames.has(tokens[at]!.lower)) return from;
  const words = tokens.slice(from, at).map(({ lower }) => lower);
  return places.has(words.join('_')) && !femaleNames.has(words[0]!) && !maleNames.has(words[0]!) ? at : from;
}

/** `United States President Joe Biden`: a place before a title belongs to the title. */
function pastPlace(passage: Passage, from: number, to: number): number {
  const { tokens } = passage;
  for (let length = Math.min(3, to - from - 2); length > 0; length -= 1) {
    const words = tokens.slice(from, from + length).map((token) => token.lower);
    const title = tokens[from + length]!.lower;
    if (
      places.has(words.join('_')) &&
      personTitles.has(title) &&
      !organizationHeads.has(tokens[to - 1]!.lower)
    )
      return from + length;
  }
  return from;
}

/** `House Speaker Ann Roe`, `Northfield City Mayor Ann Roe`: what stands up to the last title belongs to it. */
function pastTitle(passage: Passage, from: number, to: number, titles: string[]): number {
  const { tokens } = passage;
  for (let k = to - 2; k >= from; k -= 1) {
    const rest = to - k - 1;
    if (rest > 3) break;
    const described =
      personTitles.has(tokens[k]!.lower) || (k === from && rest > 1 && personNouns.has(tokens[k]!.lower));
    if (!described || !tokens[k + 1]!.capital || headsOrganization(passage, k + 1, to)) continue;
    if (placeHeads.has(tokens[to - 1]!.lower) || outletHeads.has(tokens[to - 1]!.lower)) continue;
    for (let i = from; i <= k; i += 1) titles.push(tokens[i]!.lower);
    return k + 1;
  }
  return from;
}

/** `Oster County Recorder | Ann Roe`: where a full name starts behind an office that no list knows, or `from`. */
function pastOffice({ tokens }: Passage, from: number, to: number): number {
  const isGiven = (i: number): boolean =>
    maleNames.has(tokens[i]!.lower) || femaleNames.has(tokens[i]!.lower);
  if (to - from < 4 || isGiven(from)) return from;
  const last = tokens[to - 1]!.lower;
  if (organizationHeads.has(last) || placeHeads.has(last) || outletHeads.has(last)) return from;
  for (let k = Math.max(from + 2, to - 3); k < to - 1; k += 1) if (isGiven(k)) return k;
  return from;
}

/** Lower-case words before a name that describe its bearer: `former defense secretary Ann Roe`. */
function titlesBefore(passage: Passage, from: number): string[] {
  const { tokens, tags } = passage;
  const titles: string[] = [];
  for (let i = from - 1; i >= Math.max(0, from - 5); i -= 1) {
    if (tags[i] !== 'noun' && tags[i] !== 'adj') break;
    titles.unshift(tokens[i]!.lower);
  }
  return titles;
}
