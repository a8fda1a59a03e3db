import { describe, expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';
import { splitFeed } from './split-feed.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const url = 'https://vale.example/feeds/news.xml';
const split = (text: string) => splitFeed({ bytes: utf8(text), url });
const rss = (...items: string[]) =>
  `<rss version="2.0"><channel><title>Vale Post</title><link>https://vale.example/</link><lastBuildDate>Mon, 02 Mar 2026 08:00:00 GMT</lastBuildDate>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`;
const story = (n: number, body = `The port reopened on day ${n}, the harbour master said.`) =>
  `<title>Port ${n}</title><link>https://vale.example/${n}</link><guid isPermaLink="false">vp-${n}</guid><description>${body}</description>`;

describe('the items of a feed', () => {
  it('stand alone, without what changes with every poll', () => {
    const { title, siteUrl, parts } = split(rss(story(1), story(2)));
    expect({ title, siteUrl }).toEqual({ title: 'Vale Post', siteUrl: 'https://vale.example/' });
    expect(parts.map(({ id, link }) => [id, link])).toEqual([
      ['vp-1', 'https://vale.example/1'],
      ['vp-2', 'https://vale.example/2'],
    ]);
    const alone = new TextDecoder().decode(parts[0]!.bytes);
    expect(alone).toContain('vp-1');
    expect(alone).not.toMatch(/vp-2|lastBuildDate/);
  });

  it('are the same bytes whatever stands beside them', () => {
    expect(split(rss(story(3), story(1))).parts[1]!.bytes).toEqual(split(rss(story(1))).parts[0]!.bytes);
  });

  it('are told apart by what they are called, and changed by what they say', () => {
    const [before, after, other] = split(rss(story(1), story(1, 'It shut again.'), story(2))).parts;
    expect(after!.identity).toBe(before!.identity);
    expect(after!.content).not.toBe(before!.content);
    expect(other!.identity).not.toBe(before!.identity);
  });

  it('that share one id are told apart by their links', () => {
    const same = (n: number) =>
      `<title>Port ${n}</title><link>https://vale.example/${n}</link><guid>x</guid>`;
    const { parts } = split(rss(same(1), same(2)));
    expect(parts[0]!.identity).not.toBe(parts[1]!.identity);
  });

  it('without id and link are known by what they say', () => {
    const { parts } = split(rss('<title>A</title>', '<title>B</title>', '<title>A</title>'));
    expect(new Set(parts.map(({ identity }) => identity)).size).toBe(2);
  });

  it('of a feed that has none are none', () => {
    expect(split(rss()).parts).toEqual([]);
  });

  it.each([
    ['a page', '<!doctype html><title>Vale</title><p>The port reopened.</p>', /web page/],
    ['a text', 'The port reopened on Monday, he said.', /no feed/],
    ['nothing', '  \n', /empty/],
  ])('%s is no feed, in words', (_what, text, words) => {
    expect(() => split(text)).toThrow(words);
  });
});

describe('an item that sums up', () => {
  const long = 'The port reopened, the harbour master said. '.repeat(40);
  const only = (item: string) => split(rss(item)).parts[0]!.isSummary;
  it.each([
    ['a short description', story(1), true],
    ['a title alone', '<title>T</title><link>https://vale.example/1</link>', true],
    ['a long description', story(1, long), false],
    ['a long one that breaks off', story(1, `${long} [&amp;hellip;]`), true],
    ['a long one that says read more', story(1, `${long} Read more`), true],
    [
      'a brief in full',
      story(1, 'x')
        .replace('description>', 'body>')
        .replace('x</description', `${long.slice(0, 300)}</body`),
      false,
    ],
    ['one that links nowhere', '<title>T</title><description>Short.</description>', false],
  ])('%s: %s', (_what, item, expected) => {
    expect(only(item)).toBe(expected);
  });
});

it('what an item gives alone is what it gives in its feed, whatever it holds', () => {
  const feed = rss(
    story(1, '&lt;p&gt;Ships &amp;amp; boats ]]&gt; came.&lt;/p&gt;'),
    '<title><![CDATA[<b>Port</b> & pier]]></title><description><p>Marked <i>up</i>\r\nhere</p></description>',
    '<dc:title xmlns:dc="http://purl.org/dc/elements/1.1/">In a namespace</dc:title><pubDate>Tue, 03 Mar 2026 08:15:00 +0100</pubDate>',
    '<title>Left open<link>https://vale.example/9</link>',
  );
  const whole = parseDocument({ bytes: utf8(feed), url });
  const alone = split(feed).parts.flatMap(({ bytes, mediaType }) => parseDocument({ bytes, mediaType, url }));
  expect(alone).toEqual(whole);
});
