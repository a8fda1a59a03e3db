import type { Range } from './range.ts';
import type { Token } from './tokens.ts';

/** A stretch between quotation marks, marks included. Where it runs over paragraphs, each has a part of its own. */
export type Quotation = Range & {
  /** The mark that closes it was found; false where a paragraph ended first. */
  closed: boolean;
  /** Continues the quotation that the paragraph before left open. */
  continues: boolean;
};

const doubleMark = /^(?:["“”„‟«»]|''|``)$/;
const singleMark = /^[‘’‚'`]$/;

type Side = 'open' | 'close' | 'none';

/** Which side of a quotation a mark stands on, by its shape and, for straight ones, by what it touches. */
function sideOf(text: string, token: Token, isOpen: boolean): Side {
  const before = token.start === 0 ? ' ' : text[token.start - 1]!;
  const after = token.end >= text.length ? ' ' : text[token.end]!;
  const spaceBefore = /[\s([{\u2014\u2013\u2015-]/.test(before);
  const spaceAfter = /[\s)\]},.;:!?\u2014\u2013\u2015-]/.test(after);
  if (singleMark.test(token.text)) {
    if (isOpen)
      return token.text !== '‘' && (spaceAfter || /["”]/.test(after)) && !spaceBefore ? 'close' : 'none';
    const opens =
      token.text === '’' ? false : (spaceBefore || /["“]/.test(before)) && /[\p{L}\p{N}$]/u.test(after);
    return opens ? 'open' : 'none';
  }
  if (/[“„«]|``/.test(token.text)) return isOpen && /[“„]/.test(token.text) && spaceAfter ? 'close' : 'open';
  if (/[”»]/.test(token.text)) return isOpen || !spaceBefore ? 'close' : 'open';
  if (isOpen && !spaceBefore) return 'close';
  if (isOpen) return spaceAfter ? 'close' : 'none';
  return !spaceAfter || spaceBefore ? 'open' : 'none';
}

/**
 * The outermost quotations of a text, in order: curly, straight, doubled single (`''`) and single marks. Those
 * inside them are found by asking again with the inside as the range. A double mark that opens while one is open
 * closes nothing; a quotation left open ends with its paragraph, and runs on where the next one opens with a mark.
 */
export function findQuotations(
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly Range[],
): Quotation[] {
  const found: Quotation[] = [];
  let leftOpen = false;
  for (const paragraph of paragraphs) {
    const opensWithMark = doubleMark.test(tokens[paragraph.from]?.text ?? '');
    const continues = leftOpen && opensWithMark;
    leftOpen = false;
    let open = -1;
    let mark = doubleMark;
    let depth = 0;
    for (let i = paragraph.from; i < paragraph.to; i += 1) {
      const token = tokens[i]!;
      if (token.kind !== 'quote') continue;
      if (open < 0) {
        if (sideOf(text, token, false) !== 'open') continue;
        open = i;
        depth = 0;
        mark = doubleMark.test(token.text) ? doubleMark : singleMark;
      } else if (mark.test(token.text)) {
        const side = sideOf(text, token, true);
        if (side === 'open') depth += token.text === '“' || token.text === '«' ? 1 : 0;
        if (side !== 'close') continue;
        if (depth > 0) {
          depth -= 1;
          continue;
        }
        found.push({ from: open, to: i + 1, closed: true, continues: continues && open === paragraph.from });
        open = -1;
      }
    }
    if (open < 0) continue;
    if (mark === singleMark) continue;
    found.push({
      from: open,
      to: paragraph.to,
      closed: false,
      continues: continues && open === paragraph.from,
    });
    leftOpen = true;
  }
  return found;
}
