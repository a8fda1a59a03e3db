import { AppError } from '@sayso/schema';
import { detectXmlFeed, isJsonFeed } from './formats/feed/detect-feed.ts';
import { parseJson } from './parse-json.ts';
import type { TextFormat } from './text-format.ts';
import { detectNewsXml, isNinjs } from './wire/detect-wire.ts';
import { startsWithZczc } from './wire/telex-messages.ts';

const htmlStart = /^(?:<!doctype\s+html\b|<html\b|<head\b|<body\b)/i;
const xmlStart =
  /^(?:<\?xml\b|<!DOCTYPE\s+(?!html)\w|<(?:rss|feed|rdf:RDF|newsML|newsItem|newsMessage|nitf|opml|urlset|sitemapindex)\b)/i;
const feedStart = /<(?:rss|feed|rdf:RDF)\b/i;
const fragmentStart =
  /^<(?:a|article|aside|b|blockquote|br|center|dd|div|dl|em|figure|font|footer|h[1-6]|header|hr|i|img|li|link|main|meta|nav|ol|p|pre|script|section|span|strong|style|table|title|ul)(?:\s+[\w:-]+\s*=|\s*\/?>)/i;
const blockTag = /<\/?(?:p|div|article|section|h[1-6]|ul|ol|li|blockquote|table|br)\b[^<>]{0,200}>/gi;

/** An object's first name, in a list or a script's call or alone: nobody writes a story so. */
const jsonStart =
  /^\ufeff?(?:[\w$.]{1,40}\(\s{0,20})?(?:\[\s{0,200})?\{\s{0,200}["'][\w@$:.-]{1,60}["']\s{0,20}:/;

const mediaTypeOf = (declared: string | null | undefined): string =>
  (declared ?? '').split(';', 1)[0]!.trim().toLowerCase();
const extensionOf = (name: string | null | undefined): string =>
  /\.([a-z0-9]{1,8})$/i.exec(name ?? '')?.[1]?.toLowerCase() ?? '';

/** Markdown looks like text with marks in it, as much text does: it is what it is called. */
const saysMarkdown = (hints: { mediaType?: string | null; name?: string | null }): boolean =>
  /^text\/(?:x-)?markdown$/.test(mediaTypeOf(hints.mediaType)) ||
  /^(?:md|mkd|markdown)$/.test(extensionOf(hints.name));

/** The text from its first mark-up on: comments, and an XML declaration before HTML, say nothing of the format. */
function startOf(text: string): string {
  const blank = /\s*/y;
  let at = 0;
  const skipBlank = (): void => {
    blank.lastIndex = at;
    at += blank.exec(text)?.[0].length ?? 0;
  };
  skipBlank();
  while (text.startsWith('<!--', at)) {
    const end = text.indexOf('-->', at + 4);
    if (end < 0) break;
    at = end + 3;
    skipBlank();
  }
  const start = text.slice(at, at + 4096);
  const declaration = /^<\?xml\b[^<>]{0,300}>\s*/i.exec(start)?.[0] ?? '';
  const after = start.slice(declaration.length);
  return htmlStart.test(after) ? after : start;
}

/** Whether each line is JSON of its own, judged by the first two. */
function isLines(text: string): boolean {
  const lines = text.trim().split('\n', 3).slice(0, 2);
  return lines.length === 2 && lines.every((line) => parseJson(line.trim()) !== undefined);
}

function refuse(what: string): never {
  throw new AppError(
    'unsupported-format',
    `This is ${what}, which Sayso does not read yet. Hand in the story itself, as plain text or HTML.`,
  );
}

/**
 * The format of a decoded document. What it looks like counts first, its media type and name second: wires send HTML
 * as text/plain and text as text/html.
 *
 * @throws AppError `unsupported-format` for JSON, feeds and other XML
 */
export function detectFormat(
  text: string,
  hints: { mediaType?: string | null; name?: string | null },
): TextFormat {
  const start = startOf(text);
  if (htmlStart.test(start)) return 'html';
  if (startsWithZczc(text)) return 'iptc-7901';
  if (saysMarkdown(hints)) return 'markdown';
  const feed = detectXmlFeed(text);
  if (feed) return feed;
  const mediaType = mediaTypeOf(hints.mediaType);
  const extension = extensionOf(hints.name);
  const newsXml = start.startsWith('<') && !fragmentStart.test(start) ? detectNewsXml(text) : null;
  if (newsXml) return newsXml;
  if (isNinjs(text)) return 'ninjs';
  if (/<opml\b/i.test(start.slice(0, 500)))
    throw new AppError(
      'unsupported-format',
      'This is a list of feeds (OPML), and no story. Hand it in by itself, or on the Feeds page, and its feeds are followed.',
    );
  if (xmlStart.test(start)) refuse(feedStart.test(start) ? 'a feed (RSS or Atom)' : 'an XML document');
  const json = parseJson(text);
  if (isJsonFeed(json)) return 'json-feed';
  const saysJson = /[/+]json$|\/x-ndjson$/.test(mediaType) || /^(?:json|jsonl|ndjson)$/.test(extension);
  if (json !== undefined) refuse('JSON');
  if (saysJson && isLines(text)) refuse('JSON by the line');
  if ((saysJson && /^[[{"]/.test(start)) || jsonStart.test(start))
    throw new AppError(
      'unsupported-format',
      'This is broken JSON: it ends early or holds a stray mark. Ask whoever sent it for the whole of it.',
    );
  if (fragmentStart.test(start)) return 'html';
  const saysHtml =
    mediaType === 'text/html' || mediaType === 'application/xhtml+xml' || /^x?html?$/.test(extension);
  const saysText = mediaType.startsWith('text/') || /^(?:txt|text)$/.test(extension);
  const tags = text.slice(0, 65_536).match(blockTag)?.length ?? 0;
  return (saysHtml && tags >= 1) || (!saysText && tags >= 2) ? 'html' : 'text';
}
