import type { Range } from '../text/range.ts';
import { longestStretch } from './network.ts';

/** Paragraphs are put together as long as they stay within this. */
const wantedLength = 128;

/**
 * Cuts a passage into the stretches that the network hears as one: whole paragraphs, so that it knows what stood
 * before. Only a paragraph that is too long by itself is cut.
 */
export function splitStretches(paragraphs: readonly Range[]): Range[] {
  const stretches: Range[] = [];
  let from = -1;
  let to = -1;
  const close = () => {
    for (; to - from > longestStretch; from += longestStretch)
      stretches.push({ from, to: from + longestStretch });
    if (from >= 0 && to > from) stretches.push({ from, to });
    from = -1;
  };
  for (const paragraph of paragraphs) {
    if (from >= 0 && paragraph.to - from > wantedLength) close();
    if (from < 0) from = paragraph.from;
    to = paragraph.to;
  }
  close();
  return stretches;
}
