/** ISO 6937, which IPTC 7901 names: an accent is a byte of its own in front of the letter. By accent, as Unicode combines. */
const accents: Readonly<Record<number, string>> = {
  193: '\u0300',
  194: '\u0301',
  195: '\u0302',
  196: '\u0303',
  197: '\u0304',
  198: '\u0306',
  199: '\u0307',
  200: '\u0308',
  202: '\u030a',
  203: '\u0327',
  205: '\u030b',
  206: '\u0328',
  207: '\u030c',
};

/** 0xA0 to 0xBF and 0xD0 to 0xFF; what stands for nothing is U+FFFD. */
const upperA = '\u00a0¡¢£€¥�§¤‘“«←↑→↓°±²³×µ¶·÷’”»¼½¾¿';
const upperD = '―¹®©™♪¬¦����⅛⅜⅝⅞ΩÆĐªĦ�ĲĿŁØŒºÞŦŊŉĸæđðħıĳŀłøœßþŧŋ\u00ad';

const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte > 0x40 && byte < 0x5b) || (byte > 0x60 && byte < 0x7b));
const isSmall = (byte: number | undefined): boolean => byte !== undefined && byte > 0x60 && byte < 0x7b;

/**
 * Whether bytes are ISO 6937: nearly all that is not ASCII is an accent with its letter, and more than one of them
 * stands behind a small letter, where Latin-1 would have a capital (`M` and `Ë` for `Mü`).
 */
export function isIso6937(bytes: Uint8Array): boolean {
  let high = 0;
  let accented = 0;
  let inWords = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (byte < 0x80) continue;
    high += 1;
    if (accents[byte] === undefined) continue;
    if (!isLetter(bytes[at + 1])) return false;
    accented += 1;
    if (isSmall(bytes[at - 1]) && isSmall(bytes[at + 1])) inWords += 1;
  }
  return accented >= 2 && accented >= high * 0.8 && inWords >= 2;
}

/** The text of ISO 6937, its accents on their letters. */
export function decodeIso6937(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    const accent = accents[byte];
    if (byte < 0x80) parts.push(String.fromCharCode(byte));
    else if (accent !== undefined && isLetter(bytes[at + 1])) {
      parts.push(String.fromCharCode(bytes[at + 1]!) + accent);
      at += 1;
    } else if (byte >= 0xd0) parts.push(upperD[byte - 0xd0] ?? '\ufffd');
    else parts.push(byte >= 0xa0 && byte < 0xc0 ? upperA[byte - 0xa0]! : '\ufffd');
  }
  return parts.join('').normalize('NFC');
}
