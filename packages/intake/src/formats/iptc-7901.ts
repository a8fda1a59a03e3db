import { AppError, type Article } from '@sayso/schema';
import { findByline } from '../furniture/byline.ts';
import { recogniseFurniture } from '../furniture/recognise-furniture.ts';
import { isSlug } from '../furniture/slug.ts';
import { findPublisherByName } from '../publishers/known-publishers.ts';
import { dropTrailing, oneLine, paragraphsOfPlain } from '../wire/render-paragraphs.ts';
import { joinTakes, messagesOf, storySlug, type TelexMessage } from '../wire/telex-messages.ts';
import { dayOf, isTimeLine, timeOf } from '../wire/telex-time.ts';
import { articleOfWire, noWireItem, type WireItem } from '../wire/wire-item.ts';

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

/** A busy wire sends a few thousand a day. */
const mostMessages = 10_000;

/** A teleprinter's line has 69 characters. */
const longestHeaderLine = 200;

// biome-ignore lint/suspicious/noControlCharactersInRegex: what a wire's controls leave between words
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]+/g;

/**
 * The lines that AP sets off as `^…<`: headline, byline with the writer's title, notes to editors.
 *
 * @returns the body without them
 */
function takeMarkedLines(body: string, item: WireItem): string {
  return body.replace(/^[ \t]*\^([^<\r\n]{1,300})<?[ \t]*\r?$/gm, (_line, words: string) => {
    const line = dropTrailing(words.trim(), '= ');
    if (/^\(?eds?\b|^editors?\b/i.test(line)) item.notes.push(line);
    else if (findByline(line)) item.bylines.push(line);
    else if (item.slug === null && item.headline === null && isSlug(line)) item.slug = line;
    else if (item.headline === null && item.bylines.length === 0) item.headline = line;
    return '';
  });
}

/** Lines that only the machines of a wire read: the day at the top of APA's items, the routes of ANSA's. */
const forMachines =
  /^[ \t]{0,80}(?:(?:Mo|Di|Mi|Do|Fr|Sa|So), ?\d{1,2}\. ?\p{L}{3,9}\.? \d{4}|R \p{Lu}{3} S\d[A-Z] Q[A-Z]{3}|\p{Lu}{3}\d{3,5}\s{2,8}\d{4}-\d\d-\d\d\/\d\d:\d\d)[ \t]*\r?$/gmu;
const isRoute = (line: string): boolean => /^[A-Z]{3}\d{3,6}(?:_[A-Z]{2,5}){1,4}$/.test(line);

/**
 * dpa closes its headline with an equals sign, below what the desk calls the story and what is new in it.
 *
 * @returns the body without them
 */
function takeClosedHeadline(body: string, item: WireItem): string {
  const lines = body.split('\n');
  const at = lines.slice(0, 8).findIndex((line) => /\S.{10,200}\s=\s*$/.test(line));
  if (at < 0 || item.headline !== null) return body;
  const above = lines.slice(0, at).map((line) => line.trim());
  if (above.some((line) => line !== '' && !/^\(.{1,200}\)$|^\S{1,80}\/?$/.test(line))) return body;
  item.headline = dropTrailing(lines[at]!.trim(), '= ');
  item.slug ??= above.find((line) => line.includes('/')) ?? null;
  item.notes.push(...above.filter((line) => line.startsWith('(')));
  return lines.slice(at + 1).join('\n');
}

/** Some agencies close the text itself: `14-MAR-26 11:20 NNNN`, or `dpa ab cd 141015 Mrz 26`. */
function takeClosingLine(body: string, footer: string): [string, string] {
  const at = body.trimEnd().lastIndexOf('\n') + 1;
  const last = body.slice(at).trim();
  if (last.length > 60) return [body, footer];
  if (/^N{4}$/.test(last)) return takeClosingLine(body.slice(0, at), footer);
  return /\bN{4}$/.test(last) || isTimeLine(last) ? [body.slice(0, at), `${last} ${footer}`] : [body, footer];
}

type Message = { item: WireItem; slug: string | null };

function readMessage({ header: beforeText, text: inner, footer: after }: TelexMessage): Message {
  const [body, footer] = takeClosingLine(inner, after);
  const lines = beforeText
    .split(/\r\n|\n|\r/)
    .map((line) => line.slice(0, longestHeaderLine).replace(controls, ' ').trim());
  const header = lines.find((line) => line !== '') ?? '';
  const item = noWireItem();
  const iptc = iptcHeader.exec(header);
  const anpa = iptc ? null : anpaHeader.exec(header);
  const below = lines.slice(lines.indexOf(header) + 1).filter((line) => line !== '' && !isRoute(line));
  takeMarkedLines(below.join('\n'), item);
  const slugs = below.filter((line) => !line.startsWith('^'));
  const tail = footer.replace(controls, ' ');
  item.publishedAt.push(timeOf(tail), dayOf(tail));
  item.ids.push(idOf(iptc ? `${iptc[1]}${iptc[2]}` : anpa ? `${anpa[1]}${anpa[2]}` : null, item));
  const plain = body
    .replace(controls, '')
    .replace(forMachines, '')
    // ANSA's dateline follows its headline without a blank line.
    .replace(/\n(?=[ \t]{0,8}\(\p{Lu}{3,10}\) ?- ?\p{Lu}{2})/gu, '\n\n');
  const marked = takeClosedHeadline(takeMarkedLines(plain, item), item);
  // dpa sets its headline off by a line with an equals sign.
  item.paragraphs = paragraphsOfPlain(marked.replace(/^[ \t]*(?:<|\^)|<[ \t]*\r?$|^=[ \t]*\r?$/gm, ''));
  const slug =
    slugs.map((line) => anpaSlug.exec(line)?.[1] ?? line).find(Boolean) ?? ownWords(iptc?.[6]) ?? item.slug;
  takeHeadline(item, oneLine(slug));
  if (iptc) item.publishers.push(...publishersOf(iptc[1]!.toUpperCase(), item));
  item.slug = storySlug(oneLine(slug)) ?? item.slug;
  return { item, slug: oneLine(slug) };
}

/** "dpa 0412" says once more whose item it is and which. */
const ownWords = (words: string | undefined): string | null =>
  words === undefined || /^\p{L}{2,6} \d{1,5}$/u.test(words.trim()) ? null : words;

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
  // APA's keywords: "Schifffahrt/Veldania".
  if (
    item.paragraphs.length > 1 &&
    /^\p{L}[\p{L}-]{1,40}(?:\/\p{L}[\p{L}-]{1,40}){1,5}$/u.test(item.paragraphs[0]!)
  )
    item.slug ??= item.paragraphs.shift()!;
  const found = recogniseFurniture(item.paragraphs.join('\n\n'), 'in-text');
  const [top = ''] = item.paragraphs;
  if (found.headline !== null && top.startsWith(`${found.headline}\n`)) {
    item.headline = found.headline;
    item.paragraphs[0] = top.slice(found.headline.length + 1);
    return;
  }
  const first = item.paragraphs.findIndex((paragraph) => oneLine(paragraph) === found.headline);
  if (found.headline !== null && first >= 0 && item.paragraphs.length > 1) {
    item.headline = found.headline;
    item.paragraphs.splice(first, 1);
  } else item.headline = slug;
}

/**
 * The articles of IPTC 7901 or ANPA 1312 messages: one for each message, save those that only add to one before them.
 *
 * @param text decoded, its control characters (SOH, STX, ETX) still in it, or its ZCZC and NNNN where it has none
 * @throws AppError `no-article` where no message holds any text, `too-large` where there are more than 10,000
 */
export function parseTelex(text: string): Article[] {
  const messages = messagesOf(text);
  if (messages.length > mostMessages)
    throw new AppError(
      'too-large',
      `This holds ${messages.length.toLocaleString('en')} wire messages; ${mostMessages.toLocaleString('en')} are the most at once. Hand it in in parts.`,
    );
  const articles = joinTakes(messages.map(readMessage)).flatMap(
    (item) => articleOfWire('iptc-7901', item) ?? [],
  );
  if (articles.length === 0) throw new AppError('no-article', 'This wire message has a header and no text.');
  return articles;
}
