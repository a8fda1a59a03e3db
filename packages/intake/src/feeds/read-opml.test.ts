import { writeOpml } from '@sayso/schema';
import { expect, it } from 'vitest';
import { readOpml } from './read-opml.ts';

const read = (text: string, utf16 = false) =>
  readOpml({
    bytes: utf16 ? new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')) : new TextEncoder().encode(text),
  });
const feeds = [
  {
    title: 'Vale Post & Co',
    feedUrl: 'https://vale.example/feed?a=1&b=2',
    siteUrl: null,
    folders: ['Ports'],
  },
];

it('reads back what is written, in UTF-16 too', () => {
  const opml = writeOpml('Feeds', feeds);
  expect(read(opml)).toEqual({ subscriptions: feeds, refused: [] });
  expect(read(opml.replace('UTF-8', 'UTF-16'), true)).toEqual({ subscriptions: feeds, refused: [] });
});

it.each([
  [
    'a feed',
    '<rss version="2.0"><channel><description>About &lt;opml&gt; and <opml></description></channel></rss>',
  ],
  ['a page', '<!doctype html><p>An <opml> list.</p>'],
  ['nothing', ''],
])('%s is no list', (_what, text) => {
  expect(read(text)).toBeNull();
});
