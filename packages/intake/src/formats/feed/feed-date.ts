import { monthOf } from '../../month-names.ts';
import { isoDate, parseDate } from '../../parse-date.ts';
import { feedOffset } from './feed-zones.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** Two-digit years, by RFC 2822: 00 to 49 are of this century. */
const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length >= 4) return year;
  return digits.length === 3 ? 1900 + year : year + (year < 50 ? 2000 : 1900);
};

type Groups = Record<string, string | undefined>;

const dayAfter = (date: string, days: number): string => {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
};

const isAfternoon = (half: string): boolean => /^(?:p|\uc624\ud6c4)/i.test(half);

/** A date with its clock as a moment; one of 24:00:00 and one of a leap second are moved to what the calendar has. */
function momentOf(date: string | null, clock: Groups): string | null {
  if (!date || clock.hour === undefined) return date;
  let hour = Number(clock.hour);
  if (clock.half && isAfternoon(clock.half) && hour < 12) hour += 12;
  if (clock.half && !isAfternoon(clock.half) && hour === 12) hour = 0;
  const minute = Number(clock.minute ?? 0);
  const second = Math.min(59, Number(clock.second ?? 0));
  if (hour > 24 || minute > 59 || (hour === 24 && minute + second > 0)) return date;
  const offset = feedOffset(clock.zone);
  if (hour === 24) return `${dayAfter(date, 1)}T00:00:00${offset}`;
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}${offset}`;
}

const half = '[ap]\\.?m\\.?|\\uc624\\uc804|\\uc624\\ud6c4';
const clockPattern = `(?:(?<half>${half})\\s*)?(?<hour>\\d{1,2})[:.h](?<minute>\\d{1,2})(?:[:.](?<second>\\d{1,2})(?:[.,:]\\d{1,9})?)?`;
const laterHalf = `(?:\\s*(?<later>${half}))?`;
const zonePattern = '\\s*(?<zone>(?:GMT|UTC|UT)?\\s*[+\\u2212-]\\d{1,2}:?\\d{0,2}|\\(?[A-Za-z]{1,5}\\)?)?';
const clock = `(?:[T\\s,_-]{1,4}(?:at\\s+)?${clockPattern}${laterHalf}${zonePattern})?`;
const month = '(?<month>[\\p{L}\\p{M}]{3,24})\\.?';
const weekday = '(?:[\\p{L}\\p{M}-]{2,14}\\.?\\s?(?:,\\s?|\\s))?';
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|[.\\u00ba])?';
const between = '(?:[\\s,/-]{1,4}(?:(?:of|de|di|d[eo]l)\\s)?|\\.)';

/** The shapes of dates in feeds, anchored at their start; tried in this order. */
const shapes: readonly RegExp[] = [
  // RFC 822 and 2822, with its mistakes: "Thu, 1 Jan 2004 19:48:21 GMT", "01-Jan-04", "6 de mayo de 2004"
  new RegExp(`^${weekday}${day}${between}${month}${between}(?<year>\\d{2,4})\\.?${clock}`, 'iu'),
  new RegExp(`^${weekday}${month}\\s+${day},?\\s+(?<year>\\d{4})${clock}`, 'iu'),
  // asctime: "Sun Jan  4 16:29:06 PST 2004"
  new RegExp(`^${weekday}${month}\\s+${day}\\s+${clockPattern}${zonePattern}\\s+(?<year>\\d{4})`, 'iu'),
  // ISO 8601 and its like: "2004-01-01T19:48:21Z", "2004/1/1 19:48", "Fri, 2006/09/15 08:19:53 EDT"
  new RegExp(`^${weekday}(?<year>\\d{4})[-/.](?<monthNumber>\\d{1,2})[-/.](?<day>\\d{1,2})${clock}`, 'iu'),
  // Hungarian: "2004. j\u00falius 13. 9:15", "2004-j\u00falius-13T9:15-05:00"
  new RegExp(`^(?<year>\\d{4})[.\\s-]{1,3}${month}[\\s-]${day}${clock}`, 'iu'),
  // ISO 8601 in its other forms, which are told by their length
  /^(?<year>\d{4})-?W(?<week>\d{2})(?:-?(?<weekday>[1-7]))?(?:T(?<hour>\d{2}):?(?<minute>\d{2})(?::?(?<second>\d{2}))?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/i,
  /^(?<year>\d{4})-?(?<ordinal>\d{3})(?:T.*)?$/,
  /^(?<year>\d{4})(?<monthNumber>\d{2})(?<day>\d{2})(?:T?(?<hour>\d{2}):?(?<minute>\d{2})(?::?(?<second>\d{2})(?:\.\d{1,9})?)?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/i,
  /^(?<year>\d{4})-?(?<monthNumber>0[1-9]|1[0-2])$/,
  /^(?<year>\d{4})$/,
  /^(?<year>\d{2})-(?<monthNumber>\d{2})-(?<day>\d{2})(?:T.*)?$/,
  /^(?<year>\d{2})(?<monthNumber>\d{2})(?<day>\d{2})$/,
  /^-(?<year>\d{2})-?(?<monthNumber>\d{2})$/,
  /^(?<year>\d{2})-?(?<ordinal>\d{3})$/,
  // "31.12.2003", which is the same everywhere
  new RegExp(`^${weekday}(?<day>\\d{1,2})\\.(?<monthNumber>\\d{1,2})\\.(?<year>\\d{4})${clock}`, 'iu'),
  // East Asian: "2004\ub144 05\uc6d4 28\uc77c \uc624\ud6c4 01:31:15", "2004\u5e745\u670828\u65e5 13:31"
  new RegExp(
    `^(?<year>\\d{4})[\\ub144\\u5e74]\\s*(?<monthNumber>\\d{1,2})[\\uc6d4\\u6708]\\s*(?<day>\\d{1,2})[\\uc77c\\u65e5](?:\\s*${clockPattern})?`,
    'u',
  ),
];

/** "1/31/2004 3:04:05 PM" and "31/01/2004": the half of the day, or a number over twelve, says which is the month. */
const slashed = new RegExp(`^(?<first>\\d{1,2})[/-](?<second_>\\d{1,2})[/-](?<year>\\d{4})${clock}`, 'iu');

/** Unix time, in seconds or milliseconds; Microsoft wraps it up. */
const epoch = /^(?:\/Date\()?(\d{9,10}(?:\d{3})?)(?:[+-]\d{4})?(?:\)\/)?$/;

/** ISO 8601: the week with the year's first Thursday is its first. */
function dateOfWeek(year: number, week: number, weekday: number): string | null {
  const january4 = isoDate(year, 1, 4);
  if (!january4 || week < 1 || week > 53) return null;
  const monday = dayAfter(january4, -((new Date(`${january4}T00:00:00Z`).getUTCDay() + 6) % 7));
  return dayAfter(monday, (week - 1) * 7 + weekday - 1);
}

/** A day that a month does not have is of the next one, as feed readers take "31 June". */
function rolledOver(year: number, month: number, day: number): string | null {
  const date = isoDate(year, month, day);
  const last = date || day < 29 || day > 31 ? null : isoDate(year, month, 28);
  return last ? dayAfter(last, day - 28) : date;
}

function dateOf(groups: Groups): string | null {
  const year = fullYear(groups.year ?? '');
  if (groups.week) return dateOfWeek(year, Number(groups.week), Number(groups.weekday ?? 1));
  if (groups.ordinal) {
    const date = new Date(Date.UTC(year, 0, Number(groups.ordinal)));
    if (date.getUTCFullYear() !== year) return null;
    return isoDate(year, date.getUTCMonth() + 1, date.getUTCDate());
  }
  const number = groups.month ? (monthOf(groups.month) ?? 0) : Number(groups.monthNumber ?? 1);
  return rolledOver(year, number, Number(groups.day ?? 1));
}

function fromGroups(groups: Groups, words: string): string | null {
  // Nobody but Koreans writes so, and they give no zone.
  const korean = /[\ub144\uc624]/.test(words) && !groups.zone;
  return momentOf(dateOf(groups), {
    ...groups,
    half: groups.half ?? groups.later,
    ...(korean && { zone: '+09:00' }),
  });
}

function fromSlashed(words: string): string | null {
  const groups: Groups | undefined = slashed.exec(words)?.groups;
  if (!groups) return null;
  const [first, second] = [Number(groups.first), Number(groups.second_)];
  const american = second > 12 || (groups.half ?? groups.later) !== undefined;
  if (!american && first <= 12) return null;
  const [monthNumber, dayNumber] = american ? [first, second] : [second, first];
  return fromGroups({ ...groups, monthNumber: String(monthNumber), day: String(dayNumber) }, words);
}

/**
 * A date as feeds write it, in any language that `monthOf` knows. Where a clock has no zone, or one that nobody
 * knows, it counts as UTC, as every feed reader takes it; a month or year alone is its first day.
 *
 * @returns an ISO date or moment in the stated offset; null where the words are no date
 */
export function parseFeedDate(words: string): string | null {
  const trimmed = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^date: ?/i, '');
  if (trimmed === '' || trimmed.length > 100) return null;
  const unix = epoch.exec(trimmed)?.[1];
  if (unix) {
    const moment = new Date(Number(unix) * (unix.length > 10 ? 1 : 1_000));
    return moment.getUTCFullYear() < 2200 ? moment.toISOString().replace('.000', '') : null;
  }
  for (const shape of shapes) {
    const groups = shape.exec(trimmed)?.groups;
    const date = groups ? fromGroups(groups, trimmed) : null;
    if (date) return date;
  }
  return fromSlashed(trimmed) ?? parseDate(trimmed);
}
