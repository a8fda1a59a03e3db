import type { Span } from '@sayso/schema';
import { remember } from '../remember.ts';

/** A word of a text as copies are compared by: in lower case, without marks; whether it stands in quotation marks. */
export type TextWord = Span & { word: string; quoted: boolean };

/** Words beyond this many are not looked at: a bound on what one text may cost. */
export const mostWords = 12_000;

/** Scripts written without spaces give each sign as a word. */
const pattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)?|["“”„«»]|\n[^\S\n]*\n/gu;

const opening = new Set('“„«');
const closing = new Set('”»');

type Read = { text: string; ignored: readonly Span[] };

function findWords({ text, ignored }: Read): TextWord[] {
  const words: TextWord[] = [];
  let quoted = false;
  let next = 0;
  for (const match of text.matchAll(pattern)) {
    const [sign] = match;
    const start = match.index;
    while (next < ignored.length && ignored[next]!.end <= start) next += 1;
    const outside = next < ignored.length && ignored[next]!.start <= start;
    if (sign.startsWith('\n')) quoted = false;
    else if (sign === '"') quoted = !quoted;
    else if (opening.has(sign)) quoted = true;
    else if (closing.has(sign)) quoted = false;
    else if (!outside) {
      const word = sign.normalize('NFKC').toLowerCase().replaceAll('’', "'");
      words.push({ word, start, end: start + sign.length, quoted });
      if (words.length === mostWords) break;
    }
  }
  return words;
}

/** A text is held against some twenty others, one after the other. */
const mostTexts = 64;

const readOnce = remember(
  ({ text, ignored }: Read) => `${ignored.map(({ start, end }) => `${start}-${end}`).join()}\n${text}`,
  findWords,
  mostTexts,
);

/**
 * The words of a text in order. A quotation ends at its mark, at the latest with its paragraph, so that a mark that
 * was forgotten does not turn the rest of the text into one.
 *
 * @param ignored furniture and the like, in the order of the text: words that begin in it are left out
 */
export const readWords = (text: string, ignored: readonly Span[] = []): readonly TextWord[] =>
  readOnce({ text, ignored });
