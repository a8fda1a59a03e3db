import type { Article } from '@sayso/schema';

const longest = 240;

/** Only so much of a text is looked at: enough for an excerpt, whatever the text's length. */
const looked = 4_000;

/**
 * The start of an article's text with its furniture left out, on one line, cut between words.
 *
 * @returns at most 240 UTF-16 code units; empty where the text is nothing but furniture
 */
export function excerptOf(article: Pick<Article, 'text' | 'furniture'>): string {
  let words = '';
  let at = 0;
  for (const part of article.furniture) {
    if (words.length >= looked) break;
    words += `${article.text.slice(at, Math.min(part.start, at + looked))} `;
    at = part.end;
  }
  words += article.text.slice(at, at + looked);
  const line = words.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${cut.slice(0, lastSpace > longest / 2 ? lastSpace : undefined).replace(/[\ud800-\udbff]$/, '')}…`;
}
