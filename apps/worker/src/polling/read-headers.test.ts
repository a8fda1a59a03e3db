import { describe, expect, it } from 'vitest';
import { freshFor, linked } from './read-headers.ts';

const answer = (headers: Record<string, string | string[]>) => ({
  finalUrl: 'https://vale.example/feeds/news',
  header: (name: string) => [headers[name] ?? []].flat()[0] ?? null,
  headers: (name: string) => [headers[name] ?? []].flat(),
});

describe('how long an answer stays good', () => {
  it.each([
    ['max-age=300', 300_000],
    ['public, MAX-AGE = "60", must-revalidate', 60_000],
    ['s-maxage=900', 0],
    ['no-cache, max-age=300', 0],
    ['max-age=soon', 0],
    ['', 0],
  ])('%s', (control, ms) => {
    expect(freshFor(answer({ 'cache-control': control }))).toBe(ms);
  });

  it('less what was spent in a cache', () => {
    expect(freshFor(answer({ 'cache-control': 'max-age=300', age: '120' }))).toBe(180_000);
    expect(freshFor(answer({ 'cache-control': 'max-age=300', age: '900' }))).toBe(0);
  });
});

describe('a relation in Link headers', () => {
  it.each([
    [
      ['<https://hub.example/>; rel="hub"', '<all>; rel=self'],
      'https://hub.example/',
      'https://vale.example/feeds/all',
    ],
    [
      ['<https://hub.example/>; title="a"; rel="Hub other", </feeds/x>; rel="self"'],
      'https://hub.example/',
      'https://vale.example/feeds/x',
    ],
    [['<javascript:alert(1)>; rel=hub'], null, null],
    [[], null, null],
  ])('%j', (link, hub, self) => {
    expect(linked(answer({ link }), 'hub')).toBe(hub);
    expect(linked(answer({ link }), 'self')).toBe(self);
  });
});
