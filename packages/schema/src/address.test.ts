import { describe, expect, it } from 'vitest';
import { parseAddress } from './address.ts';

describe('an address handed in', () => {
  it.each([
    ['https://news.example/story', 'https://news.example/story'],
    ['  HTTP://News.Example:80/a b?q=1#part ', 'http://news.example/a%20b?q=1'],
    ['https://nachrichten.example/größe', 'https://nachrichten.example/gr%C3%B6%C3%9Fe'],
  ])('%j is kept as %s', (typed, kept) => {
    expect(parseAddress(typed)).toBe(kept);
  });

  it.each([
    ['', 'bad-request'],
    ['   ', 'bad-request'],
    ['news.example/story', 'bad-request'],
    ['ftp://news.example/story', 'bad-request'],
    ['file:///etc/passwd', 'bad-request'],
    ['javascript:alert(1)', 'bad-request'],
    ['http://', 'bad-request'],
    ['http:///story', 'bad-request'],
    ['http://[::1', 'bad-request'],
    [`https://news.example/${'x'.repeat(3000)}`, 'bad-request'],
    ['https://user:secret@news.example/', 'address-refused'],
    ['https://user@news.example/', 'address-refused'],
  ])('%j is refused as %s', (typed, code) => {
    expect(() => parseAddress(typed)).toThrow(expect.objectContaining({ code }));
  });
});
