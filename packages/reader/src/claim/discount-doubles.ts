import type { Mention, WorthReason } from '@sayso/schema';
import { scoreOf } from './score-check-worthiness.ts';

/** From here on a mention is mostly the words of the one nested in it. */
const mostly = 0.6;
const double: WorthReason = { reason: 'double', points: -0.25, words: [] };

const sizeOf = ({ spans }: Mention): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** `agreed | to sell the port`: a wish or a plan states nothing of its own. */
const isStatement = ({ certainty }: Mention): boolean => certainty !== 'unstated';

/**
 * Where a mention is mostly the words of another, a desk would check one of the two; the other loses worth. Of `Two
 * officials told the Courier that the dam leaks`, which a third party reports, it would check the leak: who told whom
 * loses. Of `the city agreed to sell the port` it would check the agreement: `to sell the port` loses.
 */
export function discountDoubles(mentions: readonly Mention[]): Mention[] {
  const lesser = new Set<number>();
  mentions.forEach((inner, index) => {
    if (inner.within === null || sizeOf(inner) <= mostly * sizeOf(mentions[inner.within]!)) return;
    lesser.add(isStatement(inner) ? inner.within : index);
  });
  return mentions.map((mention, index) => {
    if (!lesser.has(index)) return mention;
    const worthReasons = [...(mention.worthReasons ?? []), double];
    return { ...mention, checkWorthiness: scoreOf(worthReasons), worthReasons };
  });
}
