import type { Article } from '@sayso/schema';
import { displayText } from '../text/display-text.ts';

/** About as long as a headline, in characters. */
const longest = 90;

/** The first words of an article's own text, furniture left out: what an article without a headline is called by. */
export function openingOf({ text, furniture }: Pick<Article, 'text' | 'furniture'>): string {
  let words = '';
  let at = 0;
  // A few sentences hold the opening; a long text is not walked through for it.
  for (const part of [...furniture, { start: text.length, end: text.length }]) {
    words += `${displayText(text.slice(at, Math.min(part.start, at + 10 * longest)))} `;
    at = Math.max(at, part.end);
    if (words.trim().length > longest) break;
  }
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${space > longest / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '')}…`;
}
