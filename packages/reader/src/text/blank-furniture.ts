import type { Furniture } from '@sayso/schema';

/**
 * The text with its furniture (dateline, item numbers, bylines) replaced by as many spaces, so that nothing in it
 * is ever read as a claim while every offset stays what it was. Line ends inside furniture are kept: they part
 * paragraphs.
 */
export function blankFurniture(text: string, furniture: readonly Furniture[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const part of [...furniture].sort((a, b) => a.start - b.start)) {
    if (part.end <= from) continue;
    const start = Math.max(part.start, from);
    parts.push(text.slice(from, start), text.slice(start, part.end).replace(/[^\r\n]/g, ' '));
    from = part.end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
