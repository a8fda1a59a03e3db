import { monthOf } from '../month-names.ts';
import { isoDate } from '../parse-date.ts';

const yearOf = (digits: string): number => Number(digits) + (digits.length === 2 ? 2000 : 0);

const dayHourMinute =
  /\b(\d{2})(\d{2})(\d{2})[\s-]{0,3}(GMT|UTC|Z)?\s{1,3}(\p{L}{3,12})\.?\s{1,3}(\d{4}|\d{2})(?!\d)/iu;
const monthFirst = /\b(\d{1,2})-(\d{1,2})-(\d{2}|\d{4})\b(?:\s{1,3}([01]\d|2[0-3])([0-5]\d)\s?([A-Z]{2,4}))?/;

/** The zones that American wires close their messages in. */
const zones: ReadonlyMap<string, string> = new Map([
  ...['GMT', 'UTC'].map((name) => [name, 'Z'] as const),
  ...['EDT'].map((name) => [name, '-04:00'] as const),
  ...['EST', 'CDT'].map((name) => [name, '-05:00'] as const),
  ...['CST', 'MDT'].map((name) => [name, '-06:00'] as const),
  ...['MST', 'PDT'].map((name) => [name, '-07:00'] as const),
  ...['PST'].map((name) => [name, '-08:00'] as const),
]);
const monthNamed = /\b(\d{1,2})-(\p{L}{3,12})-(\d{2}|\d{4})(?!\d)/u;

/** `141015 GMT Mar 26`, `141015 Mrz 26`: day, hour and minute, then month and year; without a zone, a day. */
export function timeOf(footer: string): string | null {
  const found = dayHourMinute.exec(footer);
  if (!found) return null;
  const [, day, hour, minute, zone, month, year] = found;
  const date = isoDate(yearOf(year!), monthOf(month!) ?? 0, Number(day));
  if (!date || Number(hour) > 23 || Number(minute) > 59) return date;
  return zone ? `${date}T${hour}:${minute}:00Z` : date;
}

/** The date of a closing line: `03-14-26 1015EDT` (month first), `14-MAR-26 11:20`. */
export function dayOf(footer: string): string | null {
  const numbers = monthFirst.exec(footer);
  if (numbers) {
    const date = isoDate(yearOf(numbers[3]!), Number(numbers[1]), Number(numbers[2]));
    const offset = zones.get(numbers[6] ?? '');
    return date && offset ? `${date}T${numbers[4]}:${numbers[5]}:00${offset}` : date;
  }
  const named = monthNamed.exec(footer);
  return named ? isoDate(yearOf(named[3]!), monthOf(named[2]!) ?? 0, Number(named[1])) : null;
}

/** A line that closes a message with its time: initials of those who wrote it may stand before. */
export const isTimeLine = (line: string): boolean =>
  line.length <= 60 && /^(?:[\w/*-]{1,12}\s{1,3}){0,6}\d{6}[\s-]/.test(line) && timeOf(line) !== null;
