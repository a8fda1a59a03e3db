import type { Span } from '@sayso/schema';

/** What lanes need of a mention. */
export type Marked = { spans: readonly Span[]; within: number | null };

/** So many lines fit under a line of text; what is nested deeper shares the innermost. */
export const laneCount = 3;

const overlaps = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some((left) => b.some((right) => left.start < right.end && right.start < left.end));

function depthOf(mentions: readonly Marked[], index: number): number {
  let depth = 0;
  for (let at = mentions[index]?.within ?? null; at !== null && depth < mentions.length; depth += 1)
    at = mentions[at]?.within ?? null;
  return depth;
}

/**
 * The lane of each mention, 0 … laneCount - 1: the line it is underlined with, 0 the lowest. Mentions that share words
 * have different lanes as far as lanes reach, the one that holds the other the lower.
 */
export function assignLanes(mentions: readonly Marked[]): number[] {
  const order = mentions.map((mention, index) => ({ mention, index, depth: depthOf(mentions, index) }));
  order.sort(
    (a, b) => a.depth - b.depth || (a.mention.spans[0]?.start ?? 0) - (b.mention.spans[0]?.start ?? 0),
  );
  const lanes: number[] = new Array(mentions.length).fill(0);
  order.forEach(({ mention, index }, position) => {
    const taken = new Set(
      order
        .slice(0, position)
        .filter((other) => overlaps(other.mention.spans, mention.spans))
        .map((other) => lanes[other.index]),
    );
    let lane = 0;
    while (taken.has(lane) && lane < laneCount - 1) lane += 1;
    lanes[index] = lane;
  });
  return lanes;
}
