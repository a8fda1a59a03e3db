import type { ClaimedMention } from '../claimed-mention.ts';

const isDate = (when: string): boolean => when.length === 10;

/** When it was published, in milliseconds; null where nothing tells. */
export const timeOf = ({ publishedAt }: Pick<ClaimedMention, 'publishedAt'>): number | null => {
  const time = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  return Number.isNaN(time) ? null : time;
};

/** True where a surely was published before b. A day says nothing about the moments within it. */
export function isBefore(
  a: Pick<ClaimedMention, 'publishedAt'>,
  b: Pick<ClaimedMention, 'publishedAt'>,
): boolean {
  const [timeA, timeB] = [timeOf(a), timeOf(b)];
  if (timeA === null || timeB === null) return false;
  if (isDate(a.publishedAt!) || isDate(b.publishedAt!))
    return new Date(timeA).toISOString().slice(0, 10) < new Date(timeB).toISOString().slice(0, 10);
  return timeA < timeB;
}

/** The earliest first, those without a date last, the id where nothing else tells. */
export const byTime = (a: ClaimedMention, b: ClaimedMention): number => {
  const [timeA, timeB] = [timeOf(a), timeOf(b)];
  if (timeA !== timeB) return timeA === null ? 1 : timeB === null ? -1 : timeA - timeB;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
};
