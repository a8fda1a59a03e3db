import { AppError, checkArticle } from '@sayso/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../parse-document.ts';
import { addressCases, idCases } from './cases/addresses.cases.ts';
import { atomAndJsonCases } from './cases/atom-and-json.cases.ts';
import { bodyCases } from './cases/bodies.cases.ts';
import { dialectCases } from './cases/dialects.cases.ts';
import { dateCases } from './cases/feed-date.cases.ts';
import { illFormedCases } from './cases/ill-formed.cases.ts';
import { peopleAndMetadataCases } from './cases/people-and-metadata.cases.ts';
import { rssCases } from './cases/rss.cases.ts';
import { titleCases } from './cases/titles.cases.ts';
import { parseFeedDate } from './feed-date.ts';

const cases = [
  ...rssCases,
  ...atomAndJsonCases,
  ...titleCases,
  ...bodyCases,
  ...addressCases,
  ...idCases,
  ...peopleAndMetadataCases,
  ...dialectCases,
  ...illFormedCases,
];

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (feed: string) => parseDocument({ bytes: utf8(feed) }).map(checkArticle);

describe('feeds', () => {
  it.each(cases)('$what', ({ feed, count, first }) => {
    const articles = read(feed);
    if (count !== undefined) expect(articles).toHaveLength(count);
    const { publisher, byline, ...fields } = articles[0]!;
    expect({
      ...fields,
      publisher: publisher.name,
      domain: publisher.domain,
      byline: byline?.text ?? null,
      names: byline?.names ?? [],
    }).toMatchObject(first);
  });

  it.each(dateCases)('the date %j is %s', (words, iso) => {
    expect(parseFeedDate(words)).toBe(iso);
  });

  it.each([
    ['RSS', '<rss version="2.0"><channel><title>Vale Post</title></channel></rss>'],
    ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom"/>'],
    ['RDF', '<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel/></rdf:RDF>'],
    ['JSON Feed', '{"version":"https://jsonfeed.org/version/1","items":[]}'],
  ])('%s without items is no article, in words', (_what, feed) => {
    expect(() => read(feed)).toThrow(/no items/);
  });

  it('is told by what it holds, not by its name', () => {
    const bytes = utf8(rssCases[0]!.feed);
    expect(parseDocument({ bytes, name: 'a.html', mediaType: 'text/html' })[0]?.format).toBe('rss');
    const page = utf8(
      '<!doctype html><p>The mayor wrote &lt;rss&gt; and <rss version="2.0"> on a slate on Monday, he said.</p>',
    );
    expect(parseDocument({ bytes: page })[0]?.format).toBe('html');
  });

  it('relative addresses count from where the feed came from', () => {
    const feed =
      '<rss version="2.0"><channel><link>/</link><item><title>T</title><link>b</link></item></channel></rss>';
    const [article] = parseDocument({ bytes: utf8(feed), url: 'https://vale.example/a/feed' });
    expect(article?.canonicalUrl).toBe('https://vale.example/a/b');
  });

  it('an item of addresses alone is furniture from end to end', () => {
    const [article] = read(
      '<rss version="2.0"><channel><item><link>https://vale.example/1</link></item></channel></rss>',
    );
    expect(article?.furniture).toMatchObject([{ kind: 'note', text: article?.text }]);
  });

  it('the line that blogs put under an item is furniture', () => {
    const [article] = read(
      '<rss version="2.0"><channel><item><title>Port</title><description>&lt;p&gt;The port reopened on Monday, he said.&lt;/p&gt;&lt;p&gt;The post &lt;a href="x"&gt;Port&lt;/a&gt; appeared first on &lt;a href="y"&gt;Vale Post&lt;/a&gt;.&lt;/p&gt;</description></item></channel></rss>',
    );
    expect(article?.furniture).toMatchObject([
      { kind: 'boilerplate', text: 'The post Port appeared first on Vale Post.' },
    ]);
  });

  it('other charsets', () => {
    const head = '<?xml version="1.0" encoding="iso-8859-1"?><rss version="2.0"><channel><item><title>Caf';
    const bytes = Uint8Array.of(...utf8(head), 0xe9, ...utf8('</title></item></channel></rss>'));
    expect(parseDocument({ bytes })[0]?.headline).toBe('Café');
  });
});

describe('hostile feeds', () => {
  const item = '<item><title>Port reopens</title></item>';
  it.each([
    ['many empty items', `<rss version="2.0"><channel>${'<item/>'.repeat(100_000)}${item}</channel></rss>`],
    ['a channel never closed', `<rss version="2.0"><channel>${'<title>'.repeat(300)}${item}`],
    ['items never closed', `<rss version="2.0"><channel>${'<item>'.repeat(400)}${item}`],
    [
      'a megabyte of brackets',
      `<rss version="2.0"><channel>${item}<item><description>${'&lt;'.repeat(250_000)}</description></item></channel></rss>`,
    ],
    [
      'a megabyte of tags in a body',
      `<rss version="2.0"><channel>${item}<item><description>${'&lt;p&gt;&lt;div '.repeat(60_000)}</description></item></channel></rss>`,
    ],
    ['a comment that never ends', `<rss version="2.0"><channel>${item}<!-- ${'-'.repeat(1_000_000)}`],
    [
      'a megabyte of processing instructions',
      `${'<?a?>'.repeat(200_000)}<rss version="2.0"><channel>${item}</channel></rss>`,
    ],
  ])('%s: the item is found', (_what, feed) => {
    expect(read(feed).some(({ headline }) => headline === 'Port reopens')).toBe(true);
  });

  it('too deep a feed is refused in words', () => {
    expect(() => read(`<rss version="2.0"><channel>${'<a>'.repeat(100_000)}`)).toThrow(/nests more than/);
  });

  it('any soup of a feed is articles or an error in words', () => {
    const part = fc.constantFrom(
      ...[
        '<rss version="2.0">',
        '<channel>',
        '<item>',
        '</item>',
        '<title>',
        '</title>',
        '<link>',
        '</link>',
        '<![CDATA[',
        ']]>',
        '&amp;',
        '&',
        '&#0;',
        '<p>',
        'words ',
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        '<entry>',
        '<content type="xhtml">',
        '<link href="/a"/>',
        '<updated>2004-01-01T00:00:00Z</updated>',
        '<pubDate>Thu, 01 Jan 2004 24:61:99 XYZ</pubDate>',
        '<guid>',
        'https://vale.example/',
        '<source url="x">',
        '<!--',
        '-->',
        '\u0001',
        ' xml:base="http://[" ',
      ],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), fc.boolean(), (parts, declared) => {
        try {
          read(`${declared ? '<?xml version="1.0"?>' : ''}<rss version="2.0"><channel>${parts.join('')}`);
        } catch (thrown) {
          if (!(thrown instanceof AppError)) throw thrown;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('any JSON with items is articles or an error in words', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.dictionary(
            fc.constantFrom('id', 'title', 'url', 'content_html', 'authors', 'date_published', '__proto__'),
            fc.jsonValue(),
          ),
        ),
        (items) => {
          try {
            read(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items }));
          } catch (thrown) {
            if (!(thrown instanceof AppError)) throw thrown;
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

it('summaries that are never closed cost no more than the feed is long', () => {
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom">${'<entry><summary>Ships.'.repeat(70)}${'<title/>'.repeat(68_000)}`;
  const started = performance.now();
  expect(parseDocument({ bytes: utf8(feed) })).toHaveLength(70);
  expect(performance.now() - started).toBeLessThan(5_000);
});
