import type { Word, Words } from './normalise-words.ts';
import { stemWord } from './stem-word.ts';

/** A number with what it counts, as far as its words tell. */
export type Amount = {
  value: number;
  /** `money`, `percent`, or empty. */
  unit: string;
  /** Tokens of the words near it, of which one names what is counted. */
  counts: readonly string[];
  /** `almost`, `more than`, `dozens`: not to the last digit. */
  open: boolean;
};

/** What is counted stands so near: words that carry content, before and after. */
const [before, after] = [2, 4];

const money = /[$€£¥]\s?([\d.,]*\d)/gu;
const moneyWords = new Set(
  ['dollar', 'euro', 'euros', 'pound', 'usd', 'eur', 'gbp', 'yen', 'franc'].map(stemWord),
);
const opening = new Set(
  'almost nearly about around roughly over than least most exceed exceeds excess some'.split(' '),
);

const isNumber = ({ token }: Word): boolean => token.startsWith('#');
const numberOf = ({ token }: Word): number => Number(token.slice(1).replace('+', ''));

/** Years and days of a month are no amounts. */
const isYear = (value: number, token: string): boolean =>
  value >= 1900 && value < 2100 && !token.includes(',');

/** The amounts that a claim's words state. Linear in the text. */
export function readAmounts(text: string, { plain, content }: Words): Amount[] {
  const priced = new Set([...text.matchAll(money)].map(([, digits]) => Number(digits!.replaceAll(',', ''))));
  const found: Amount[] = [];
  content.forEach((word, place) => {
    if (!isNumber(word)) return;
    const value = numberOf(word);
    const written = plain[word.at] ?? '';
    if (isYear(value, written) || /(?:st|nd|rd|th)$/.test(written)) return;
    const near = content
      .slice(Math.max(0, place - before), place + 1 + after)
      .filter((other) => !isNumber(other) && other.name === null);
    const isMoney =
      priced.has(Number(written.replaceAll(',', ''))) || near.some(({ token }) => moneyWords.has(token));
    const next = content[place + 1]?.token;
    const unit = isMoney ? 'money' : next === '~percent' || next === 'percentag' ? 'percent' : '';
    found.push({
      value,
      unit,
      counts: near.map(({ token }) => token),
      open:
        plain.slice(Math.max(0, word.at - 3), word.at).some((token) => opening.has(token)) ||
        word.token.endsWith('+'),
    });
  });
  return found;
}
