import { francAll } from 'franc-min';
import { languageLetters, languageWords } from '../lexicon/language-words.ts';
import { words } from '../lexicon/words.ts';
import { languageOfScript } from './language-of-script.ts';

/** BCP 47 for the ISO 639-3 codes of franc's set in Latin letters; others keep their three letters. */
const short: Readonly<Record<string, string>> = Object.fromEntries(
  words(
    'eng:en spa:es fra:fr deu:de ita:it por:pt nld:nl pol:pl tur:tr ind:id zlm:ms vie:vi swe:sv dan:da nob:no fin:fi ron:ro hun:hu ces:cs slk:sk slv:sl hrv:hr bos:bs srp:sr lit:lt lav:lv ekk:et cat:ca glg:gl eus:eu sqi:sq swh:sw som:so hau:ha yor:yo ibo:ig zul:zu tgl:tl jav:jv uzn:uz azj:az hat:ht kin:rw mlg:mg',
  ).map((pair) => pair.split(':') as [string, string]),
);

/** How far a text is looked at, from its beginning, its middle and its end, in UTF-16 units. */
const sample = 2000;

const listsWith = new Map<string, string[]>();
for (const [tag, list] of Object.entries(languageWords))
  for (const word of new Set(words(list))) listsWith.set(word, [...(listsWith.get(word) ?? []), tag]);

/** So many words without a capital are looked at alone. */
const enoughWords = 6;

/** Below this many letters trigrams guess. */
const enoughForTrigrams = 160;

/** A smaller share of common words says nothing: a list of names, a headline. */
const telling = 0.12;

/** One foreign word is a slip, and one beside it with a capital a name; this is more. */
const leastForeign = 2;

/** Two languages as near as this are left to trigrams. */
const clearly = 1.15;

const base = (tag: string): string => tag.toLowerCase().split('-')[0]!;

/**
 * The language of a text as a BCP 47 tag: by its letters where it is not in Latin ones, else by the commonest words,
 * else by letter trigrams. `und` where there is nothing to go by.
 *
 * @param declared what the article says it is in, or null; it stands where the text says too little, and lends its
 * region where it is right
 */
export function detectLanguage(text: string, declared: string | null): string {
  const part = sampleOf(text);
  const found = languageOfScript(part) ?? languageOfLatin(part);
  if (declared && (found === null || found === base(declared))) return declared;
  return found ?? (/\p{L}/u.test(part) ? 'en' : 'und');
}

function sampleOf(text: string): string {
  if (text.length <= 3 * sample) return text;
  const middle = (text.length - sample) >> 1;
  return [text.slice(0, sample), text.slice(middle, middle + sample), text.slice(-sample)].join('\n');
}

/** @returns null where the text says too little */
function languageOfLatin(part: string): string | null {
  const found = commonWords(part.replaceAll('’', "'"));
  const { scores, english, foreign } = weighWords(found);
  const lower = found.join(' ').toLowerCase();
  const ownLetters = weighLetters(lower, found.length / 2, scores);
  const isEnglish = english >= foreign + ownLetters;
  const evidence = isEnglish ? english : foreign + ownLetters;
  if (evidence < telling * found.length || (!isEnglish && evidence < leastForeign)) scores.clear();
  const [best, second] = [...scores]
    .filter(([tag]) => (tag === 'en') === isEnglish)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (best && (isEnglish || best[1] > clearly * (second?.[1] ?? 0))) return best[0];
  const letters = lower.match(/\p{L}/gu)?.length ?? 0;
  return letters >= enoughForTrigrams ? fromTrigrams(lower, best?.[0] ?? null) : (best?.[0] ?? null);
}

/** Addresses and initials: `U.S.`, `news@paper.example`. */
const noWords = /\S*(?:[@/]|\.\p{L})\S*/gu;

/** What stands inside names: `Ana de la Peña`, `the Voz del Sur`. */
const particles =
  /(?<=\p{Lu}[\p{L}\p{M}.]*) (?:(?:de|del|la|las|los|el|al|y|e|i|da|do|dos|das|di|du|le|les|van|von|der|den|und|bin|ben) ){1,3}(?=\p{Lu})/gu;

/** The words of a text without those that begin with a capital, of which some are names. */
function commonWords(part: string): string[] {
  const all =
    part
      .replace(noWords, ' ')
      .replace(particles, ' ')
      .match(/\p{L}[\p{L}\p{M}]*(?:'\p{L}+)?/gu) ?? [];
  const common = all.filter((word) => !/^\p{Lu}/u.test(word));
  // Where hardly any is left, the text is in capitals, or a headline.
  return common.length >= enoughWords ? common : all;
}

/** How many words speak for each language, one of several less for each; and how many are English, how many not. */
function weighWords(found: readonly string[]) {
  const scores = new Map<string, number>();
  let english = 0;
  let foreign = 0;
  for (const word of found) {
    const tags = listsWith.get(word.toLowerCase());
    if (!tags) continue;
    const weight = /^\p{Lu}\p{Ll}/u.test(word) ? 0.5 : 1;
    if (tags.includes('en')) english += tags.length === 1 ? weight : weight / 2;
    else foreign += weight;
    for (const tag of tags) scores.set(tag, (scores.get(tag) ?? 0) + weight / (1 + (tags.length - 1) / 3));
  }
  return { scores, english, foreign };
}

/** Adds what letters of their own say for some languages. @returns how much that is, a word's worth at the most each */
function weighLetters(lower: string, most: number, scores: Map<string, number>): number {
  let all = 0;
  for (const { letters, tags } of languageLetters) {
    const weight = Math.min(lower.match(letters)?.length ?? 0, most) / 2;
    all = Math.max(all, weight);
    if (weight > 0) for (const tag of tags) scores.set(tag, (scores.get(tag) ?? 0) + weight);
  }
  return all;
}

/** @param near the language by its words, believed where trigrams find it nearly as good as their best */
function fromTrigrams(lower: string, near: string | null): string | null {
  const ranked = francAll(lower, { minLength: 3 }).map(
    ([code, score]) => [short[code] ?? code, score] as const,
  );
  const best = ranked[0]?.[0];
  if (!best || best === 'und') return null;
  return ranked.find(([tag, score]) => tag === near && score > 0.9)?.[0] ?? best;
}
