import { parseDate } from '../parse-date.ts';

const notice =
  /^\W{0,3}(?:strictly\s)?(?:embargo(?:ed)?|sperrfrist)\b\s?:?\s?(?:until|till|to|for(?:\srelease)?|bis)?\s?:?\s?(?<until>.{6,60}?)(?:\suhr)?\W{0,3}$/i;
const bareClock = /\b([01]\d|2[0-3])([0-5]\d)(?=\s?(?:GMT|UTC|[A-Z]{3,4}\b))/;

/**
 * When an embargo ends that a line states: "EMBARGOED UNTIL 0001 GMT, 15 March 2026".
 *
 * @returns an ISO moment, a date where the line gives no time with its zone; null where it states no whole date
 */
export function findEmbargo(line: string): string | null {
  if (line.length > 120) return null;
  const until = notice.exec(line)?.groups?.until;
  return until ? parseDate(until.replace(bareClock, '$1:$2')) : null;
}
