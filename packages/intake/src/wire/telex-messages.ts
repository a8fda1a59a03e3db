import { mergeReferences, referenceTo } from './item-references.ts';
import type { WireItem } from './wire-item.ts';

/** A message of a wire: what stands before its text, the text, and what closes it. */
export type TelexMessage = { header: string; text: string; footer: string };

const [startOfHeader, startOfText, endOfText] = ['\u0001', '\u0002', '\u0003'];

const splitAt = (text: string, mark: string): [string, string] => {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
};

/** Whether a text is a telegram without control characters: it starts with ZCZC. */
export const startsWithZczc = (text: string): boolean => /^\s{0,200}ZCZC\b/.test(text);

const longestHeader = { lines: 5, line: 72 };

/**
 * How many lines below ZCZC belong to the header: short ones up to the first blank line, if that comes soon and none
 * of them is a sentence; else none.
 */
function headerLength(lines: readonly string[]): number {
  for (const [index, line] of lines.slice(0, longestHeader.lines).entries()) {
    if (line.trim() === '') return index;
    if (line.length > longestHeader.line || /[a-z][.!?]$/.test(line.trim())) return 0;
  }
  return 0;
}

function telegramOf(telegram: string): TelexMessage {
  const [first = '', ...rest] = telegram.split(/\r\n|\n|\r/);
  const taken = headerLength(rest);
  const header = [first.replace(/^\s*ZCZC\b/, ''), ...rest.slice(0, taken)].join('\n');
  const body = rest.slice(taken).join('\n');
  const end = body.search(/^[ \t]{0,20}N{4}\b/m);
  return end < 0
    ? { header, text: body, footer: '' }
    : { header, text: body.slice(0, end), footer: body.slice(end) };
}

/** The messages of a transmission: by SOH, STX and ETX, or by ZCZC where there are none. */
export function messagesOf(text: string): TelexMessage[] {
  if (!text.includes(startOfHeader!))
    return text
      .split(/^(?=[ \t]{0,20}ZCZC\b)/m)
      .filter(startsWithZczc)
      .map(telegramOf);
  return text
    .split(startOfHeader!)
    .slice(1)
    .map((message) => {
      const [header, rest] = splitAt(message, startOfText!);
      const [body, footer] = splitAt(rest, endOfText!);
      return { header, text: body, footer };
    });
}

const ordinal = '(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|last)';
const add = new RegExp(`[\\s,-]{1,3}(?:${ordinal}[\\s-]?add|add[\\s-]?\\d{1,2})\\b`, 'i');
const lead = new RegExp(`[\\s,-]{1,3}${ordinal}[\\s-]?(?:ld|lead|writethru|sub)[\\w-]{0,20}\\b`, 'i');

/** What a desk calls a story, whichever take or lead of it this is: "BC-Ferry, 2nd Ld-Writethru,0412" → "BC-Ferry". */
export const storySlug = (slug: string | null): string | null =>
  slug
    ?.replace(add, '')
    .replace(lead, '')
    .replace(/[\s,-]{1,3}\d{2,4}$/, '')
    .replace(/^[a-z] [a-z] /, '')
    .trim() || null;

/** The keyword of a story without what says which take of it this is, and without the words of its length. */
const keywordOf = (slug: string): string =>
  (storySlug(slug) ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The items of messages, in order. A take that adds to a story ("BC-Ferry, 1st Add") is joined to the story where that
 * came before it; alone, it is an item that says what it continues. A new lead says what it replaces.
 */
export function joinTakes(messages: readonly { item: WireItem; slug: string | null }[]): WireItem[] {
  const items: WireItem[] = [];
  const byKeyword = new Map<string, WireItem>();
  for (const { item, slug } of messages) {
    const keyword = slug === null ? '' : keywordOf(slug);
    const before = keyword === '' ? undefined : byKeyword.get(keyword);
    const adds = slug !== null && add.test(slug);
    if (adds && before) {
      for (const paragraph of item.paragraphs) before.paragraphs.push(paragraph);
      for (const note of item.notes) before.notes.push(note);
      continue;
    }
    const relation = adds ? 'continues' : slug !== null && lead.test(slug) ? 'replaces' : null;
    if (relation) item.references = mergeReferences(item.references, referenceTo(storySlug(slug), relation));
    items.push(item);
    if (keyword !== '') byKeyword.set(keyword, item);
  }
  return items;
}
