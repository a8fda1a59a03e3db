import type { Article } from '@sayso/schema';
import { findBoilerplate } from '../furniture/boilerplate.ts';
import { monthPattern } from '../parse-date.ts';

const unit = '(?:sec|min|hr|second|minute|hour|day|week)s?';
const clock = [
  'just now',
  'today',
  'yesterday',
  `(?:\\d{1,3}|an?)\\s?${unit}\\sago`,
  '\\d{1,2}[:.h]\\d{2}',
  '\\d{1,4}[-/.]\\d{1,2}',
  `\\d{1,2}(?:st|nd|rd|th)?\\s${monthPattern}`,
  `(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)),?\\s`,
  `${monthPattern}\\.?\\s\\d`,
].join('|');

/** Lines that change while nobody changes the story: when it was touched, how often it was seen, what stands around it. */
const noise: readonly RegExp[] = [
  new RegExp(
    `^\\W*(?:last |first |page )?(?:updated|modified|published|posted|edited|uploaded)(?:\\s(?:at|on))?\\W{0,3}\\s?(?:${clock}).{0,60}$`,
    'i',
  ),
  /^\W*\d[\d.,\s]{0,12}[km]?\s?(?:views?|comments?|shares?|likes?|reads?|reactions?|retweets?|reposts?|replies|readers?|votes?|downloads?)\W*$/i,
  /^\W*(?:views?|comments?|shares?|likes?|reads?|reactions?)\s?[:(]?\s?\d[\d.,\s]{0,12}[km]?\W*$/i,
  /^\W*\d[\d.,]{0,9}\s(?:people|readers|users|others)\s(?:are |have )?(?:reading|read|watching|viewing|like|liked)\b.{0,30}$/i,
  /^\W*(?:just now|(?:\d{1,3}|an?)\s?(?:secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|[smhd])\s(?:ago|read|listen|watch))\W*$/i,
  /^\W*(?:listen to this (?:article|story)|read aloud|text size|dark mode|reading time|time to read)\b.{0,40}$/i,
  /^\W*(?:most (?:read|viewed|popular|shared)|trending(?: now)?|top stories|in the news|popular now|latest news)\W*$/i,
  /^\W*(?:sponsored|promoted|paid (?:post|content)|partner content|advert(?:isement|ising)?)\b.{0,80}$/i,
];

/** Said within a line: "(updated 5 minutes ago)". */
const touchedAgo =
  /[([]?\b(?:last\s)?(?:updated|modified|refreshed)\s(?:just now|(?:\d{1,3}|an?)\s(?:second|minute|hour|day)s?\sago)\b[)\]]?/gi;

const longestNoise = 160;

const isNoise = (line: string): boolean =>
  line.length <= longestNoise &&
  (noise.some((pattern) => pattern.test(line)) || findBoilerplate(line) === 'apart');

/**
 * Words in the one form by which they are compared: letters and figures in lower case, set apart by single spaces.
 * Quotation marks stay, as one sign, since what is quoted is a statement of its own; points and commas stay between
 * digits, signs of money and percent with theirs.
 */
export function foldWords(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[“”„‟«»＂]/g, '"')
    .replaceAll(/['’‘`´ʼ]/g, '')
    .replaceAll(/(?<!\d)[.,](?=\d)|(?<=\d)[.,](?!\d)/g, ' ')
    .replaceAll(/[^\p{L}\p{M}\p{N}".,%\p{Sc}]+|(?<!\d)[.,]|[.,](?!\d)/gu, ' ')
    .replaceAll('"', ' " ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/**
 * The words of a story that make it what it is: no furniture, no counters, clocks, advertisements or page parts, and
 * no difference of case, white space or typography. Two bodies of the same core words say the same, and a new one is
 * no new version. Linear in the text.
 *
 * @returns folded words; empty where the text holds nothing but furniture and noise
 */
export function coreWords({ text, furniture }: Pick<Article, 'text' | 'furniture'>): string {
  let own = '';
  let at = 0;
  for (const part of furniture) {
    own += `${text.slice(at, Math.max(at, part.start))}\n`;
    at = Math.max(at, part.end);
  }
  own += text.slice(at);
  const lines = own.split(/[\n\r\u2028\u2029]+/).filter((line) => !isNoise(line.trim()));
  return foldWords(lines.join('\n').replaceAll(touchedAgo, ' '));
}
