import { AppError } from '@sayso/schema';
import { analyse } from 'chardet';
import { charsetOf, declaredCharset } from './declared-charset.ts';
import { decodeIso6937, isIso6937 } from './iso-6937.ts';
import { decodePage, ebcdicPage, startsInEbcdic } from './read-code-page.ts';
import { announcedCharset, decodeSevenBit, type SevenBit } from './seven-bit.ts';
import { guessBinary, sniffBinary } from './sniff-binary.ts';
import { decodeUtf32, utf32Order } from './utf-32.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** How much of a document is looked at to guess its charset, in bytes. */
const sampleSize = 64 * 1024;

function refuseBinary(bytes: Uint8Array): never {
  const what = guessBinary(bytes);
  throw new AppError(
    'binary-document',
    what
      ? `This is ${what}, not text. Save the story as plain text, HTML or one of the wire formats.`
      : 'This is not text: it is full of bytes that no text has. Save the story as text, HTML or one of the wire formats.',
  );
}

/** The charset of a byte-order mark, and the mark's length. */
function byteOrderMark(bytes: Uint8Array): { charset: string; length: number } | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { charset: 'utf-8', length: 3 };
  if (a === 0xff && b === 0xfe) return { charset: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { charset: 'utf-16be', length: 2 };
  return null;
}

/** UTF-32, where the bytes say so and are. */
function decodeMarkedUtf32(bytes: Uint8Array): string | null {
  const order = utf32Order(bytes);
  if (!order) return null;
  const text = decodeUtf32(bytes.subarray(order.markLength), order.littleEndian);
  if (!isControlRidden(text) && !text.includes('\ufffd')) return text;
  throw new AppError('undecodable-text', 'This looks like UTF-32, and it is broken. Save it as UTF-8.');
}

/** EBCDIC, where an XML declaration in it says so; any other EBCDIC is told from noise by nothing. */
const decodeEbcdic = (bytes: Uint8Array): string | null =>
  startsInEbcdic(bytes) ? decodePage(ebcdicPage(bytes), bytes) : null;

/** UTF-16 without a mark: Latin text in it has a NUL at every other byte, always on one side. */
function utf16ByPattern(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, sampleSize) & ~1);
  if (sample.length < 2) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i += 2) {
    if (sample[i] === 0) even += 1;
    if (sample[i + 1] === 0) odd += 1;
  }
  const pairs = sample.length / 2;
  if (odd > pairs * 0.4 && even < pairs * 0.02) return 'utf-16le';
  if (even > pairs * 0.4 && odd < pairs * 0.02) return 'utf-16be';
  return null;
}

function strictly(charset: string, bytes: Uint8Array): string | null {
  if (charset === 'windows-1252') return decodeWindows1252(bytes);
  if (charset.startsWith('seven:')) return decodeSevenBit(charset.slice(6) as SevenBit, bytes);
  if (charset.startsWith('page:')) return decodePage(charset.slice(5), bytes);
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * UTF-8 with a few broken bytes: a cut at the end, or one pasted quotation mark. Ten good sequences to a broken one
 * are more than another charset gives by chance.
 */
function nearlyUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let good = 0;
  let broken = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfffd) broken += 1;
    else if (unit > 0x7f) good += 1;
  }
  return good >= broken * 10 ? text : null;
}

/**
 * The single best guess for bytes that are not UTF-8. English text in Windows-1252 has few bytes above ASCII, on
 * which statistics go astray, so another charset must win clearly.
 */
function guessCharset(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, sampleSize);
  const found = analyse(sample).flatMap(({ name, confidence }) => {
    const charset = charsetOf(name);
    return charset && !charset.startsWith('utf-') ? [{ charset, confidence }] : [];
  });
  const western = found.find(({ charset }) => charset === 'windows-1252')?.confidence ?? 0;
  const best = found[0];
  let high = 0;
  for (const byte of sample) if (byte > 0x7f) high += 1;
  const margin = high > sample.length * 0.2 ? 0 : 20;
  return best && best.confidence >= 30 && best.confidence > western + margin ? best.charset : 'windows-1252';
}

/** The charset of bytes that are plain ASCII to look at and hide another script. */
function hiddenCharset(bytes: Uint8Array, declared: string | null): string | null {
  if (declared?.startsWith('seven:')) return declared;
  const announced = bytes.includes(0x1b) ? announcedCharset(bytes) : null;
  return announced === 'iso-2022-kr' ? `seven:${announced}` : announced;
}

function decodeWithoutMark(bytes: Uint8Array, declared: string | null): string {
  const utf16 = utf16ByPattern(bytes);
  if (utf16) return new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes);
  const hidden = hiddenCharset(bytes, declared);
  if (hidden) {
    const text = strictly(hidden, bytes);
    if (text !== null) return text;
  }
  // Bytes that are valid UTF-8 are UTF-8, whatever their label says: no other charset looks like it by chance.
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== null) return utf8;
  if (declared?.startsWith('utf-16')) {
    const text = strictly(declared, bytes.subarray(0, bytes.length & ~1));
    if (text !== null && !isControlRidden(text)) return text;
  }
  const nearly = nearlyUtf8(bytes);
  if (nearly !== null) return nearly;
  if (declared && !declared.startsWith('utf-')) {
    const text = strictly(declared, bytes);
    if (text !== null) return text;
  }
  const guessed = guessCharset(bytes);
  return strictly(guessed, bytes) ?? decodeWindows1252(bytes);
}

/** Control characters no text needs; wires use a few of them (SOH, STX, ETX) around an item. */
function isControlRidden(text: string): boolean {
  let controls = 0;
  let nuls = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === 0) nuls += 1;
    const isControl =
      (unit < 0x20 && unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13 && unit !== 0x1b) ||
      (unit >= 0x7f && unit <= 0x9f && unit !== 0x85) ||
      unit === 0xffff ||
      unit === 0xfffe;
    if (isControl) controls += 1;
  }
  return nuls > text.length / 500 + 1 || controls > text.length / 20;
}

/**
 * The text of a document's bytes, its byte-order mark off. Looked at in this order: the mark, UTF-16 by its NULs,
 * valid UTF-8, the declared charset, then statistics. NUL, which PostgreSQL refuses in text, becomes U+FFFD, so that
 * no offset moves; unpaired surrogates cannot arise from decoding.
 *
 * @param mediaType as declared by whoever sent it, `charset` parameter included
 * @throws AppError `binary-document`, `undecodable-text`
 */
export function decodeText(bytes: Uint8Array, mediaType?: string | null): string {
  const utf32 = decodeMarkedUtf32(bytes) ?? decodeEbcdic(bytes);
  if (utf32 !== null) return utf32;
  const mark = byteOrderMark(bytes);
  if (!mark && sniffBinary(bytes)) refuseBinary(bytes);
  const text = mark
    ? new TextDecoder(mark.charset, { ignoreBOM: true }).decode(bytes.subarray(mark.length))
    : decodeWithoutMark(bytes, declaredCharset(bytes, mediaType));
  if (isControlRidden(text)) refuseBinary(bytes);
  return text.replaceAll('\0', '\ufffd');
}

/** As `decodeText`, for the messages of a wire: their control characters, which say where a header ends, stay. */
export const decodeTelex = (bytes: Uint8Array): string =>
  isIso6937(bytes) ? decodeIso6937(bytes) : decodeWithoutMark(bytes, null);
