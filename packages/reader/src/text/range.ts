import type { Span } from '@sayso/schema';
import type { Token } from './tokens.ts';

/** A half-open range of token indices. */
export type Range = { from: number; to: number };

export const isEmpty = (range: Range): boolean => range.to <= range.from;

export const contains = (outer: Range, inner: Range): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;

export const overlaps = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to;

/** The text a range of tokens covers. The range must not be empty. */
export const spanOf = (tokens: readonly Token[], range: Range): Span => ({
  start: tokens[range.from]!.start,
  end: tokens[range.to - 1]!.end,
});
