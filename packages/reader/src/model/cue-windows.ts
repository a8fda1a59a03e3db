import type { Range } from '../text/range.ts';

/** What the cue network hears of an article at once: the sentence of a cue, of no more tokens than this. */
export const longestWindow = 150;

/** Rows of the table of places; see `placeOf`. */
export const placeRows = 21;
const middle = 10;
const farthest = 9;

/** Where a token stands from the cue, coarser the farther it is: 10 in it, less before it, more after it. */
export function placeOf(token: number, cue: Range): number {
  if (token >= cue.from && token < cue.to) return middle;
  const distance = token < cue.from ? cue.from - token : token - cue.to + 1;
  const coarse = distance < 4 ? distance : Math.min(farthest, 4 + Math.floor(Math.log2(distance / 4)));
  return token < cue.from ? middle - coarse : middle + coarse;
}

/**
 * The sentence, or sentences, that a cue stands in, within its paragraph.
 *
 * @param sentences those of the passage or of the paragraph, in order
 */
export function windowOf(cue: Range, paragraph: Range, sentences: readonly Range[]): Range {
  let from = paragraph.from;
  let to = paragraph.to;
  for (const sentence of sentences) {
    if (sentence.from <= cue.from) from = Math.max(from, sentence.from);
    if (sentence.to >= cue.to) {
      to = Math.min(to, sentence.to);
      break;
    }
  }
  if (to - from > longestWindow) {
    from = Math.max(from, cue.from - longestWindow / 2);
    to = Math.min(to, from + longestWindow);
  }
  return { from: Math.min(from, cue.from), to: Math.max(to, cue.to) };
}
