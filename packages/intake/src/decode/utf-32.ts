/** The byte order of UTF-32, by its mark or by an XML document's first `<`; null for other text. */
export function utf32Order(bytes: Uint8Array): { littleEndian: boolean; markLength: number } | null {
  const [a, b, c, d] = bytes;
  if (bytes.length % 4 !== 0) return null;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { littleEndian: true, markLength: 4 };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { littleEndian: false, markLength: 4 };
  if (a === 0x3c && b === 0 && c === 0 && d === 0) return { littleEndian: true, markLength: 0 };
  if (a === 0 && b === 0 && c === 0 && d === 0x3c) return { littleEndian: false, markLength: 0 };
  return null;
}

/**
 * Decodes UTF-32, which `TextDecoder` does not know. What is no character becomes U+FFFD.
 *
 * @param bytes without the mark
 */
export function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, littleEndian);
    const isCharacter = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    parts.push(isCharacter ? String.fromCodePoint(point) : '\ufffd');
  }
  return parts.join('');
}
