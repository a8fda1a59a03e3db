const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The name of a month, short or full, as a piece of a pattern. */
export const monthPattern =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';

const weekday = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day|\\.)?,?\\s+)?';
const dayMonthYear = `${weekday}(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+(?<m1>${monthPattern}),?[\\s-]+(?<y1>\\d{4})`;
const monthDayYear = `${weekday}(?<m2>${monthPattern})\\s+(?<d2>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y2>\\d{4})`;
const numeric = '(?<y3>\\d{4})[-/](?<m3>\\d{1,2})[-/](?<d3>\\d{1,2})';
const dotted = '(?<d4>\\d{1,2})\\.(?<m4>\\d{1,2})\\.(?<y4>\\d{4})';
const datePattern = `(?:${dayMonthYear}|${monthDayYear}|${numeric}|${dotted})`;
const clockPattern =
  '(?<hour>\\d{1,2})(?:[:.h](?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d{1,9})?)?)?\\s*(?<half>[ap]\\.?m\\.?)?';
const zonePattern =
  '(?<zone>Z|(?:GMT|UTC)(?:[+-]\\d{1,2}(?::?\\d{2})?)?|[+-]\\d{2}:?\\d{2}|[A-Z]{3,4}(?![A-Za-z]))?(?:\\s*\\([A-Z]{2,5}\\))?';

const dateFirst = new RegExp(
  `^${datePattern}(?:(?:T|,?\\s+(?:at\\s+)?)${clockPattern}\\s*${zonePattern})?$`,
  'i',
);
const clockFirst = new RegExp(`^${clockPattern}\\s*${zonePattern},?\\s+(?:on\\s+)?${datePattern}$`, 'i');

/**
 * Minutes east of Greenwich. Only abbreviations that mean one offset in news copy: `IST` and `CST` name several
 * zones, and `ET` changes with the season, so a time that carries one of those counts as a date without a time.
 */
const zoneMinutes: Readonly<Record<string, number>> = {
  Z: 0,
  GMT: 0,
  UTC: 0,
  WET: 0,
  BST: 60,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  JST: 540,
  KST: 540,
  SGT: 480,
  HKT: 480,
  EST: -300,
  EDT: -240,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
};

const two = (value: number): string => String(value).padStart(2, '0');

function offsetOf(zone: string | undefined): string | null {
  if (!zone) return null;
  const upper = zone.toUpperCase();
  const named = zoneMinutes[upper];
  if (named === 0) return 'Z';
  if (named !== undefined) {
    const size = Math.abs(named);
    return `${named < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  }
  const numbered = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/.exec(upper);
  if (!numbered || Number(numbered[2]) > 14 || Number(numbered[3] ?? 0) > 59) return null;
  return `${numbered[1]}${two(Number(numbered[2]))}:${numbered[3] ?? '00'}`;
}

/** An ISO date, or null where the calendar has no such day (years 1800 to 2199: what a news archive may hold). */
export function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1800 || year > 2199 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

function isoClock(groups: Record<string, string | undefined>): string | null {
  if (groups.hour === undefined) return null;
  const half = groups.half?.[0]?.toLowerCase();
  // A bare "10" after a date is not a time of day.
  if (groups.minute === undefined && half === undefined) return null;
  let hour = Number(groups.hour);
  if (half && (hour < 1 || hour > 12)) return null;
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  const minute = Number(groups.minute ?? 0);
  const second = Number(groups.second ?? 0);
  if (hour > 23 || minute > 59 || second > 59) return null;
  return `${two(hour)}:${two(minute)}:${two(second)}`;
}

/**
 * A date as news copy and page metadata write it, as an ISO date or, where time and zone are both certain, an ISO
 * moment in the stated offset. `6/5/2024` is no date: half the world reads it as May and half as June.
 *
 * @param words the whole of the date and nothing else, in English or ISO 8601
 * @returns null where the words are not one date of the calendar
 */
export function parseDate(words: string): string | null {
  const trimmed = words.trim();
  if (trimmed.length > 80) return null;
  const groups = (dateFirst.exec(trimmed) ?? clockFirst.exec(trimmed))?.groups;
  if (!groups) return null;
  const named = groups.m1 ?? groups.m2;
  const month = named ? months.indexOf(named.slice(0, 3).toLowerCase()) + 1 : Number(groups.m3 ?? groups.m4);
  const day = Number(groups.d1 ?? groups.d2 ?? groups.d3 ?? groups.d4);
  const date = isoDate(Number(groups.y1 ?? groups.y2 ?? groups.y3 ?? groups.y4), month, day);
  if (!date) return null;
  const clock = isoClock(groups);
  const offset = offsetOf(groups.zone);
  return clock && offset ? `${date}T${clock}${offset}` : date;
}
