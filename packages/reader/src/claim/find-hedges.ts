import { type QuotedSpan, quote, type Span } from '@sayso/schema';
import { type HedgeWord, hedgeWords } from '../lexicon/hedges.ts';

export type Hedge = QuotedSpan & { certainty: HedgeWord['certainty'] };

/** `May` with a capital inside a sentence is the month; at the start of one it is where a number follows; `mid-May` is one. */
const isMonth = (text: string, start: number, end: number): boolean =>
  text.slice(start, end) === 'May' &&
  (/^\s+\d/.test(text.slice(end, end + 4)) ||
    /[\p{L}\p{N},(–-]\s*$/u.test(text.slice(Math.max(0, start - 3), start)));

/** The hedging words inside the spans, in order of the text. */
export function findHedges(text: string, spans: readonly Span[]): Hedge[] {
  const hedges: Hedge[] = [];
  for (const span of spans) {
    const part = text.slice(span.start, span.end);
    const lower = part.toLowerCase();
    // Lower case may change the length of a few letters; the rare text that has them is searched as it stands.
    const searched = lower.length === part.length ? lower.replaceAll('’', "'") : part;
    for (const { pattern, certainty } of hedgeWords)
      for (const match of searched.matchAll(pattern)) {
        const start = span.start + match.index;
        const end = start + match[0].length;
        if (isMonth(text, start, end)) continue;
        hedges.push({ ...quote(text, { start, end }), certainty });
      }
  }
  return hedges.sort((a, b) => a.start - b.start);
}
