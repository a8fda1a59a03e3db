import type { TimeReference } from '@sayso/schema';

type Days = readonly [first: string, last: string];

/** When a claim says that something was or will be. */
export type Moments = {
  /** Resolved by the reader: first and last day, ISO dates. */
  resolved: Days[];
  weekdays: string[];
  /** `10-7`: a month and its day as written. */
  days: string[];
  years: string[];
};

const weekdayNames = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const fullMonth =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

const dayMs = 24 * 60 * 60 * 1000;

function daysOf({ from, to, grain }: TimeReference): Days | null {
  if (from === null) return null;
  const day = from.slice(0, 10);
  if (grain === 'year') return [`${day.slice(0, 4)}-01-01`, `${day.slice(0, 4)}-12-31`];
  if (grain === 'month') return [`${day.slice(0, 7)}-01`, `${day.slice(0, 7)}-31`];
  if (grain === 'week') {
    const start = Date.parse(day);
    return [day, Number.isNaN(start) ? day : new Date(start + 6 * dayMs).toISOString().slice(0, 10)];
  }
  return [day, grain === null && to !== null ? to.slice(0, 10) : day];
}

/** The times of a claim: those that the reader resolved, and dates as written. */
export function momentsOf(times: readonly TimeReference[], plain: readonly string[]): Moments {
  const moments: Moments = { resolved: [], weekdays: [], days: [], years: [] };
  for (const time of times) {
    const days = daysOf(time);
    if (days) moments.resolved.push(days);
  }
  plain.forEach((token, at) => {
    if (weekdayNames.has(token)) moments.weekdays.push(token);
    else if (/^(?:19|20)\d\d$/.test(token)) moments.years.push(token);
    else if (fullMonth.test(token)) {
      const month = monthNames.indexOf(token.slice(0, 3)) + 1;
      const day = [plain[at + 1], plain[at - 1]]
        .map((near) => /^([1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.exec(near ?? '')?.[1])
        .find((near) => near !== undefined);
      if (day) moments.days.push(`${month}-${day}`);
    }
  });
  return moments;
}

/** True where both sides name something of the kind that the other side does not. */
function apart<T>(a: readonly T[], b: readonly T[], meets: (x: T, y: T) => boolean): boolean {
  return (
    a.some((one) => !b.some((other) => meets(one, other))) &&
    b.some((one) => !a.some((other) => meets(one, other)))
  );
}

const same = (x: string, y: string): boolean => x === y;
const overlap = (x: Days, y: Days): boolean => x[0] <= y[1] && y[0] <= x[1];

/** True where two claims speak of different times. Weekdays count only where nobody resolved them. Symmetric. */
export function differInTime(a: Moments, b: Moments): boolean {
  if (a.resolved.length > 0 && b.resolved.length > 0) return apart(a.resolved, b.resolved, overlap);
  return apart(a.days, b.days, same) || apart(a.years, b.years, same) || apart(a.weekdays, b.weekdays, same);
}
