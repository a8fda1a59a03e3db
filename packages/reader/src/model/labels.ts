/** What a token is of an attribution: B starts a span, I goes on with it. The order is that of the weights. */
export const labels = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const;
export const labelCount = labels.length;

/** A label goes on with the span of the one before. */
export const isInside = (label: number): boolean => label > 0 && label % 2 === 0;

/** `I` follows only its own `B` or `I`. */
export const mayFollow = (before: number, label: number): boolean =>
  !isInside(label) || before === label || before === label - 1;

export type SpanKind = 'source' | 'cue' | 'content';
const kinds: readonly SpanKind[] = ['source', 'cue', 'content'];
export const kindOf = (label: number): SpanKind => kinds[(label - 1) >> 1]!;
/** The label that starts a span of a kind. */
export const startOf = (kind: SpanKind): number => 1 + 2 * kinds.indexOf(kind);
