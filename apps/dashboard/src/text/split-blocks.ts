import type { Span } from '@sayso/schema';

/** A paragraph of the text. `reflow` where its line breaks are the wire's column width and mean nothing. */
export type Block = Span & { reflow: boolean };

/** The lengths that a hard-wrapped line of a wire has. Shorter lines are lists, verse or tables: kept as they are. */
const column = { least: 40, most: 100 };

const paragraphBreak = /(?:\r\n|\r|\n)[ \t]*(?:(?:\r\n|\r|\n)[ \t]*)+/g;

function isHardWrapped(paragraph: string): boolean {
  const lines = paragraph.split(/\r\n|\r|\n/);
  if (lines.length < 2) return true;
  return lines.slice(0, -1).every((line) => {
    const { length } = line.trimEnd();
    return length >= column.least && length <= column.most;
  });
}

/** The paragraphs of a text, in order: what lies between blank lines, without the blanks at either end. */
export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  const add = (from: number, to: number) => {
    const raw = text.slice(from, to);
    const words = raw.trim();
    if (words === '') return;
    const start = from + raw.indexOf(words);
    blocks.push({ start, end: start + words.length, reflow: isHardWrapped(words) });
  };
  let from = 0;
  for (const gap of text.matchAll(paragraphBreak)) {
    add(from, gap.index);
    from = gap.index + gap[0].length;
  }
  add(from, text.length);
  return blocks;
}
