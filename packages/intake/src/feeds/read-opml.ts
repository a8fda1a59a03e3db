import { decodeText } from '../decode/decode-text.ts';
import { type OpmlList, parseOpml } from '../opml.ts';
import type { Received } from '../received.ts';
import { refuseTooLarge } from '../refuse-too-large.ts';

/** How far into a document its root is looked for, in characters. */
const headLength = 4_000;

/**
 * The feeds of a document that is a list of subscriptions; null where it is none.
 *
 * @throws AppError `too-large`, `too-deep`
 */
export function readOpml(received: Received): OpmlList | null {
  refuseTooLarge(received.bytes.length);
  // Looked for in the bytes: most documents are none, and are not decoded twice.
  const head = new TextDecoder('latin1')
    .decode(received.bytes.subarray(0, 2 * headLength))
    .replaceAll('\0', '');
  if (!/<opml\b/i.test(head.slice(0, headLength))) return null;
  const text = decodeText(received.bytes, received.mediaType);
  return /^\s*(?:<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>|\s)*<opml\b/i.test(text.slice(0, headLength))
    ? parseOpml(text)
    : null;
}
