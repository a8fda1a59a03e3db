import type { Byline } from '@sayso/schema';
import { monthPattern } from '../parse-date.ts';
import { findPublisherByName } from '../publishers/known-publishers.ts';

export type FoundByline = {
  byline: Byline;
  /** The outlet or agency that the byline names, with its offset into the line. */
  affiliation: { name: string; at: number } | null;
};

const opening =
  /^(?:by|written by|story by|reported by|from|von|par|por|door|di|av|af|text|texte|texto)\s*:?\s+(?=\S)/i;
const nameWord =
  "(?:\\p{Lu}[\\p{L}'’.-]*|d[aeiu]|de[lrn]?|la|le|van|von|bin|bint|ibn|al-\\p{L}+|el-\\p{L}+|ben|y|ter|ten|of)";
const personName = new RegExp(`^\\p{Lu}[\\p{L}'’.-]*(?:\\s${nameWord}){1,4}$`, 'u');
const notNames = new RegExp(
  `\\b(?:${monthPattern}|Mon|Tues|Wednes|Thurs|Fri|Satur|Sunday|Today|Yesterday|Government|Party|Court)(?:day)?\\b`,
  'u',
);
const role =
  /\b(?:staff|writers?|reporters?|correspondents?|editors?|bureau|desk|agenc(?:y|ies)|contributors?|team)\b/i;
const outletWord =
  /\b(?:News|Press|Times|Post|Daily|Herald|Tribune|Agency|Radio|TV|Television|Journal|Wire|Gazette|Courier|Ledger|Observer|Standard|Broadcasting|Magazine|Media|Service|Dispatch|Telegraph|Chronicle)\b/;

/** Whether words look like a person's name: two to five capitalised words, particles aside. */
export const isPersonName = (words: string): boolean =>
  words.length <= 60 && personName.test(words) && !notNames.test(words) && !role.test(words);

export const isOutlet = (words: string): boolean =>
  outletWord.test(words) || findPublisherByName(words) !== null;

/** "Jane Doe in Karstad" → "Jane Doe": where they sit is no part of the name. */
const withoutPlace = (words: string): string =>
  words.replace(/\s+(?:in|at|for|with)\s+\p{Lu}.*$/u, '').trim();

/**
 * Names, and what else stands between the commas, of a byline without its "By".
 *
 * @returns null where the words are no list of names
 */
function readNames(words: string): { names: string[]; rest: string[] } | null {
  const names: string[] = [];
  const rest: string[] = [];
  for (const part of words.split(/\s*(?:,|;|\band\b|&|\bwith\b|\|)\s*/)) {
    const trimmed = withoutPlace(part);
    if (trimmed === '') continue;
    if (isPersonName(trimmed) && !isOutlet(trimmed)) names.push(trimmed);
    else if (role.test(trimmed) || isOutlet(trimmed)) rest.push(trimmed);
    else return null;
  }
  return names.length + rest.length === 0 ? null : { names, rest };
}

/**
 * A byline that fills a line: "By Jane Doe", "BY JANE DOE and JOHN ROE", "By Jane Doe, Northern News".
 *
 * @returns null for prose that only begins with "By" ("By Monday the river …")
 */
export function findByline(line: string): FoundByline | null {
  if (line.length > 160 || /[!?…]$/.test(line)) return null;
  if (/\.$/.test(line) && !/(?:\b\p{Lu}|Jr|Sr)\.$/u.test(line)) return null;
  const start = opening.exec(line);
  if (!start) return findNameAndAgency(line);
  const parts = readNames(line.slice(start[0].length));
  if (!parts) return null;
  if (/^from/i.test(start[0]) && parts.names.length === 0) return null;
  const outlet = parts.rest.find(isOutlet);
  return {
    byline: { text: line, names: parts.names },
    affiliation: outlet ? { name: outlet, at: line.lastIndexOf(outlet) } : null,
  };
}

/** "Johanna Marr/TT": Nordic agencies sign so. */
function findNameAndAgency(line: string): FoundByline | null {
  const [name, agency, more] = line.length > 80 ? [] : line.split('/').map((part) => part.trim());
  if (!name || !agency || more !== undefined || !isPersonName(name)) return null;
  if (findPublisherByName(agency)?.kind !== 'wire') return null;
  return {
    byline: { text: line, names: [name] },
    affiliation: { name: agency, at: line.lastIndexOf(agency) },
  };
}

/** A byline from metadata: names as the page gives them, with or without "By". */
export function bylineOf(authors: readonly string[]): Byline | null {
  const texts = authors
    .map((author) => author.replace(/\s+/g, ' ').trim())
    .filter((author) => author !== '' && author.length <= 300 && !/^(?:https?:|@|www\.)/i.test(author));
  if (texts.length === 0) return null;
  const names = texts.flatMap((text) => readNames(text.replace(opening, ''))?.names ?? []);
  return { text: [...new Set(texts)].join(', '), names: [...new Set(names)] };
}
