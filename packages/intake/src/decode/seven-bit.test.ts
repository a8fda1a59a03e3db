import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const plain = (charset: string): string => `text/plain; charset=${charset}`;

describe('charsets that hide another script in ASCII', () => {
  it.each([
    ['iso-2022-kr', '\x1b$)CHello \x0eGQ19\x0f, he said.', 'Hello 한국, he said.'],
    ['ISO_2022_KR', '\x1b$)C\x0eGQ19\r\n\x0eGQ19\x0f.', '한국\r\n한국.'],
    ['hz-gb-2312', 'The port ~{VPND~} ~~ reopened.', 'The port 中文 ~ reopened.'],
    ['HZ', 'One ~\nline: ~{VP~}.', 'One line: 中.'],
    ['utf-7', 'Hi Mom +Jjo--!', 'Hi Mom ☺-!'],
    ['UTF-7', '1 +- 1 = 2, +ZeVnLIqe- and +2D3eQg-', '1 + 1 = 2, 日本語 and 🙂'],
    ['unicode-1-1-utf-7', 'cut +2D0-', 'cut \ufffd'],
  ])('%s: %j', (charset, words, text) => {
    expect(decodeText(ascii(words), plain(charset))).toBe(text);
  });

  it.each([
    ['ISO-2022-KR', '\x1b$)C\x0eGQ19\x0f.', '한국.'],
    ['ISO-2022-JP', '\x1b$BF|K\\\x1b(B.', '日本.'],
  ])('%s is known by its own escapes', (_charset, words, text) => {
    expect(decodeText(ascii(words))).toBe(text);
  });

  it.each([
    ['hz', 'An odd pair ~{~} and ~{V~} stays.'],
    ['utf-7', 'caf\xe9'],
    ['iso-2022-kr', 'Half a pair \x0e!\x0f is no letter of any script.'],
  ])('%s that is none is read by its bytes: %j', (charset, words) => {
    expect(decodeText(ascii(words), plain(charset))).not.toBe('');
  });

  it('a page may not claim UTF-7', () => {
    const page = '<meta charset="utf-7"><p>+ADw-script+AD4-</p>';
    expect(decodeText(ascii(page))).toBe(page);
    expect(decodeText(ascii('<meta charset="hz-gb-2312"><p>~{VPND~}</p>'))).toContain('<p>中文</p>');
  });

  it('looks at every byte a few times at most', () => {
    // A pattern that gave up and started again at every escape would run for hours.
    const many = 300_000;
    expect(decodeText(ascii('~{'.repeat(many)), plain('hz'))).toContain('~');
    expect(decodeText(ascii(`${'+'.repeat(many)}x`), plain('utf-7')).length).toBeGreaterThan(1);
    expect(decodeText(ascii(`\x1b$)C\x0e${'GQ'.repeat(many)}`), plain('iso-2022-kr'))).toHaveLength(many);
  });
});
