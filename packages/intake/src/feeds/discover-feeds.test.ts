import { expect, it } from 'vitest';
import { discoverFeeds } from './discover-feeds.ts';

const discover = (head: string) =>
  discoverFeeds({
    bytes: new TextEncoder().encode(
      `<!doctype html><html><head>${head}</head><body><p>Vale</p></body></html>`,
    ),
    mediaType: 'text/html',
    url: 'https://vale.example/news/',
  });

it('finds the feeds that a page names, those of its comments last', () => {
  expect(
    discover(`
      <link rel="stylesheet" href="/a.css">
      <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
      <link rel="alternate" type="application/atom+xml" href="atom.xml">
      <link rel="alternate" hreflang="de" href="/de/">
      <link rel="ALTERNATE" type="application/rss+xml; charset=utf-8" href="https://feeds.example/?a=1&amp;b=2">
      <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">`),
  ).toEqual([
    'https://vale.example/news/atom.xml',
    'https://feeds.example/?a=1&b=2',
    'https://vale.example/comments/feed',
  ]);
});

it('finds none where there is none, and never the page itself', () => {
  expect(discover('')).toEqual([]);
  expect(discover('<link rel="alternate" type="application/rss+xml" href="/news/">')).toEqual([]);
});
