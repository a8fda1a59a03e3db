import { AppError, type Article } from '@sayso/schema';
import { isBlank } from './article-of-text.ts';
import { type Parsed, unfold } from './containers/unfold.ts';
import { decodeTelex, decodeText } from './decode/decode-text.ts';
import { detectFormat } from './detect-format.ts';
import { parseJsonFeed, parseXmlFeed } from './formats/feed/parse-feed.ts';
import { parseHtml } from './formats/html.ts';
import { isTelexMessage, parseTelex } from './formats/iptc-7901.ts';
import { parseMarkdown } from './formats/markdown.ts';
import { parseNewsml1 } from './formats/newsml-1.ts';
import { parseNewsmlG2 } from './formats/newsml-g2.ts';
import { parseNinjs } from './formats/ninjs.ts';
import { parseNitf } from './formats/nitf.ts';
import { parsePlainText } from './formats/plain-text.ts';
import type { Received } from './received.ts';
import { refuseTooLarge } from './refuse-too-large.ts';
import type { TextFormat } from './text-format.ts';

const formats = {
  text: (text) => parsePlainText(text),
  html: (text, received) => parseHtml(text, received.url ?? null),
  markdown: (text) => parseMarkdown(text),
  rss: (text, received) => parseXmlFeed(text, 'rss', received.url ?? null),
  atom: (text, received) => parseXmlFeed(text, 'atom', received.url ?? null),
  rdf: (text, received) => parseXmlFeed(text, 'rdf', received.url ?? null),
  'json-feed': (text, received) => parseJsonFeed(text, received.url ?? null),
  ninjs: parseNinjs,
  nitf: parseNitf,
  'newsml-g2': parseNewsmlG2,
  'newsml-1': parseNewsml1,
  'iptc-7901': parseTelex,
} satisfies Record<TextFormat, (text: string, received: Received) => Article[]>;

/** The articles of a document that is no archive. */
function parseStory(received: Received): Article[] {
  if (isTelexMessage(received.bytes)) return parseTelex(decodeTelex(received.bytes));
  const text = received.bytes.length === 0 ? '' : decodeText(received.bytes, received.mediaType);
  if (isBlank(text))
    throw new AppError('empty-document', 'The document is empty: there is nothing in it to read.');
  return formats[detectFormat(text, received)](text, received);
}

/**
 * The articles of a document, at least one, and what in it was refused: the files of an archive that are none. Never
 * throws anything but an AppError that says what is wrong with the document.
 *
 * @throws AppError `too-large`, `empty-document`, `binary-document`, `undecodable-text`, `unsupported-format`,
 *   `no-article`, `broken-archive`, `unsafe-member`, `too-deep`
 */
export function parseDocuments(received: Received): Parsed {
  refuseTooLarge(received.bytes.length);
  return unfold(received, parseStory);
}

/** The articles of a document, as `parseDocuments` finds them: at least one. @throws AppError as it does */
export const parseDocument = (received: Received): Article[] => parseDocuments(received).articles;
