import { decodeText } from '../decode/decode-text.ts';

const hexByte = /=([0-9A-Fa-f]{2})/g;

/** The bytes of a string that has one character a byte. */
export const bytesOf = (binary: string): Uint8Array =>
  Uint8Array.from(binary, (letter) => letter.charCodeAt(0) & 0xff);

/** Base64 as mail has it: with line ends, and sometimes cut off. */
export function decodeBase64(words: string): Uint8Array {
  const clean = words.replace(/[^A-Za-z0-9+/]/g, '');
  return bytesOf(atob(clean.slice(0, clean.length % 4 === 1 ? -1 : undefined)));
}

export const decodeQuotedPrintable = (words: string): Uint8Array =>
  bytesOf(
    words
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n')
      .replace(/=\n/g, '')
      .replace(hexByte, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  );

/** A header's words as people read them: RFC 2047's encoded words, and bytes that were never encoded. */
export function decodeWords(raw: string): string {
  const joined = raw.replace(/(\?=)\s+(?==\?)/g, '$1');
  const decoded = joined.replace(
    /=\?([\w.:-]{2,40})(?:\*[\w-]*)?\?([bq])\?([^?\s]{0,2000})\?=/gi,
    (whole, charset: string, encoding: string, words: string) => {
      try {
        const bytes =
          encoding.toLowerCase() === 'b'
            ? decodeBase64(words)
            : decodeQuotedPrintable(words.replaceAll('_', ' '));
        return decodeText(bytes, `text/plain; charset=${charset}`);
      } catch {
        return whole;
      }
    },
  );
  const hasBytes = decoded === joined && /[\x80-\xff]/.test(joined);
  return (hasBytes ? decodeText(bytesOf(joined)) : decoded).replace(/\s+/g, ' ').trim();
}
