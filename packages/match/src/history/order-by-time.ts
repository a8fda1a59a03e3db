import type { ClaimedMention } from '../claimed-mention.ts';
import { rememberText } from '../remember.ts';

type Moment = {
  /** In milliseconds; null where nothing tells. */
  time: number | null;
  day: string;
  /** Whether no more than the day is given. */
  isDate: boolean;
};

/** Moments kept as they were read: a claim's mentions are held against one another by them again and again. */
const mostMoments = 10_000;

const readMoment = rememberText((when): Moment => {
  const time = Date.parse(when);
  return Number.isNaN(time)
    ? { time: null, day: '', isDate: false }
    : { time, day: new Date(time).toISOString().slice(0, 10), isDate: when.length === 10 };
}, mostMoments);

const never: Moment = { time: null, day: '', isDate: false };

const momentOf = ({ publishedAt }: Pick<ClaimedMention, 'publishedAt'>): Moment =>
  publishedAt === null ? never : readMoment(publishedAt);

/** True where a surely was published before b. A day says nothing about the moments within it. */
export function isBefore(
  a: Pick<ClaimedMention, 'publishedAt'>,
  b: Pick<ClaimedMention, 'publishedAt'>,
): boolean {
  const [one, other] = [momentOf(a), momentOf(b)];
  if (one.time === null || other.time === null) return false;
  return one.isDate || other.isDate ? one.day < other.day : one.time < other.time;
}

/** The earliest first, those without a date last, the id where nothing else tells. */
export const byTime = (a: ClaimedMention, b: ClaimedMention): number => {
  const [timeA, timeB] = [momentOf(a).time, momentOf(b).time];
  if (timeA !== timeB) return timeA === null ? 1 : timeB === null ? -1 : timeA - timeB;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
};
