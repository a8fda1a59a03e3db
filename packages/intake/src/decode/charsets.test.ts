import { expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';
import charsets from './charset.cases.json' with { type: 'json' };
import { decodeTelex } from './decode-text.ts';
import ebcdic from './ebcdic.cases.json' with { type: 'json' };

const bytesOf = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));

it.each(charsets as [label: string, hex: string, words: string][])(
  'a feed that says it is in %s',
  (label, hex, words) => {
    const head = `<?xml version="1.0" encoding="${label}"?><rss version="2.0"><channel><item><title>`;
    const tail = '</title></item></channel></rss>';
    const bytes = Buffer.concat([Buffer.from(head), bytesOf(hex), Buffer.from(tail)]);
    expect(parseDocument({ bytes })[0]?.headline).toBe(words);
  },
);

it.each(ebcdic as [label: string, hex: string, words: string][])(
  'a feed in EBCDIC: %s',
  (_label, hex, words) => {
    expect(parseDocument({ bytes: bytesOf(hex) })[0]?.headline).toBe(words);
  },
);

it('a message in ISO 6937 has its accents', () => {
  const accented = (letters: string): number[] =>
    [...letters].flatMap(
      (letter) => ({ ü: [200, 117], é: [194, 101], ç: [203, 99] })[letter] ?? letter.charCodeAt(0),
    );
  const bytes = Uint8Array.from(accented('Die Brücke in Vénize ist für Françoise offen'));
  expect(decodeTelex(bytes)).toBe('Die Brücke in Vénize ist für Françoise offen');
});

it('a message in Latin-1 stays what it is', () => {
  const bytes = Uint8Array.from(Buffer.from('ÄRGER ÜBER FÄHRE: Über die Brücke, sagte Ämtlin.', 'latin1'));
  expect(decodeTelex(bytes)).toBe('ÄRGER ÜBER FÄHRE: Über die Brücke, sagte Ämtlin.');
});
