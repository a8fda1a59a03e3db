import type { Quotation } from './quotations.ts';
import type { Range } from './range.ts';
import type { Token } from './tokens.ts';

/** Longer sentences are cut where they are: a megabyte without a full stop is read in pieces. */
const longestSentence = 400;

const ends = /^(?:[.!?…]|\.(?: ?\.)+)$/;
const closers = /^(?:["”»’')\]]|'')$/;
const openers = /^(?:["“„«‘(['•*–—―-]|''|``)$/;
const startsAfresh = new Set(
  'the a an he she it they we i you his her its their this that these those in on at by but and as for when if there'.split(
    ' ',
  ),
);

function opensSentence(token: Token | undefined): boolean {
  return (
    token === undefined ||
    token.capital ||
    token.kind === 'number' ||
    openers.test(token.text) ||
    /^[@#]/.test(token.text)
  );
}

function endsAt(tokens: readonly Token[], i: number, to: number): number {
  const token = tokens[i]!;
  if (token.kind === 'word' && /^(?:\p{L}-)?(?:\p{L}\.){2,}$/u.test(token.text)) {
    const next = tokens[i + 1];
    return next?.capital && startsAfresh.has(next.lower) ? i + 1 : -1;
  }
  if (token.kind !== 'mark' || !ends.test(token.text)) return -1;
  let end = i + 1;
  while (end < to && (closers.test(tokens[end]!.text) || ends.test(tokens[end]!.text))) {
    if (tokens[end]!.start > tokens[end - 1]!.end && tokens[end]!.kind === 'quote') break;
    end += 1;
  }
  return end >= to || opensSentence(tokens[end]) ? end : -1;
}

/**
 * Sentences of a range. Inside the quotations given nothing ends a sentence, so that `“A. B,” she said.` is one;
 * a quotation that ends its own last sentence ends the one around it, unless `carriesOn` says that a clause of
 * attribution follows (`“Why?” Ms. Roe asked.`).
 *
 * @param carriesOn told the index of the token after a closed quotation and the end of the range
 */
export function findSentences(
  tokens: readonly Token[],
  range: Range,
  quotations: readonly Quotation[],
  carriesOn: (after: number, to: number) => boolean = () => false,
): Range[] {
  const sentences: Range[] = [];
  let from = range.from;
  let q = 0;
  const cut = (at: number) => {
    if (at > from) sentences.push({ from, to: at });
    from = at;
  };
  for (let i = range.from; i < range.to; i += 1) {
    while (q < quotations.length && quotations[q]!.to <= i) q += 1;
    const quotation = quotations[q];
    if (quotation && quotation.from <= i && quotation.to < range.to + 1) {
      const last = quotation.to - 1;
      i = Math.min(last, range.to - 1);
      const closing = tokens[last - 1];
      const after = quotation.to;
      if (after >= range.to) continue;
      const ended = closing && last - 1 > quotation.from && ends.test(closing.text);
      if (ended && opensSentence(tokens[after]) && !carriesOn(after, range.to)) cut(after);
    } else {
      const end = endsAt(tokens, i, range.to);
      if (end > 0) {
        cut(end);
        i = end - 1;
      } else if (i - from >= longestSentence) cut(i + 1);
    }
  }
  cut(range.to);
  return sentences;
}
