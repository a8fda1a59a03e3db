import type { Span } from '@sayso/schema';

/** A span of the text with what it means to the page. */
export type Layer<T> = Span & { is: T };

/** A run of text over which nothing begins or ends. `is` holds all that covers it, in the order of the layers. */
export type Segment<T> = { start: number; end: number; text: string; is: T[] };

const splitsPair = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 &&
  (text.charCodeAt(at) & 0xfc00) === 0xdc00;

/** The span within the window, grown where it would cut a surrogate pair in two. Null where nothing of it is left. */
function fit(text: string, span: Span, window: Span): Span | null {
  const start = Math.max(span.start, window.start);
  const end = Math.min(span.end, window.end);
  if (start >= end) return null;
  return { start: splitsPair(text, start) ? start - 1 : start, end: splitsPair(text, end) ? end + 1 : end };
}

/**
 * Cuts a window of a text at every point where a layer begins or ends: nested, overlapping and many-part layers come
 * out as a flat list that joins to the window's very words. One sweep over the sorted edges.
 *
 * @param layers in the order in which a segment lists them; outer before inner
 * @param window the part of the text to cut; all of it by default
 */
export function cutSegments<T>(
  text: string,
  layers: readonly Layer<T>[],
  window: Span = { start: 0, end: text.length },
): Segment<T>[] {
  const edges: { at: number; layer: number; opens: boolean }[] = [];
  layers.forEach((layer, index) => {
    const span = fit(text, layer, window);
    if (!span) return;
    edges.push({ at: span.start, layer: index, opens: true }, { at: span.end, layer: index, opens: false });
  });
  edges.sort((a, b) => a.at - b.at);

  const segments: Segment<T>[] = [];
  const open = new Set<number>();
  let from = window.start;
  const emit = (to: number) => {
    if (to <= from) return;
    const is = [...open].sort((a, b) => a - b).map((index) => layers[index]!.is);
    segments.push({ start: from, end: to, text: text.slice(from, to), is });
    from = to;
  };
  for (const edge of edges) {
    emit(edge.at);
    if (edge.opens) open.add(edge.layer);
    else open.delete(edge.layer);
  }
  emit(window.end);
  return segments;
}
