import { isoDate, parseDate } from '../parse-date.ts';

/** ISO 8601 in its basic form, as NITF and NewsML 1 write it: `20260314T101500+0100`, `20260314T1015Z`, `20260314`. */
const basic =
  /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(?:[.,]\d{1,9})?\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/**
 * A date as wire metadata writes it: an ISO moment where its zone is given, else an ISO date.
 *
 * @returns null where the words are not one date of the calendar
 */
export function wireDate(words: string | null | undefined): string | null {
  const trimmed = (words ?? '').trim();
  if (trimmed === '' || trimmed.length > 80) return null;
  const found = basic.exec(trimmed);
  if (!found) return parseDate(trimmed);
  const [, year, month, day, hour, minute, second = '00', zone] = found;
  const date = isoDate(Number(year), Number(month), Number(day));
  if (!date || hour === undefined || !zone) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return date;
  const [east, west] = [zone.slice(1, 3), zone.slice(3).replace(':', '') || '00'];
  const offset = /z/i.test(zone) ? 'Z' : `${zone[0]}${east}:${west}`;
  return Number(east) > 14 || Number(west) > 59 ? date : `${date}T${hour}:${minute}:${second}${offset}`;
}
