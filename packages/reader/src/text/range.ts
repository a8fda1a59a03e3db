import type { Span } from '@sayso/schema';
import type { Token } from './tokens.ts';

/** A half-open range of token indices. */
export type Range = { from: number; to: number };

/** The text a range of tokens covers. The range must not be empty. */
export const spanOf = (tokens: readonly Token[], range: Range): Span => ({
  start: tokens[range.from]!.start,
  end: tokens[range.to - 1]!.end,
});
