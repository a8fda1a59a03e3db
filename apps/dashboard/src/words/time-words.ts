const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const dateOnly = /^(\d{4})-(\d{2})-(\d{2})$/;

const two = (n: number): string => String(n).padStart(2, '0');

/** `6 May 2024` for an ISO date, `6 May 2024, 10:05 UTC` for a moment; what is neither stays as it is. */
export function timeWords(iso: string): string {
  const day = dateOnly.exec(iso);
  if (day) return `${Number(day[3])} ${months[Number(day[2]) - 1] ?? day[2]} ${day[1]}`;
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  const date = `${moment.getUTCDate()} ${months[moment.getUTCMonth()]} ${moment.getUTCFullYear()}`;
  return `${date}, ${two(moment.getUTCHours())}:${two(moment.getUTCMinutes())} UTC`;
}

/** `6 May, 10:05:09 UTC`: for what happens within minutes. */
export function clockWords(iso: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  const clock = [moment.getUTCHours(), moment.getUTCMinutes(), moment.getUTCSeconds()].map(two).join(':');
  return `${moment.getUTCDate()} ${months[moment.getUTCMonth()]}, ${clock} UTC`;
}
