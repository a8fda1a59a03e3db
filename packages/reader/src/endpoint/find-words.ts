import type { Span } from '@sayso/schema';

/** White space of any length and sort is one space, and marks of quotation are straight: models retype both. */
const folded = /\s+|''|``|["“”„‟«»]|['‘’‚`]/g;

/** A text in which words are found although their spaces and quotation marks were retyped. */
export type Searchable = {
  folded: string;
  /** For each UTF-16 unit of `folded`, and for its end, where it stands in the text. */
  at: Int32Array;
};

const replacement = (found: string): string =>
  /^\s/.test(found) ? ' ' : found.length > 1 || /["“”„‟«»]/.test(found) ? '"' : "'";

/** @param start where in the article the text begins */
export function makeSearchable(text: string, start: number): Searchable {
  const at = new Int32Array(text.length + 1);
  let to = 0;
  let result = '';
  let from = 0;
  const copy = (end: number) => {
    result += text.slice(from, end);
    for (; from < end; from += 1) at[to++] = start + from;
  };
  for (const match of text.matchAll(folded)) {
    copy(match.index);
    result += replacement(match[0]);
    at[to++] = start + match.index;
    from = match.index + match[0].length;
  }
  copy(text.length);
  at[to] = start + text.length;
  return { folded: result, at: at.subarray(0, to + 1) };
}

const inWord = /[\p{L}\p{M}\p{N}]/u;

/** Whether a place lies between two letters or figures of one word. */
const cutsWord = (text: string, place: number): boolean =>
  place > 0 && place < text.length && inWord.test(text[place - 1]!) && inWord.test(text[place]!);

/** Found places of one phrase that are looked at: a phrase as common as this is found near its claim. */
const mostPlaces = 2000;

/** Every place at which the words stand, whole words only, in order of the text. */
export function findWords({ folded: text, at }: Searchable, words: string): Span[] {
  const wanted = words.trim().replace(folded, replacement);
  if (!inWord.test(wanted)) return [];
  const found: Span[] = [];
  for (let i = text.indexOf(wanted); i >= 0 && found.length < mostPlaces; i = text.indexOf(wanted, i + 1)) {
    const end = i + wanted.length;
    if (cutsWord(text, i) || cutsWord(text, end)) continue;
    found.push({ start: at[i]!, end: at[end]! });
  }
  return found;
}
