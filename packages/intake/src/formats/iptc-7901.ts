import { AppError, type Article } from '@sayso/schema';
import { findByline } from '../furniture/byline.ts';
import { recogniseFurniture } from '../furniture/recognise-furniture.ts';
import { isoDate } from '../parse-date.ts';
import { findPublisherByName } from '../publishers/known-publishers.ts';
import { oneLine, paragraphsOfPlain } from '../wire/render-paragraphs.ts';
import { articleOfWire, noWireItem, type WireItem } from '../wire/wire-item.ts';

const [startOfHeader, startOfText, endOfText] = ['\u0001', '\u0002', '\u0003'];

/** A message begins with SOH, behind the idle characters of a line and what a teleprinter's operator left there. */
export const isTelexMessage = (bytes: Uint8Array): boolean => {
  const head = bytes.subarray(0, 512);
  const start = head.indexOf(1);
  if (start < 0 || bytes.indexOf(2, start) < 0) return false;
  for (const byte of head.subarray(0, start)) if (byte !== 0x16 && byte !== 0x7f && byte > 0x20) return false;
  return true;
};

/** `DPA0123 3 pl 210 …`: service and number, priority, category, length in words. */
const iptcHeader = /^\s*([A-Za-z]{1,6})[ -]?(\d{1,6})\s+([1-9])\s+([A-Za-z]{1,4})\s+(\d{1,6})\b[ \t]*(.*)$/;
/** `a1234` and a selector: service level and story number of ANPA 1312. */
const anpaHeader = /^\s*([a-z])(\d{4})\b/;
/** `r i BC-Port-Sale 03-14 0412`: priority, category, slug, date, length in words. */
const anpaSlug = /^\s*[a-z]\s+[a-z]\s+(.*?)\s+(\d{1,2})-(\d{1,2})(?:-(\d{2,4}))?\s+\d{1,5}\b/i;

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `141015 GMT Mar 26`, `141015 Mar 26`: day, hour and minute, then month and year; in GMT by the standard. */
function timeOf(footer: string): string | null {
  const found = /\b(\d{2})(\d{2})(\d{2})\s*(GMT|UTC|Z)?\s+([A-Za-z]{3})[a-z]*\.?\s+(\d{4}|\d{2})\b/i.exec(
    footer,
  );
  if (!found) return null;
  const [, day, hour, minute, zone, month, year] = found;
  const date = isoDate(yearOf(year!), monthNames.indexOf(month!.toLowerCase()) + 1, Number(day));
  if (!date || Number(hour) > 23 || Number(minute) > 59) return date;
  return zone ? `${date}T${hour}:${minute}:00Z` : date;
}

const yearOf = (digits: string): number => Number(digits) + (digits.length === 2 ? 2000 : 0);

/** The date of a closing line: `03-14-26 1015EDT` (month first), `14-MAR-26 11:20`. */
function dayOf(footer: string): string | null {
  const numbers = /\b(\d{1,2})-(\d{1,2})-(\d{2}|\d{4})\b/.exec(footer);
  if (numbers) return isoDate(yearOf(numbers[3]!), Number(numbers[1]), Number(numbers[2]));
  const named = /\b(\d{1,2})-([A-Za-z]{3})-(\d{2}|\d{4})\b/.exec(footer);
  if (!named) return null;
  return isoDate(yearOf(named[3]!), monthNames.indexOf(named[2]!.toLowerCase()) + 1, Number(named[1]));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what a wire's controls leave between words
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]+/g;

/**
 * The lines that AP sets off as `^…<`: headline, byline with the writer's title, notes to editors.
 *
 * @returns the body without them
 */
function takeMarkedLines(body: string, item: WireItem): string {
  return body.replace(/^[ \t]*\^([^<\r\n]{1,300})<?[ \t]*\r?$/gm, (_line, words: string) => {
    const line = words.trim();
    if (/^\(?eds?\b|^editors?\b/i.test(line)) item.notes.push(line);
    else if (findByline(line)) item.bylines.push(line);
    else if (item.headline === null && item.bylines.length === 0) item.headline = line;
    return '';
  });
}

/** Some agencies close the text itself: `14-MAR-26 11:20 NNNN`. */
function takeClosingLine(body: string, footer: string): [string, string] {
  const at = body.trimEnd().lastIndexOf('\n') + 1;
  const last = body.slice(at).trim();
  return last.length <= 60 && /\bNNNN$/.test(last)
    ? [body.slice(0, at), `${last} ${footer}`]
    : [body, footer];
}

/** One message: SOH header STX text ETX footer. */
function readMessage(message: string): WireItem {
  const [beforeText = '', rest = ''] = splitAt(message, startOfText);
  const [inner, after] = splitAt(rest, endOfText);
  const [body, footer] = takeClosingLine(inner, after);
  const lines = beforeText.split(/\r\n|\n|\r/).map((line) => line.replace(controls, ' ').trim());
  const header = lines.find((line) => line !== '') ?? '';
  const item = noWireItem();
  const iptc = iptcHeader.exec(header);
  const anpa = iptc ? null : anpaHeader.exec(header);
  const slugs = lines.slice(lines.indexOf(header) + 1).filter((line) => line !== '');
  const tail = footer.replace(controls, ' ');
  item.publishedAt.push(timeOf(tail), dayOf(tail));
  item.ids.push(idOf(iptc ? `${iptc[1]}${iptc[2]}` : anpa ? `${anpa[1]}${anpa[2]}` : null, item));
  const marked = takeMarkedLines(body.replace(controls, ''), item);
  item.paragraphs = paragraphsOfPlain(marked.replace(/^[ \t]*(?:<|\^)|<[ \t]*\r?$/gm, ''));
  const slug = slugs.map((line) => anpaSlug.exec(line)?.[1] ?? line).find(Boolean) ?? iptc?.[6] ?? null;
  takeHeadline(item, oneLine(slug));
  if (iptc) item.publishers.push(...publishersOf(iptc[1]!.toUpperCase(), item));
  return item;
}

/** Numbers start again every few days, so that only with its date does one name an item. */
function idOf(number: string | null, item: WireItem): string | null {
  const day = item.publishedAt.find((date) => date !== null)?.slice(0, 10);
  return number && day ? `${number}/${day}` : null;
}

/** The service's letters, where they are an agency's; else the agency in the dateline, which says more than letters. */
const publishersOf = (letters: string, item: WireItem): (string | null)[] =>
  findPublisherByName(letters)
    ? [letters]
    : [recogniseFurniture(item.paragraphs.join('\n\n'), 'apart').publisher?.name ?? null, letters];

/** The first paragraph, where it is a headline; else the keywords of the header stand for one. */
function takeHeadline(item: WireItem, slug: string | null): void {
  if (item.headline !== null) return;
  const found = recogniseFurniture(item.paragraphs.join('\n\n'), 'in-text');
  const first = item.paragraphs.findIndex((paragraph) => oneLine(paragraph) === found.headline);
  if (found.headline !== null && first >= 0 && item.paragraphs.length > 1) {
    item.headline = found.headline;
    item.paragraphs.splice(first, 1);
  } else item.headline = slug;
}

function splitAt(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/**
 * The articles of IPTC 7901 or ANPA 1312 messages, one for each message.
 *
 * @param text decoded, its control characters (SOH, STX, ETX) still in it
 * @throws AppError `no-article` where no message holds any text
 */
export function parseTelex(text: string): Article[] {
  const articles = text
    .split(startOfHeader)
    .slice(1)
    .flatMap((message) => articleOfWire('iptc-7901', readMessage(message)) ?? []);
  if (articles.length === 0) throw new AppError('no-article', 'This wire message has a header and no text.');
  return articles;
}
