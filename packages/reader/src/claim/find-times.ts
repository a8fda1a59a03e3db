import { quote, type Span, type TimeReference } from '@sayso/schema';
import { en, type ParsedComponents, type ParsedResult } from 'chrono-node';
import { findPeriods } from './find-periods.ts';
import { findYears } from './find-years.ts';

/** What may speak of time: without one of these no parse is tried. */
const trigger =
  /\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:today|yesterday|tomorrow|tonight|last|past|next|ago|weekend|quarter|q[1-4]|this (?:week|month|year|morning|afternoon|evening)|in (?:an?|one|two|three|four|five|six|seven|eight|nine|ten) (?:days?|weeks?|months?|years?))\b/i;
const future =
  /\b(?:will|shall|would|plans?|planned|expected|scheduled|due|set to|next|upcoming|could|might|before the end|by the end|until|deadline|tomorrow|'ll|going to)\b|^to (?!have\b)\w+/i;
/** The modal, not the month. */
const mayFollow = /\bmay\b/;
/** Only what is still to come: then a date without a year is the next one. */
const ahead =
  /\b(?:will|shall|scheduled|due|expected|set to|going to|(?:chances?|odds|likelihood|probability|prospects?) of)\b|[’']ll\b|^to (?!have\b)\w+/i;
/** Contents longer than this are read up to here: a date parser is no place for a megabyte. */
const longest = 1200;

const iso = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The moment that relative times count from, as noon of the article's own calendar day. */
function referenceOf(publishedAt: string | null): Date | null {
  if (!publishedAt) return null;
  const [year, month, day] = publishedAt.slice(0, 10).split('-').map(Number);
  return year && month && day ? new Date(year, month - 1, day, 12) : null;
}

function grainOf(parsed: ParsedComponents, words: string): TimeReference['grain'] {
  if (
    parsed.isCertain('minute') &&
    parsed.isCertain('hour') &&
    !/\b(?:ago|morning|evening|night|noon)\b/i.test(words)
  )
    return 'minute';
  if (parsed.isCertain('hour') && !/\b(?:morning|evening|night|afternoon|tonight|noon)\b/i.test(words))
    return 'hour';
  if (/\bweeks?\b/i.test(words)) return 'week';
  if (parsed.isCertain('day') || parsed.isCertain('weekday')) return 'day';
  if (/\b(?:day|night|morning|evening|afternoon|yesterday|today|tomorrow|tonight)s?\b/i.test(words))
    return 'day';
  if (parsed.isCertain('month') || /\bmonths?\b/i.test(words)) return 'month';
  return parsed.isCertain('year') || /\byears?\b/i.test(words) ? 'year' : null;
}

/** Start and end (exclusive at no grain finer than a day) of what was said, on the article's calendar. */
function bounds(
  parsed: ParsedComponents,
  grain: TimeReference['grain'],
  shift: number,
): { from: string; to: string | null } {
  const year = (parsed.get('year') ?? 0) + shift;
  const month = parsed.get('month') ?? 1;
  const day = parsed.get('day') ?? 1;
  if (grain === 'year') return { from: iso(year, 1, 1), to: iso(year, 12, 31) };
  if (grain === 'month')
    return {
      from: iso(year, month, 1),
      to: iso(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate()),
    };
  if (grain === 'week') {
    const date = new Date(Date.UTC(year, month - 1, day));

    const monday = new Date(date.getTime() - ((date.getUTCDay() + 6) % 7) * 86_400_000);
    const sunday = new Date(monday.getTime() + 6 * 86_400_000);
    return { from: monday.toISOString().slice(0, 10), to: sunday.toISOString().slice(0, 10) };
  }
  return { from: iso(year, month, day), to: null };
}

/** Without a year of its own a date means the one before the article, or the next where its words speak of what is to come. */
function yearShift(parsed: ParsedComponents, reference: Date, around: string, before: string): number {
  if (parsed.isCertain('year') || !parsed.isCertain('month')) return 0;
  // `will slow to 1.2 percent, down from a forecast of 1.9 percent in April`
  const isPast = /\b(?:down|up|lower|higher|compared|since|than|from)\b[^,.;]*$/i.test(before);
  const date = new Date(parsed.get('year') ?? 0, (parsed.get('month') ?? 1) - 1, parsed.get('day') ?? 1, 12);
  const days = (date.getTime() - reference.getTime()) / 86_400_000;
  if (days > 10 && isPast) return -1;
  if (days > 10) return future.test(around) || mayFollow.test(around) ? 0 : -1;
  return days < -10 && !isPast && ahead.test(around) ? 1 : 0;
}

/** A weekday is the one before the article's day, or the one after it where its words speak of what is to come. */
function weekdayShift(parsed: ParsedComponents, reference: Date, words: string, around: string): number {
  if (
    !parsed.isCertain('weekday') ||
    parsed.isCertain('day') ||
    /\b(?:next|last|this|past|coming)\b/i.test(words)
  )
    return 0;
  const days = Math.round((parsed.date().setHours(12) - reference.getTime()) / 86_400_000);
  if (days > 0) return future.test(around) || mayFollow.test(around) || opening.test(around) ? 0 : -7;
  return days < 0 && ahead.test(around) ? 7 : 0;
}

const addDays = (day: string, days: number): string =>
  days === 0 ? day : new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const duration = /^in (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+) \w+$/i;
const opening =
  /\b(?:will|shall|opens?|starts?|begins?|ends?|expires?|closes?|leaves?|arrives?|returns?|scheduled|due|expected|set to|going to)\b|[’']ll\b/i;

/** What runs up to the article's day (`the past three years`) or holds it (`this week`). */
function stretchOf(
  words: string,
  parsed: ParsedComponents,
  grain: TimeReference['grain'],
  reference: Date,
  around: string,
): { from: string; to: string | null } | null {
  const day = (date: Date) => iso(date.getFullYear(), date.getMonth() + 1, date.getDate());
  if (
    /\bpast (?:\w+ )?(?:days?|weeks?|months?|years?|decades?)$|\blast \w+ (?:days|weeks|months|years)$/i.test(
      words,
    )
  )
    return { from: day(parsed.date()), to: day(reference) };
  if (/\bnext (?!one\b)\w+ (?:days|weeks|months|years)$/i.test(words))
    return { from: day(reference), to: day(parsed.date()) };
  if (/\bweekend$/i.test(words)) {
    const ahead = /\b(?:this|next|coming)\b/i.test(words) || future.test(around);
    const saturday = ahead ? day(parsed.date()) : addDays(day(reference), -((reference.getDay() + 1) % 7));
    return { from: saturday, to: addDays(saturday, 1) };
  }
  if (!/\bthis week$/i.test(words)) return null;
  const monday = new Date(reference);
  monday.setDate(reference.getDate() - ((reference.getDay() + 6) % 7));
  const sunday = new Date(monday);
  sunday.setDate(monday.getDate() + 6);
  return grain === 'week' ? { from: day(monday), to: day(sunday) } : null;
}

function toReference(
  text: string,
  result: ParsedResult,
  offset: number,
  reference: Date | null,
  around: string,
): TimeReference | null {
  const matched = result.text.replace(/[\s,;:.]+$/, (edge) =>
    /^\.$/.test(edge) && /[ap]\.m\.$/i.test(result.text) ? edge : '',
  );
  const span: Span = { start: offset + result.index, end: offset + result.index + matched.length };
  const words = text.slice(span.start, span.end);
  if (
    words.trim() === '' ||
    /^\d{1,3}$/.test(words) ||
    /^the (?:day|week|month|year) (?:after|before)$/i.test(words) ||
    /^(?:now|second|sec|min|mon|sat|sun|mar|may)$/i.test(words) ||
    // `The march passed off`, `a study lasted for a year`
    /^(?:(?:march|may|august)\b|for (?:an?|one) \w+$)/.test(words)
  )
    return null;
  // `is due to last six weeks`
  if (
    /^last\b/i.test(words) &&
    /\b(?:to|will|would|could|may|might|can|should) $/.test(text.slice(0, span.start).slice(-8))
  )
    return null;
  const grain = grainOf(result.start, words);
  const resolves = reference !== null || (result.start.isCertain('year') && grain !== null);
  const clockOnly =
    (grain === 'hour' || grain === 'minute') &&
    !result.start.isCertain('day') &&
    !result.start.isCertain('weekday');
  if (!resolves || grain === null || clockOnly) return { ...quote(text, span), grain, from: null, to: null };
  const stretch = reference && stretchOf(words, result.start, grain, reference, around);
  if (stretch) return { ...quote(text, span), grain, ...stretch };
  // `built in two years` tells how long it took, `opens in two days` when.
  if (reference && duration.test(words) && !opening.test(around)) return null;
  const shift = reference ? yearShift(result.start, reference, around, around.slice(0, result.index)) : 0;
  const start = bounds(result.start, grain, shift);
  const end = result.end ? bounds(result.end, grainOf(result.end, words), shift) : null;
  const days = reference ? weekdayShift(result.start, reference, words, around) : 0;
  return {
    ...quote(text, span),
    grain,
    from: addDays(start.from, days),
    to: end ? (end.to ?? end.from) : start.to,
  };
}

/**
 * The times inside the spans, resolved against the day the article was published. Dates and grains come from
 * chrono-node's English parser; `from` and `to` are calendar days (`to` is null where it is the same day), and null
 * where neither the words nor the article tell.
 *
 * @param publishedAt an ISO date or moment, or null
 */
export function findTimes(text: string, spans: readonly Span[], publishedAt: string | null): TimeReference[] {
  const reference = referenceOf(publishedAt);
  const times: TimeReference[] = [];
  for (const span of spans) {
    const part = text.slice(span.start, Math.min(span.end, span.start + longest));
    if (!trigger.test(part)) continue;
    const periods = findPeriods(text, part, span.start, publishedAt);
    times.push(...periods);
    for (const result of en.casual.parse(part, reference ?? new Date(2000, 0, 1, 12))) {
      const time = toReference(text, result, span.start, reference, part);
      if (time && !periods.some(({ start, end }) => start < time.end && time.start < end)) times.push(time);
    }
    times.push(...findYears(text, part, span.start, times, publishedAt));
  }
  return times.sort((a, b) => a.start - b.start);
}
