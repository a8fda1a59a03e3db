import { countries, seats } from './place-names.ts';
import { readNumber } from './read-numbers.ts';
import { rememberText } from './remember.ts';
import { stemWord } from './stem-word.ts';
import { closeClasses, lightStems, looseClasses, offices, phrases, stopWords, titles } from './word-lists.ts';

/** A word that carries some of what is claimed. */
export type Word = {
  /** Equal for words that are one wherever they stand. */
  token: string;
  /** Equal also for words that are one only between two sentences of one article. */
  loose: string;
  /** How much sharing it means, 0 … 1.5. */
  weight: number;
  /** `maybe` where the capital may be that of a sentence or a headline. */
  name: 'sure' | 'maybe' | null;
  /** All capitals: `ICC`. */
  acronym: boolean;
  /** Words of one unbroken run of capitals share its number; -1 for all others. */
  run: number;
  /** Its place among the plain tokens. */
  at: number;
};

/** A text as matching sees it. */
export type Words = {
  /** Every token in order, lower case, stop words kept. */
  plain: string[];
  /** Of each plain token the number of its clause, counted up. */
  clauses: number[];
  /** The ones that carry content, in order. */
  content: Word[];
  /** What a run of capitals may be called for short: `icc` → the tokens of International Criminal Court. */
  initials: Map<string, string[]>;
};

/** Longer claims are compared by their start: two that agree so far are one. Bounds the work on hostile text. */
const longest = 600;
/** The same for a word, in code units. */
const longestWord = 60;

const pattern =
  /\p{Lu}(?:\.\p{Lu})+(?![\p{L}\p{M}])|\d+(?:[.,]\d+)*(?:st|nd|rd|th)?|%|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?/gu;

/** The keys of one word, apart from its place in the text. */
type Canonical = { token: string; loose: string; country: boolean };

type Token = {
  lower: string;
  capital: boolean;
  upper: boolean;
  canonical: Canonical;
  starts: boolean;
  glued: boolean;
  /** Begins a clause: after a mark, or by a word that opens one. */
  opens: boolean;
};

const opening = new Set(
  'but because although though while whereas since when if unless who which whose where after before'.split(
    ' ',
  ),
);
const marks = /[,;:!?()…"“”—–\n]|\.\s|\s-\s/u;

/** "Not 100, 200 or 250": a mark between numbers closes nothing. */
const inList = (previous: Token | undefined, gap: string, word: string): boolean =>
  gap.trim() === ',' && /^\d/.test(word) && /^\d/.test(previous?.lower ?? '');

/** Words kept as they were read: the same few thousand make most of what is written. */
const mostWords = 30_000;

function canonical({ lower, capital, upper }: Pick<Token, 'lower' | 'capital' | 'upper'>): Canonical {
  if (lower.startsWith('@')) return { token: lower, loose: lower, country: true };
  // "US" is a country and "us" a pronoun.
  const country = capital && (lower === 'us' ? (upper ? '@us' : undefined) : countries.get(lower));
  if (country) return { token: country, loose: country, country: true };
  const bare = lower.replaceAll('.', '');
  const stem = upper ? bare : stemWord(bare);
  const token = closeClasses.get(stem) ?? stem;
  const seat = capital ? seats.get(lower) : undefined;
  return { token, loose: seat ?? looseClasses.get(stem) ?? token, country: false };
}

/** What a word is wherever it stands. */
const readWord = rememberText((raw): Omit<Token, 'starts' | 'glued' | 'opens'> & { opening: boolean } => {
  const word = raw
    .slice(0, longestWord)
    .normalize('NFKC')
    .replace(/['’]s$/i, '');
  const found = {
    lower: word === '%' ? 'percent' : word.toLowerCase().replaceAll('’', "'"),
    capital: /^\p{Lu}/u.test(word),
    upper: /^(?:\p{Lu}\.?){2,6}$/u.test(word),
  };
  return {
    ...found,
    canonical: canonical(found),
    opening: opening.has(word.toLowerCase()),
  };
}, mostWords);

function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const found of text.matchAll(pattern)) {
    const raw = found[0];
    const gap = text.slice(end, found.index);
    end = found.index + raw.length;
    const { lower, capital, upper, canonical: keys, opening: leads } = readWord(raw);
    const previous = tokens.at(-1);
    // Nearly always: one space between two words of one clause.
    let [starts, glued, opens] = [false, true, leads];
    if (gap !== ' ' || previous === undefined) {
      const afterTitle =
        previous !== undefined && (titles.has(previous.lower) || previous.lower.length === 1);
      starts = previous === undefined || (/[!?:…"“‘«\n]|\.\s/u.test(gap) && !afterTitle);
      glued = /^[\s\-‐.]{1,2}$/u.test(gap) && (!gap.includes('.') || afterTitle);
      opens = leads || (marks.test(gap) && !afterTitle && !inList(previous, gap, lower));
    }
    tokens.push({ lower, capital, upper, canonical: keys, starts, glued, opens });
    if (tokens.length === longest) break;
  }
  return tokens;
}

/** Headlines and shouting give no names away: nearly every word is a capital. */
function inTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => token.lower.length > 3 && /^\p{L}/u.test(token.lower));
  return long.length > 4 && long.filter((token) => token.capital).length > long.length * 0.75;
}

const isOffice = (token: Token, next: Token | undefined): boolean =>
  token.capital &&
  next?.capital === true &&
  next.glued &&
  (titles.has(token.lower) || (offices.has(token.lower) && titles.has(next.lower)));

function weigh(stem: string, lower: string, name: Word['name']): number {
  if (name === 'sure') return 1.25;
  if (lightStems.has(stem)) return 0.4;
  return lower.length >= 9 ? 1.2 : 1;
}

const joining = new Set(['of', 'the', 'for', 'and']);

function readInitials(tokens: readonly Token[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (let from = 0; from < tokens.length; from += 1) {
    if (!tokens[from]!.capital) continue;
    const parts: string[] = [];
    let letters = '';
    let allLetters = '';
    for (let at = from; at < tokens.length && parts.length < 6; at += 1) {
      const token = tokens[at]!;
      if (at > from && !token.glued) break;
      if (!token.capital && !joining.has(token.lower)) break;
      allLetters += token.lower.charAt(0);
      if (!token.capital) continue;
      letters += token.lower.charAt(0);
      parts.push(token.canonical.token);
      if (parts.length > 1) for (const key of [letters, allLetters]) found.set(key, [...parts]);
    }
  }
  return found;
}

/**
 * The words of a claim: titles before names, stop words and possessives off, stems, countries and small classes of
 * synonyms brought together, numbers by value. Takes any string, unpaired surrogates too. Linear in the text.
 */
export function normaliseWords(text: string): Words {
  const tokens = tokenise(text);
  const plain = tokens.map((token) => token.lower);
  const headline = inTitleCase(tokens);
  let clause = 0;
  const clauses = tokens.map(({ opens }) => {
    if (opens) clause += 1;
    return clause;
  });
  const content: Word[] = [];
  let run = -1;
  let inRun = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    if (!token.capital || !token.glued) inRun = false;
    const number = readNumber(plain, at);
    if (number) {
      const key = `#${number.value}${number.vague ? '+' : ''}`;
      content.push({ token: key, loose: key, weight: 1.25, name: null, acronym: false, run: -1, at });
      at += number.length - 1;
      inRun = false;
      continue;
    }
    const phrase = next && phrases.get(token.lower)?.get(next.lower);
    const lower = phrase ?? token.lower;
    if (phrase) at += 1;
    else if (isOffice(token, next)) continue;
    const { token: key, loose, country } = phrase ? canonical({ ...token, lower }) : token.canonical;
    if (!country && !token.upper && (stopWords.has(lower) || lower.length === 1)) {
      if (!token.capital) inRun = false;
      continue;
    }
    const name = token.capital ? (headline || (token.starts && !next?.capital) ? 'maybe' : 'sure') : null;
    if (token.capital && !inRun) run += 1;
    inRun = token.capital;
    content.push({
      token: key,
      loose,
      weight: country ? 0.9 : weigh(key, lower, name),
      name,
      acronym: token.upper && !country && !headline,
      run: token.capital ? run : -1,
      at,
    });
  }
  return { plain, clauses, content, initials: readInitials(tokens) };
}
