import type { Furniture } from '@sayso/schema';

/** A recognised part of a text, before it is quoted: see `Furniture`. */
export type Piece = { start: number; end: number; kind: Furniture['kind']; value: string | null };

/** A line that has words, without the white space around it. */
export type Line = {
  start: number;
  end: number;
  text: string;
  /** Counts up wherever a blank line stands between. */
  paragraph: number;
};

/** Longer lines are prose: the patterns for furniture never run over them, which keeps each one cheap. */
export const longestFurnitureLine = 320;

const lineBreak = /\r\n|[\n\r\u2028\u2029]/g;

/** The lines of a text that are not blank, with their offsets (UTF-16 code units). */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let paragraph = 0;
  const add = (from: number, to: number): void => {
    const raw = text.slice(from, to);
    const words = raw.trim();
    if (words === '') {
      paragraph += 1;
      return;
    }
    const start = from + (raw.length - raw.trimStart().length);
    lines.push({ start, end: start + words.length, text: words, paragraph });
  };
  let from = 0;
  for (const found of text.matchAll(lineBreak)) {
    add(from, found.index);
    from = found.index + found[0].length;
  }
  add(from, text.length);
  return lines;
}

/** A piece for a whole line. */
export const wholeLine = (line: Line, kind: Piece['kind'], value: string | null = null): Piece => ({
  start: line.start,
  end: line.end,
  kind,
  value,
});

/** Whether a line closes a sentence; closing quotation marks and brackets may follow the stop. */
export const endsSentence = (words: string): boolean => /[.!?…]["'”’»)\]]*$/.test(words.slice(-12));

/**
 * Where a notice that starts on a line ends: hard-wrapped text breaks it over several lines of its paragraph,
 * and the last of them closes the sentence.
 *
 * @returns the index of its last line
 */
export function lastLineOfNotice(lines: readonly Line[], first: number): number {
  let last = first;
  while (last - first < 6 && !endsSentence(lines[last]!.text)) {
    const next = lines[last + 1];
    if (!next || next.paragraph !== lines[first]!.paragraph) break;
    last += 1;
  }
  return last;
}
