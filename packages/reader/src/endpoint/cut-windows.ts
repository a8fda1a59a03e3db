import type { Span } from '@sayso/schema';
import type { Passage } from '../text/passage.ts';

/** A stretch of a text that is asked about at one go, in UTF-16 units. */
const longestWindow = 6000;

/**
 * Cuts a text into stretches of whole paragraphs, none much longer than a model answers about well. A paragraph that
 * is longer by itself is cut between two tokens.
 */
export function cutWindows({ tokens, paragraphs }: Passage, longest = longestWindow): Span[] {
  const windows: Span[] = [];
  const add = (start: number, end: number, mayJoin: boolean) => {
    const last = windows.at(-1);
    if (mayJoin && last && end - last.start <= longest) last.end = end;
    else windows.push({ start, end });
  };
  for (const { from, to } of paragraphs) {
    let start = from;
    for (let i = from; i < to; i += 1) {
      if (i > start && tokens[i]!.end - tokens[start]!.start > longest) {
        add(tokens[start]!.start, tokens[i - 1]!.end, start === from);
        start = i;
      }
    }
    add(tokens[start]!.start, tokens[to - 1]!.end, start === from);
  }
  return windows;
}
