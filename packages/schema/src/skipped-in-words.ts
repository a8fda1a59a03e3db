import type { Feed } from './feed.ts';

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** Hours in a row as one stretch: `[0, 1, 23]` is 00:00 to 02:00 and 23:00 to 24:00. */
function stretches(hours: readonly number[]): string[] {
  const starts = hours.filter((hour) => !hours.includes(hour - 1));
  return starts.map((start) => {
    let end = start;
    while (hours.includes(end)) end += 1;
    return `${clock(start)} to ${clock(end)}`;
  });
}

/**
 * The hours and days, in UTC, in which a feed does not want to be asked: `00:00 to 06:00, and on Sunday (UTC)`.
 *
 * @returns null where it does not mind
 */
export function skippedInWords({ skipHours, skipDays }: Pick<Feed, 'skipHours' | 'skipDays'>): string | null {
  const list = (words: string[]): string =>
    words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
  const parts = [
    list(stretches(skipHours)),
    skipDays.length > 0 ? `on ${list(skipDays.map((day) => days[day]!))}` : '',
  ];
  const said = parts.filter((part) => part !== '');
  return said.length === 0 ? null : `${said.join(', and ')} (UTC)`;
}
