import { isTimeWord } from '../grammar/noun-phrases.ts';
import { tabulate } from '../grammar/word-forms.ts';
import {
  companies,
  organizationHeads,
  outletHeads,
  outlets,
  weakOutletHeads,
} from '../lexicon/organization-words.ts';
import { femaleNames, genderedTitles, maleNames, personTitles } from '../lexicon/person-words.ts';
import { demonyms, placeHeads, places } from '../lexicon/place-words.ts';
import { commonVerbs } from '../lexicon/verbs.ts';
import type { Passage } from '../text/passage.ts';
import type { Range } from '../text/range.ts';

export type NameKind = 'person' | 'organization' | 'outlet' | 'place';
export type Gender = 'male' | 'female';

/** A name where it stands in the text, titles left out. */
export type Name = Range & {
  kind: NameKind;
  words: string;
  gender: Gender | null;
  /** Titles and descriptions that stood right before it, lower case. */
  titles: string[];
  /** Known for what it is by its own words or by a title, not only by elimination. */
  sure: boolean;
};

const particles = new Set([
  'of',
  'for',
  'and',
  '&',
  'the',
  'de',
  'van',
  'von',
  'bin',
  'al',
  'la',
  'del',
  'der',
  'du',
  'den',
  'di',
  'da',
  'le',
  'on',
  'in',
]);
const innerParticles = new Set([
  'de',
  'van',
  'von',
  'bin',
  'al',
  'la',
  'del',
  'der',
  'du',
  'den',
  'di',
  'da',
  'le',
]);
const verbForms = tabulate(commonVerbs);

const isNameToken = (passage: Passage, i: number): boolean => {
  const token = passage.tokens[i];
  return (
    token !== undefined &&
    token.kind === 'word' &&
    token.capital &&
    (passage.tags[i] === 'name' || /^(?:noun|adj)$/.test(passage.tags[i]!)) &&
    !isTimeWord(token.lower)
  );
};

/** Words that occur with a capital where no sentence starts: only those are trusted at the start of one. */
function capitalisedInside(passage: Passage, starts: ReadonlySet<number>): Set<string> {
  const seen = new Set<string>();
  passage.tokens.forEach((token, i) => {
    if (!starts.has(i) && token.capital && token.kind === 'word' && passage.tags[i] === 'name')
      seen.add(token.lower);
  });
  return seen;
}

function runEnd(passage: Passage, from: number, to: number): number {
  const { tokens } = passage;
  let end = from;
  while (end < to && end - from < 14) {
    if (isNameToken(passage, end)) {
      end += 1;
      continue;
    }
    if (end === from || !particles.has(tokens[end]!.lower)) break;
    let next = end + 1;
    if (tokens[next]?.lower === 'the') next += 1;
    if (!isNameToken(passage, next)) break;
    if (!innerParticles.has(tokens[end]!.lower) && !joins(passage, from, end)) break;
    end = next;
  }
  return end;
}

/** `Court | of | Justice`: a preposition or `and` joins where the left part is an organization's. */
function joins(passage: Passage, from: number, at: number): boolean {
  const { tokens } = passage;
  const words = tokens.slice(from, at).map((token) => token.lower);
  const lower = tokens[at]!.lower;
  if (lower === 'and' || lower === '&') return words.includes('of') || words.includes('for') || lower === '&';
  if (lower === 'the') return false;
  if (lower === 'in' || lower === 'on')
    return words.length <= 2 && organizationHeads.has(words.at(-1)!) && lower === 'on';
  return (
    words.some((word) => organizationHeads.has(word)) ||
    (lower === 'of' &&
      (placeHeads.has(words.at(-1)!) ||
        /^(?:bank|secretary|statue|state|times|people|board|chamber|director)$/.test(words.at(-1)!)))
  );
}

/**
 * Every name in a passage, in order.
 *
 * @param starts the tokens at which sentences (and quotations) start, where a capital says nothing
 */
export function findNames(passage: Passage, starts: ReadonlySet<number>): Name[] {
  const inside = capitalisedInside(passage, starts);
  const names: Name[] = [];
  const limit = passage.tokens.length;
  for (let i = 0; i < limit; i += 1) {
    if (!isNameToken(passage, i)) continue;
    const end = runEnd(passage, i, limit);
    let from = i;
    if (starts.has(i) && !trusted(passage, i, end, inside)) from += 1;
    for (const name of split(passage, from, end)) names.push(name);
    i = Math.max(i, end - 1);
  }
  return names;
}

function trusted(passage: Passage, i: number, end: number, inside: ReadonlySet<string>): boolean {
  const { lower, text } = passage.tokens[i]!;
  if (passage.tags[i] !== 'name')
    return (
      end - i > 1 &&
      (personTitles.has(lower) || demonyms.has(lower) || organizationHeads.has(lower) || places.has(lower))
    );
  if (
    inside.has(lower) ||
    maleNames.has(lower) ||
    femaleNames.has(lower) ||
    places.has(lower) ||
    personTitles.has(lower)
  )
    return true;
  if (outlets.has(lower) || organizationHeads.has(lower) || demonyms.has(lower)) return true;
  if (/^\p{Lu}{2,}$/u.test(text)) return true;
  return end - i > 1 && !verbForms.has(lower);
}

/** A run of capitalised words as names: titles off, an acronym told as such. */
function split(passage: Passage, from: number, to: number): Name[] {
  const { tokens, text } = passage;
  let start = from;
  const titles: string[] = titlesBefore(passage, from);
  start = pastTitle(passage, pastPlace(passage, start, to), to, titles);
  while (start < to) {
    const { lower } = tokens[start]!;
    const rest = to - start;
    const isTitle = personTitles.has(lower) && rest > 1 && !headsOrganization(passage, start, to);
    const isDemonym =
      demonyms.has(lower) &&
      (rest === 1 ||
        (!headsOrganization(passage, start, to) &&
          !placeHeads.has(tokens[to - 1]!.lower) &&
          !outletHeads.has(tokens[to - 1]!.lower)));
    if (!isTitle && !isDemonym) break;
    titles.push(lower);
    start += 1;
  }
  if (start >= to) return [];
  if (start === to - 1 && (personTitles.has(tokens[start]!.lower) || isPeople(tokens[start]!.lower)))
    return [];
  const words = text.slice(tokens[start]!.start, tokens[to - 1]!.end);
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

/** `Palestinians`, `Democrats`. */
const isPeople = (lower: string): boolean => lower.endsWith('s') && demonyms.has(lower.slice(0, -1));

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
    if (!personTitles.has(tokens[k]!.lower) || headsOrganization(passage, k + 1, to)) continue;
    if (placeHeads.has(tokens[to - 1]!.lower) || outletHeads.has(tokens[to - 1]!.lower)) continue;
    for (let i = from; i <= k; i += 1) titles.push(tokens[i]!.lower);
    return k + 1;
  }
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

const headsOrganization = (passage: Passage, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (organizationHeads.has(passage.tokens[i]!.lower)) return true;
  return false;
};

function kindOf(
  passage: Passage,
  from: number,
  to: number,
  titles: readonly string[],
): { kind: NameKind; sure: boolean } {
  const words = passage.tokens.slice(from, to).map((token) => token.lower);
  const last = words.at(-1)!;
  const phrase = words.join(' ');
  const titled = titles.some((title) => personTitles.has(title) && !demonyms.has(title));
  if (outlets.has(phrase.replace(/^the /, ''))) return { kind: 'outlet', sure: true };
  if (words.length === 1 && outletHeads.has(last) && passage.tokens[from - 1]?.lower === 'the')
    return { kind: 'outlet', sure: false };
  if (companies.has(phrase)) return { kind: 'organization', sure: true };
  if (places.has(words.join('_')) && !titled) return { kind: 'place', sure: true };
  const given = maleNames.has(words[0]!) || femaleNames.has(words[0]!);
  if (words.length > 1 && outletHeads.has(last) && !given)
    return { kind: 'outlet', sure: !weakOutletHeads.has(last) };
  if (words.some((word) => organizationHeads.has(word)) && !(given && words.length === 2))
    return { kind: 'organization', sure: true };
  if (words.length > 1 && placeHeads.has(last) && !given) return { kind: 'place', sure: true };
  if (titled || given || words.some((word) => /^\p{L}\.$/u.test(word)))
    return { kind: 'person', sure: titled || words.length > 1 };
  if (words.length === 1 && /^\p{Lu}[\p{Lu}\p{N}&-]+$/u.test(passage.tokens[from]!.text))
    return { kind: 'organization', sure: true };
  if (words.length === 1 && placeBefore(passage, from)) return { kind: 'place', sure: false };
  return words.length === 2 || words.length === 3
    ? { kind: 'person', sure: false }
    : { kind: words.length === 1 ? 'person' : 'organization', sure: false };
}

function placeBefore(passage: Passage, from: number): boolean {
  return /^(?:in|at|near|outside|across|from|to)$/.test(passage.tokens[from - 1]?.lower ?? '');
}

function genderOf(passage: Passage, from: number, titles: readonly string[]): Gender | null {
  for (const title of titles) {
    const gender = genderedTitles[title];
    if (gender) return gender;
  }
  const { lower } = passage.tokens[from]!;
  if (maleNames.has(lower) !== femaleNames.has(lower)) return maleNames.has(lower) ? 'male' : 'female';
  return null;
}
