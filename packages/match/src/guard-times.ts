import type { TimeReference } from '@sayso/schema';

/** When a claim says that something was or will be. */
export type Moments = {
  /** Resolved by the reader: an ISO date, cut to the grain it was stated with. */
  resolved: string[];
  weekdays: string[];
  /** `10-7`: a month and its day as written. */
  days: string[];
  years: string[];
};

const weekdayNames = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const fullMonth =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

const lengthOf: Record<NonNullable<TimeReference['grain']>, number> = {
  year: 4,
  month: 7,
  // A week is told by the day that it starts with.
  week: 10,
  day: 10,
  hour: 10,
  minute: 10,
};

/** The times of a claim: those that the reader resolved, and dates as written. */
export function momentsOf(times: readonly TimeReference[], plain: readonly string[]): Moments {
  const moments: Moments = { resolved: [], weekdays: [], days: [], years: [] };
  for (const time of times)
    if (time.from) moments.resolved.push(time.from.slice(0, lengthOf[time.grain ?? 'day']));
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
function apart(
  a: readonly string[],
  b: readonly string[],
  meets: (x: string, y: string) => boolean,
): boolean {
  return (
    a.some((one) => !b.some((other) => meets(one, other))) &&
    b.some((one) => !a.some((other) => meets(one, other)))
  );
}

const same = (x: string, y: string): boolean => x === y;
/** `2024-05` meets `2024-05-06`. */
const within = (x: string, y: string): boolean => x.startsWith(y) || y.startsWith(x);

/** True where two claims speak of different times. Weekdays count only where nobody resolved them. Symmetric. */
export function differInTime(a: Moments, b: Moments): boolean {
  if (a.resolved.length > 0 && b.resolved.length > 0) return apart(a.resolved, b.resolved, within);
  return apart(a.days, b.days, same) || apart(a.years, b.years, same) || apart(a.weekdays, b.weekdays, same);
}
