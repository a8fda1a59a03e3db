import type { Span } from '@sayso/schema';

/** The most that is kept of the words around a content, in UTF-16 code units. */
export const longestContext = 600;

const paragraphBreak = /\n\s*\n|\n/g;
/** The end of a sentence, roughly: what is shown around a content need not be more exact than that. */
const sentenceEnd = /[.!?]["'”’)\]]*\s+(?=["'“‘([]?[\p{Lu}\p{N}])/gu;

/** The stretch between two breaks that covers a span, its white space trimmed off. */
function stretchAround(text: string, span: Span, breaks: RegExp, within: Span): Span {
  let { start, end } = within;
  for (const found of text.slice(within.start, within.end).matchAll(breaks)) {
    const from = within.start + found.index;
    const to = from + found[0].length;
    if (to <= span.start) start = to;
    else if (from >= span.end || (from < span.end && to >= span.end)) {
      end = Math.max(from + found[0].trimEnd().length, span.end);
      break;
    }
  }
  while (start < span.start && /\s/.test(text[start]!)) start += 1;
  while (end > span.end && /\s/.test(text[end - 1]!)) end -= 1;
  return { start, end };
}

/** Moves an edge off the middle of a surrogate pair. */
const offPair = (text: string, at: number): number =>
  /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '') ? at - 1 : at;

/**
 * The words around a content: its paragraph, or the sentences of it where that is too long, or a window of it where
 * those are. Verbatim.
 *
 * @param spans of the content in the text, in order
 * @returns `mark`: the spans, counted within the context's text and cut off at its end
 */
export function contextOf(text: string, spans: Span[]): { text: string; mark: Span[] } {
  const content = { start: spans[0]!.start, end: spans.at(-1)!.end };
  // A paragraph without an end is as long as the text: only the neighbourhood is looked at.
  const near = {
    start: Math.max(0, content.start - 4 * longestContext),
    end: Math.min(text.length, content.end + 4 * longestContext),
  };
  let around = stretchAround(text, content, paragraphBreak, near);
  if (around.end - around.start > longestContext) around = stretchAround(text, content, sentenceEnd, around);
  if (around.end - around.start > longestContext) {
    const room = Math.max(0, longestContext - (content.end - content.start));
    const start = offPair(text, Math.max(around.start, content.start - Math.floor(room / 2)));
    around = { start, end: offPair(text, Math.min(around.end, start + longestContext)) };
  }
  return {
    text: text.slice(around.start, around.end),
    mark: spans
      .map((span) => ({
        start: span.start - around.start,
        end: Math.min(span.end, around.end) - around.start,
      }))
      .filter((span) => span.start < span.end),
  };
}
