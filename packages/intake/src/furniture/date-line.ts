import { monthOf } from '../month-names.ts';
import { parseDate } from '../parse-date.ts';

export type FoundDate = {
  /** ISO date or moment; null where the line is a date that names no day ("2 hours ago"). */
  value: string | null;
  /** The line says that this is when the item was changed. */
  updated: boolean;
};

const label =
  /^(?:(?<updated>(?:last\s+)?(?:updated|modified|revised)(?:\s+(?:on|at))?)|(?:first\s+)?published(?:\s+(?:on|at))?|posted(?:\s+(?:on|at))?|issued|date|created|released)\s*:?\s+/i;
const relative = /^(?:about\s+|over\s+)?(?:an?|\d{1,2})\s+(?:minute|min|hour|hr|day|week)s?\s+ago$/i;

/** "Nov 29", "Sunday, 29 November": a day of a year that nobody tells. */
function isDayAlone(words: string): boolean {
  const found = dayAlone.exec(words)?.groups;
  return found !== undefined && monthOf((found.before ?? found.behind)!) !== null;
}

const dayAlone =
  /^(?:\p{L}{3,10}\.?,?\s+)?(?:(?<before>\p{L}{3,10})\.?\s+\d{1,2}|\d{1,2}\.?\s+(?<behind>\p{L}{3,10})\.?)$/u;

/** A line that is a date and nothing else: "6 May 2024, 10:15 GMT", "Updated: May 6, 2024", "3 hours ago". */
export function findDateLine(line: string): FoundDate | null {
  if (line.length > 100) return null;
  const found = label.exec(line);
  const words = line.slice(found?.[0].length ?? 0).replace(/\s+(?:local time|\(local time\))$/i, '');
  const updated = found?.groups?.updated !== undefined;
  const value = parseDate(words);
  if (value) return { value, updated };
  return relative.test(words) || isDayAlone(words) ? { value: null, updated } : null;
}
