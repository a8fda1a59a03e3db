import { francAll } from 'franc-min';

/** BCP 47 for the ISO 639-3 codes of franc's small set that news comes in; others keep their three letters. */
const short: Readonly<Record<string, string>> = {
  eng: 'en',
  spa: 'es',
  fra: 'fr',
  deu: 'de',
  ita: 'it',
  por: 'pt',
  nld: 'nl',
  pol: 'pl',
  rus: 'ru',
  ukr: 'uk',
  arb: 'ar',
  heb: 'he',
  cmn: 'zh',
  jpn: 'ja',
  kor: 'ko',
  tur: 'tr',
  pes: 'fa',
  hin: 'hi',
  ben: 'bn',
  urd: 'ur',
  ind: 'id',
  vie: 'vi',
  swe: 'sv',
  ron: 'ro',
  hun: 'hu',
  ces: 'cs',
  ell: 'el',
  bul: 'bg',
  srp: 'sr',
  hrv: 'hr',
  tha: 'th',
  swh: 'sw',
  tam: 'ta',
  tel: 'te',
  som: 'so',
  amh: 'am',
};

/** Below this many letters trigrams guess; what the article declares, else English, stands. */
const enough = 120;
const sample = 4000;

/** Words that no other language of the set has so many of. */
const english =
  /\b(?:the|and|of|to|in|is|was|that|for|on|with|said|by|from|has|have|are|were|an|his|her)\b/gi;

/** A letter of another script. */
const nonLatin = /(?!\p{Script=Latin})\p{L}/u;

const base = (tag: string): string => tag.toLowerCase().split('-')[0]!;

/**
 * The language of a text as a BCP 47 tag, by letter trigrams on its beginning and, for English, by its commonest
 * words. `und` where there is nothing to go by.
 *
 * @param declared what the article says it is in, or null
 */
export function detectLanguage(text: string, declared: string | null): string {
  const part = text.slice(0, sample);
  const letters = part.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'und';
  const wordCount = part.match(/\p{L}+/gu)!.length;
  const looksEnglish = (part.match(english)?.length ?? 0) / wordCount > 0.18;
  if (looksEnglish) return declared && base(declared) === 'en' ? declared : 'en';
  if (letters < enough) return declared ?? (nonLatin.test(part) ? fromTrigrams(part) : 'en');
  return fromTrigrams(part);
}

function fromTrigrams(part: string): string {
  const best = francAll(part, { minLength: 3 })[0]?.[0] ?? 'und';
  return best === 'und' ? 'und' : (short[best] ?? best);
}
