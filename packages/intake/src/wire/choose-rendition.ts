import type { WireItem } from './wire-item.ts';

/** One form of an item's text, of several that say the same. */
export type Rendition = {
  /** What a NITF document in it says. */
  inner: WireItem | null;
  paragraphs: string[];
  language: string | null;
  /** Marked up, as against a plain copy. */
  structured: boolean;
};

const lengthOf = ({ paragraphs }: Rendition): number =>
  paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);

/**
 * The best text of several renditions: a marked-up one knows its paragraphs, so the first of those counts, unless it
 * is a summary of a longer one.
 *
 * @returns null where none has text
 */
export function chooseRendition(renditions: readonly Rendition[]): Rendition | null {
  const longest = renditions.reduce((most, rendition) => Math.max(most, lengthOf(rendition)), 0);
  if (longest === 0) return null;
  const full = renditions.filter((rendition) => lengthOf(rendition) >= longest * 0.7);
  return full.find((rendition) => rendition.structured) ?? full[0] ?? null;
}
