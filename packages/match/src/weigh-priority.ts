import type { OriginCount } from '@sayso/schema';

/**
 * How soon the desk should look at a claim: its check-worthiness, times how far it has spread, times how thin it
 * rests. One more publisher counts for less than the one before (a logarithm); six publishers on one root count
 * nearly twice as much as six on six. One publisher's claim has its check-worthiness as its priority.
 *
 * @param worth the highest check-worthiness of its mentions, 0 … 1
 * @param counts unknown roots count as roots: they are not thin for being unsaid
 * @returns 0 or more, only to be compared with another
 */
export function weighPriority(worth: number, counts: Omit<OriginCount, 'articles'>): number {
  const publishers = Math.max(counts.publishers, 1);
  const roots = Math.min(Math.max(counts.origins + counts.unknown, 1), publishers);
  const spread = 1 + Math.log2(publishers);
  const thinness = 2 - roots / publishers;
  return worth * spread * thinness;
}
