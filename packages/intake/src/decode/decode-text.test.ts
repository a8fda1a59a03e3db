import { AppError } from '@sayso/schema';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytesOf = (...codes: number[]): Uint8Array => Uint8Array.from(codes);
const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
const utf16 = (text: string, order: 'le' | 'be'): Uint8Array =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).flatMap((unit) =>
      order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
    ),
  );

const story = '“The café in Żabno lost 3 °C,” Zoë said — 🙂.';
const western =
  'The caf\u00e9 in Malm\u00f6 reopened, \u201cafter a while\u201d \u2013 the owner said it cost \u20ac5.';
/** `western` in Windows-1252. */
const westernBytes = joined(
  utf8('The caf'),
  bytesOf(0xe9),
  utf8(' in Malm'),
  bytesOf(0xf6),
  utf8(' reopened, '),
  bytesOf(0x93),
  utf8('after a while'),
  bytesOf(0x94, 0x20, 0x96),
  utf8(' the owner said it cost '),
  bytesOf(0x80),
  utf8('5.'),
);

describe('the text of bytes', () => {
  it.each<[what: string, bytes: Uint8Array, mediaType: string | null, text: string]>([
    ['UTF-8', utf8(story), null, story],
    ['UTF-8 with a mark', joined(bytesOf(0xef, 0xbb, 0xbf), utf8(story)), null, story],
    ['UTF-8 labelled Windows-1252', utf8(story), 'text/plain; charset=windows-1252', story],
    ['UTF-8 labelled UTF-16', utf8(story), 'text/plain; charset=utf-16', story],
    ['UTF-8 labelled as nothing known', utf8(story), 'text/plain; charset=klingon', story],
    ['UTF-16 LE with a mark', joined(bytesOf(0xff, 0xfe), utf16(story, 'le')), null, story],
    ['UTF-16 BE with a mark', joined(bytesOf(0xfe, 0xff), utf16(story, 'be')), null, story],
    ['UTF-16 LE without a mark', utf16(western, 'le'), null, western],
    ['UTF-16 BE without a mark', utf16(western, 'be'), 'text/plain; charset=utf-8', western],
    [
      'UTF-16 LE by its label',
      utf16('日本の港が月曜日に再開した。', 'le'),
      'text/plain; charset=utf-16le',
      '日本の港が月曜日に再開した。',
    ],
    ['Windows-1252', westernBytes, null, western],
    ['Windows-1252 labelled UTF-8', westernBytes, 'text/plain; charset=utf-8', western],
    ['Windows-1252 labelled ISO-8859-1', westernBytes, 'text/plain; charset=ISO-8859-1', western],
    [
      'Windows-1251 by its label',
      bytesOf(0xcf, 0xee, 0xf0, 0xf2),
      'text/plain; charset=windows-1251',
      'Порт',
    ],
    ['Shift JIS by its label', bytesOf(0x93, 0xfa, 0x96, 0x7b), 'text/html; charset="Shift_JIS"', '日本'],
    [
      'ISO-2022-JP by its label',
      bytesOf(0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42),
      'text/plain;charset=iso-2022-jp',
      '日本',
    ],
  ])('%s', (_what, bytes, mediaType, text) => {
    expect(decodeText(bytes, mediaType)).toBe(text);
  });

  it('reads the charset that a page declares in itself', () => {
    const page = joined(
      utf8('<html><head><meta charset=windows-1251></head><p>'),
      bytesOf(0xcf, 0xee, 0xf0, 0xf2),
    );
    expect(decodeText(page)).toContain('<p>Порт');
    const older = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>';
    expect(decodeText(joined(utf8(older), bytesOf(0xcf, 0xee, 0xf0, 0xf2)))).toContain('<p>Порт');
  });

  it('guesses Cyrillic from its letters', () => {
    const text = 'Порт открылся в понедельник, сообщил начальник порта журналистам.';
    const bytes = Uint8Array.from(text, (letter) => {
      const code = letter.charCodeAt(0);
      return code >= 0x410 ? code - 0x410 + 0xc0 : code;
    });
    expect(decodeText(bytes)).toBe(text);
  });

  it('keeps UTF-8 with one broken byte, and says so where it stands', () => {
    const long = `${story} ${story} ${story}`;
    expect(decodeText(joined(utf8(long), bytesOf(0xe2, 0x80)))).toBe(`${long}\ufffd`);
  });

  it('puts U+FFFD for a NUL, so that no offset moves', () => {
    const text = `${'The port reopened on Monday. '.repeat(40)}x\0y`;
    expect(decodeText(utf8(text))).toBe(text.replace('\0', '\ufffd'));
  });

  it('keeps the few control characters that wires put around an item', () => {
    const text = '\u0001a0452\u0002The port reopened on Monday, the harbour master said.\u0003';
    expect(decodeText(utf8(text))).toBe(text);
  });
});

const refusal = (bytes: Uint8Array): AppError => {
  try {
    decodeText(bytes);
  } catch (thrown) {
    if (thrown instanceof AppError) return thrown;
  }
  throw new Error('nothing was refused');
};
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('bytes that are no text', () => {
  it.each<[kind: string, bytes: Uint8Array]>([
    ['a PNG image', latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
    ['a JPEG image', latin('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['a GIF image', latin('GIF89a\x01\0')],
    ['a PDF', latin('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj')],
    ['an RTF file', latin('{\\rtf1\\ansi The port reopened.}')],
    ['a ZIP archive', latin('PK\x03\x04\x14\0\0\0\b\0story.txt')],
    [
      'a Word file (.docx)',
      latin('PK\x03\x04\x14\0\x06\0\b\0[Content_Types].xmlPK\x03\x04word/document.xml'),
    ],
    [
      'an Excel file (.xlsx)',
      latin('PK\x03\x04\x14\0\x06\0\b\0[Content_Types].xmlPK\x03\x04xl/workbook.xml'),
    ],
    ['an OpenDocument file', latin('PK\x03\x04\x14\0\0\0mimetypeapplication/vnd.oasis.opendocument.text')],
    ['an old Microsoft Office file', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0')],
    ['a gzip archive', latin('\x1f\x8b\b\0\0\0\0\0')],
    ['a program (ELF)', latin('\x7fELF\x02\x01\x01\0')],
    ['a Windows program', latin(`MZ\x90\0\x03\0\0\0${'\0'.repeat(64)}`)],
    ['an SQLite database', latin('SQLite format 3\0\x10\0')],
    ['an MP4 video or a HEIC image', latin('\0\0\0\x18ftypmp42')],
  ])('%s is named', (kind, bytes) => {
    const { code, message } = refusal(bytes);
    expect(code).toBe('binary-document');
    expect(message).toContain(`This is ${kind}, not text.`);
  });

  it('refuses what has no name by its control characters', () => {
    const noise = Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3) * 104729) & 255);
    expect(refusal(noise).code).toBe('binary-document');
    expect(refusal(new Uint8Array(1000)).code).toBe('binary-document');
  });

  it('does not take text for a program by its first two letters', () => {
    expect(decodeText(utf8('MZ Logistics reopened the port.'))).toBe('MZ Logistics reopened the port.');
  });

  const utf32 = (text: string, littleEndian: boolean): Uint8Array => {
    const points = Array.from(text, (character) => character.codePointAt(0)!);
    const view = new DataView(new ArrayBuffer(points.length * 4));
    for (const [i, point] of points.entries()) view.setUint32(i * 4, point, littleEndian);
    return new Uint8Array(view.buffer);
  };

  it.each([true, false])(
    'reads UTF-32, with a mark or from an XML bracket on (little-endian: %s)',
    (little) => {
      expect(decodeText(utf32('\ufeffThe port, he said 🙂.', little))).toBe('The port, he said 🙂.');
      expect(decodeText(utf32('<rss>é</rss>', little))).toBe('<rss>é</rss>');
    },
  );

  it('refuses broken UTF-32 in words', () => {
    const { code, message } = refusal(bytesOf(0xff, 0xfe, 0, 0, 0x54, 0, 0, 0x99));
    expect(code).toBe('undecodable-text');
    expect(message).toContain('UTF-32');
  });
});
