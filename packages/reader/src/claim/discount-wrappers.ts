import type { Mention } from '@sayso/schema';

/** From here on a mention is mostly the words of the one nested in it. */
const mostly = 0.6;
const discount = 0.25;

const sizeOf = ({ spans }: Mention): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** A wish or a plan inside (`agreed | to sell the port`) is less than what is around it: only a statement counts. */
const isStatement = ({ certainty }: Mention): boolean => certainty !== 'unstated';

/**
 * Takes worth away from mentions that do little but say who else says it: of `Two officials told the Courier that
 * the dam leaks`, which a third party reports, the leak is what a desk would check. It is the nested mention's.
 */
export function discountWrappers(mentions: readonly Mention[]): Mention[] {
  const wrappers = new Set<number>();
  for (const inner of mentions)
    if (
      inner.within !== null &&
      isStatement(inner) &&
      sizeOf(inner) > mostly * sizeOf(mentions[inner.within]!)
    )
      wrappers.add(inner.within);
  return mentions.map((mention, index) =>
    wrappers.has(index)
      ? {
          ...mention,
          checkWorthiness: Math.round(100 * Math.max(0, mention.checkWorthiness - discount)) / 100,
        }
      : mention,
  );
}
