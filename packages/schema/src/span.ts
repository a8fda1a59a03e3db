import { z } from 'zod';
import { AppError } from './errors.ts';

/** A half-open range of UTF-16 code units into an article's text. */
export const Span = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine((span) => span.start < span.end, 'a span ends after it starts');
export type Span = z.infer<typeof Span>;

/** A span with the words it covers: `articleText.slice(start, end) === text`. */
export const QuotedSpan = Span.and(z.object({ text: z.string().min(1) }));
export type QuotedSpan = Span & { text: string };

/** What stands between the parts of a content that was cut by its own attribution. */
export const spanSeparator = ' … ';

/** The words that a span covers. */
export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** A span of a text together with its words. */
export const quote = (text: string, span: Span): QuotedSpan => ({
  start: span.start,
  end: span.end,
  text: sliceOf(text, span),
});

/**
 * Throws `span-mismatch` unless the span lies within the text and covers exactly those words.
 *
 * @param where the field, for the message
 */
export function assertQuotes(text: string, span: Span, words: string, where: string): void {
  if (span.end > text.length || sliceOf(text, span) !== words)
    throw new AppError(
      'span-mismatch',
      `The ${where} at ${span.start}–${span.end} is not what the text says there.`,
    );
}
