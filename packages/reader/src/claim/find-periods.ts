import { quote, type TimeReference } from '@sayso/schema';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const numbers = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const number = String.raw`\d{1,2}|${numbers.join('|')}`;

/** `the year to March`, `the three months ended 31 January 2026`. */
const period = new RegExp(
  String.raw`\bthe (?:(?:financial|fiscal|full) )?(year|half-?year|quarter|(${number}) months) (?:to|through|ended|ending)(?: (?:the )?end(?:[ -]of)?[ -]| )(?:\d{1,2} )?(${months.join('|')})\b(?: \d{1,2},?(?= (?:19|20)\d\d))?(?: ((?:19|20)\d\d))?(?! \d)`,
  'gi',
);

const pad = (value: number): string => String(value).padStart(2, '0');
const countOf = (words: string): number => Number(words) || numbers.indexOf(words.toLowerCase()) + 1;
const lengthOf = (unit: string, count: string | undefined): number => {
  if (count) return countOf(count);
  if (/^year$/i.test(unit)) return 12;
  return /^quarter$/i.test(unit) ? 3 : 6;
};

/**
 * Periods of accounts, which end with a month: from the first day of the month so many before. Without a year it is the
 * last such month that was over when the article was published. A parser of dates takes `the year to March` for a range
 * that starts with the article's year.
 *
 * @param offset where the stretch starts in the text
 * @param publishedAt what a period without a year is resolved against
 */
export function findPeriods(
  text: string,
  part: string,
  offset: number,
  publishedAt: string | null,
): TimeReference[] {
  const found: TimeReference[] = [];
  for (const match of part.matchAll(period)) {
    const [words, unit, count, name, named] = match;
    const month = months.indexOf(name!.toLowerCase());
    const today = publishedAt?.slice(0, 7);
    let year = named ? Number(named) : Number(today?.slice(0, 4));
    if (!named && today && `${year}-${pad(month + 1)}` >= today) year -= 1;
    const start = offset + match.index;
    const span = { start, end: start + words.length };
    if (Number.isNaN(year)) {
      found.push({ ...quote(text, span), grain: 'month', from: null, to: null });
      continue;
    }
    const day = (index: number, date: number) =>
      new Date(Date.UTC(year, index, date)).toISOString().slice(0, 10);
    const from = day(month - lengthOf(unit!, count) + 1, 1);
    found.push({ ...quote(text, span), grain: 'month', from, to: day(month + 1, 0) });
  }
  return found;
}
