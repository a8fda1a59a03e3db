import { describe, expect, it } from 'vitest';
import { cleanUrl, hostOf, isFrontPage, sameSite } from './clean-url.ts';

describe('addresses of articles', () => {
  it.each<[address: string, clean: string | null]>([
    ['https://vale.example/a?utm_source=x&utm_medium=y&id=7&fbclid=z#top', 'https://vale.example/a?id=7'],
    ['https://vale.example/a?at_campaign=x', 'https://vale.example/a'],
    ['HTTPS://Vale.Example/A', 'https://vale.example/A'],
    ['https://user:secret@vale.example/a', 'https://vale.example/a'],
    ['javascript:alert(1)', null],
    ['mailto:a@vale.example', null],
    ['/a', null],
    ['', null],
    [`https://vale.example/${'a'.repeat(3000)}`, null],
  ])('%s', (address, clean) => {
    expect(cleanUrl(address)).toBe(clean);
  });

  it('may be relative to a base', () => {
    expect(cleanUrl('../b', 'https://vale.example/a/c')).toBe('https://vale.example/b');
    expect(cleanUrl('//other.example/b', 'https://vale.example/')).toBe('https://other.example/b');
  });

  it.each([
    ['https://www.vale.example/a', 'vale.example'],
    ['https://m.vale.example/a', 'vale.example'],
    ['https://news.vale.example/a', 'news.vale.example'],
    ['https://amp.example/', 'amp.example'],
  ])('the host of %s is %s', (address, host) => {
    expect(hostOf(address)).toBe(host);
  });

  it('belong to one site under one registered name', () => {
    expect(sameSite('https://www.vale.co.uk/a', 'https://m.vale.co.uk/b')).toBe(true);
    expect(sameSite('https://vale.co.uk/', 'https://dale.co.uk/')).toBe(false);
    expect(sameSite('https://a.vale.example/', 'https://b.vale.example/')).toBe(true);
    expect(sameSite('https://vale.example/', 'https://dale.example/')).toBe(false);
  });

  it.each([
    ['https://vale.example', true],
    ['https://vale.example/index.html', true],
    ['https://vale.example/en/', true],
    ['https://vale.example/?id=7', false],
    ['https://vale.example/news', false],
  ])('%s is a front page: %s', (address, front) => {
    expect(isFrontPage(address)).toBe(front);
  });
});
