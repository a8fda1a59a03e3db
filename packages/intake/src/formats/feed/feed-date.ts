import { isoDate, parseDate } from '../../parse-date.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Names of zones as feeds use them. RFC 822 fixes the American ones; each name means one offset here, in minutes. */
const zones: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  bst: 60,
  ist: 330,
  cet: 60,
  met: 60,
  mez: 60,
  cest: 120,
  mest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  sgt: 480,
  hkt: 480,
  awst: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  acst: 570,
  nzst: 720,
  nzdt: 780,
  nst: -210,
  ndt: -150,
  ast: -240,
  adt: -180,
  at: -240,
  edt: -240,
  est: -300,
  et: -300,
  cdt: -300,
  cst: -360,
  ct: -360,
  mdt: -360,
  mst: -420,
  mt: -420,
  pdt: -420,
  pst: -480,
  pt: -480,
  akst: -540,
  akdt: -480,
  hst: -600,
};

const two = (value: number): string => String(value).padStart(2, '0');

function offsetOf(zone: string | undefined): string {
  const trimmed = (zone ?? '')
    .trim()
    .toLowerCase()
    .replace(/^\(|\)$/g, '');
  const numbered = /^(?:gmt|utc|ut)?\s*([+\u2212-])(\d{1,2})(?::?(\d{2}))?/.exec(trimmed);
  const named = zones[trimmed.replace(/[^a-z]/g, '')];
  const minutes = numbered
    ? (numbered[1] === '+' ? 1 : -1) * (Number(numbered[2]) * 60 + Number(numbered[3] ?? 0))
    : (named ?? 0);
  const size = Math.abs(minutes);
  if (minutes === 0 || size > 14 * 60 || size % 60 > 59) return 'Z';
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Two-digit years, by RFC 2822: 00 to 49 are of this century. */
const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length >= 4) return year;
  return digits.length === 3 ? 1900 + year : year + (year < 50 ? 2000 : 1900);
};

type Clock = {
  hour?: string | undefined;
  minute?: string | undefined;
  second?: string | undefined;
  half?: string | undefined;
  zone?: string | undefined;
};

/** A date with its clock as a moment; one of 24:00:00 and one of a leap second are moved to what the calendar has. */
function momentOf(date: string | null, clock: Clock): string | null {
  if (!date || clock.hour === undefined) return date;
  let hour = Number(clock.hour);
  const half = clock.half?.[0]?.toLowerCase();
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  const minute = Number(clock.minute ?? 0);
  const second = Math.min(59, Number(clock.second ?? 0));
  if (hour > 24 || minute > 59 || (hour === 24 && minute + second > 0)) return date;
  if (hour === 24) {
    const next = new Date(`${date}T00:00:00Z`);
    next.setUTCDate(next.getUTCDate() + 1);
    return `${next.toISOString().slice(0, 10)}T00:00:00${offsetOf(clock.zone)}`;
  }
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}${offsetOf(clock.zone)}`;
}

const clockPattern =
  '(?<hour>\\d{1,2})[:.](?<minute>\\d{1,2})(?:[:.](?<second>\\d{1,2})(?:[.,:]\\d{1,9})?)?\\s*(?<half>[ap]\\.?m\\.?)?';
const zonePattern = '\\s*(?<zone>(?:GMT|UTC|UT)?\\s*[+\\u2212-]\\d{1,2}:?\\d{0,2}|\\(?[A-Za-z]{1,5}\\)?)?';
const clock = `(?:[T\\s,_-]{1,4}(?:at\\s+)?${clockPattern}${zonePattern})?`;
const month = '(?<month>[A-Za-z]{3,9})\\.?';
const weekday = '(?:\\p{L}{2,12}\\.?\\s?(?:,\\s?|\\s))?';

/** The shapes of dates in feeds, each anchored at both ends save for a comment behind; tried in this order. */
const shapes: readonly RegExp[] = [
  // RFC 822 and 2822, with its mistakes: "Thu, 1 Jan 2004 19:48:21 GMT", "01-Jan-04", "Jan 1 2004"
  new RegExp(
    `^${weekday}(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s,/-]+(?:of\\s+)?${month}[\\s,/-]+(?<year>\\d{2,4})${clock}`,
    'iu',
  ),
  new RegExp(`^${weekday}${month}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})${clock}`, 'iu'),
  // asctime: "Sun Jan  4 16:29:06 PST 2004"
  new RegExp(
    `^${weekday}${month}\\s+(?<day>\\d{1,2})\\s+${clockPattern}${zonePattern}\\s+(?<year>\\d{4})`,
    'iu',
  ),
  // ISO 8601 and its like: "2004-01-01T19:48:21Z", "2004/1/1 19:48", "Fri, 2006/09/15 08:19:53 EDT"
  new RegExp(`^${weekday}(?<year>\\d{4})[-/.](?<monthNumber>\\d{1,2})[-/.](?<day>\\d{1,2})${clock}`, 'iu'),
  /^(?<year>\d{4})-?(?<ordinal>\d{3})(?:T.*)?$/,
  /^(?<year>\d{4})(?<monthNumber>\d{2})(?<day>\d{2})(?:T?(?<hour>\d{2}):?(?<minute>\d{2}):?(?<second>\d{2})(?:\.\d{1,9})?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/i,
  /^(?<year>\d{4})-?(?<monthNumber>\d{2})$/,
  /^(?<year>\d{4})$/,
  // "12.31.2003" is no date; "31.12.2003" is
  new RegExp(`^(?<day>\\d{1,2})\\.(?<monthNumber>\\d{1,2})\\.(?<year>\\d{4})${clock}`, 'iu'),
  // Korean: "2004년 05월 28일 오후 01:31:15"
  /^(?<year>\d{4})\ub144\s*(?<monthNumber>\d{1,2})\uc6d4\s*(?<day>\d{1,2})\uc77c(?:\s*(?<half>\uc624\uc804|\uc624\ud6c4)?\s*(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?)?/,
];

/** With a twelve-hour clock behind it, "1/31/2004 3:04:05 PM" is American. */
const american = new RegExp(`^(?<monthNumber>\\d{1,2})/(?<day>\\d{1,2})/(?<year>\\d{4})${clock}`, 'iu');

/** Unix time, in seconds or milliseconds. */
const epoch = /^\d{9,10}(?:\d{3})?$/;

function fromGroups(groups: Record<string, string | undefined>): string | null {
  const year = fullYear(groups.year ?? '');
  if (groups.ordinal) {
    const ordinal = Number(groups.ordinal);
    if (ordinal < 1 || ordinal > 366) return null;
    const date = new Date(Date.UTC(year, 0, ordinal));
    return isoDate(year, date.getUTCMonth() + 1, date.getUTCDate());
  }
  const named = groups.month ? months.indexOf(groups.month.slice(0, 3).toLowerCase()) + 1 : 0;
  const number = groups.month ? named : Number(groups.monthNumber ?? 1);
  const half = groups.half === '\uc624\ud6c4' ? 'pm' : groups.half === '\uc624\uc804' ? 'am' : groups.half;
  const korean = half !== groups.half;
  return momentOf(isoDate(year, number, Number(groups.day ?? 1)), {
    ...groups,
    half,
    ...(korean ? { zone: '+09:00' } : {}),
  });
}

/**
 * A date as feeds write it. Where a clock has no zone, or one that nobody knows, it counts as UTC, as every feed
 * reader takes it; a month or year alone is its first day.
 *
 * @returns an ISO date or moment in the stated offset; null where the words are no date
 */
export function parseFeedDate(words: string): string | null {
  const trimmed = words.replace(/\s+/g, ' ').trim();
  if (trimmed === '' || trimmed.length > 100) return null;
  if (epoch.test(trimmed)) {
    const moment = new Date(Number(trimmed) * (trimmed.length > 10 ? 1 : 1_000));
    return moment.getUTCFullYear() < 2200 ? moment.toISOString().replace('.000', '') : null;
  }
  for (const shape of shapes) {
    const groups = shape.exec(trimmed)?.groups;
    const date = groups ? fromGroups(groups) : null;
    if (date) return date;
  }
  const groups = american.exec(trimmed)?.groups;
  if (groups && (groups.half || Number(groups.day) > 12)) return fromGroups(groups);
  return parseDate(trimmed);
}
