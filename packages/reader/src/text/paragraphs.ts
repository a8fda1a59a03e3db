import type { Range } from './range.ts';
import type { Token } from './tokens.ts';

/** Longer paragraphs are cut: text without a line end must not make later steps slower than linear. */
const longestParagraph = 4000;

/**
 * Paragraphs as ranges of tokens. A blank line parts them, and so does a single line end after what ends a
 * sentence; a line broken in the middle of a sentence (text wrapped at 80 columns) does not.
 */
export function findParagraphs(text: string, tokens: readonly Token[]): Range[] {
  const paragraphs: Range[] = [];
  let from = 0;
  for (let i = 1; i <= tokens.length; i += 1) {
    if (i < tokens.length && i - from < longestParagraph && !breaksBetween(text, tokens[i - 1]!, tokens[i]!))
      continue;
    paragraphs.push({ from, to: i });
    from = i;
  }
  return paragraphs;
}

function breaksBetween(text: string, before: Token, after: Token): boolean {
  const gap = text.slice(before.end, after.start);
  const lines = gap.split(/\r\n|[\n\r\u2028\u2029]/).length - 1;
  if (lines === 0) return false;
  if (lines > 1) return true;
  const wrapped =
    before.kind !== 'quote' && !/[.!?:…]$/.test(before.text) && !after.capital && after.kind === 'word';
  return !wrapped;
}
