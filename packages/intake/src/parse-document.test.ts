import { readdirSync, readFileSync } from 'node:fs';
import { AppError, type AppErrorCode, type Article, checkArticle } from '@sayso/schema';
import { describe, expect, it } from 'vitest';
import { parseDocument } from './parse-document.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const sentence = 'The council voted on Tuesday to close the bridge, the mayor said in a statement. ';
const paragraph = `<p>${sentence}</p>`;

function codeOf(bytes: Uint8Array): AppErrorCode | 'article' {
  try {
    parseDocument({ bytes }).forEach(checkArticle);
    return 'article';
  } catch (thrown) {
    if (thrown instanceof AppError) return thrown.code;
    throw thrown;
  }
}

describe('documents that are refused', () => {
  it.each<[what: string, bytes: Uint8Array, code: AppErrorCode, words: RegExp]>([
    ['nothing', utf8(''), 'empty-document', /empty/],
    ['white space', utf8(' \r\n\t\u00a0'), 'empty-document', /empty/],
    ['a mark and nothing', Uint8Array.of(0xef, 0xbb, 0xbf), 'empty-document', /empty/],
    ['50 MB', new Uint8Array(50 * 1024 * 1024), 'too-large', /50 MB.*10 MB/],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'binary-document', /PNG/],
    ['JSON', utf8('{"a": 1}'), 'unsupported-format', /JSON/],
    ['a feed without items', utf8('<rss version="2.0"></rss>'), 'no-article', /no items/],
    [
      'a page without a story',
      utf8('<html><body><a href="/">Home</a></body></html>'),
      'no-article',
      /No article/,
    ],
  ])('%s', (_what, bytes, code, words) => {
    expect(codeOf(bytes)).toBe(code);
    expect(() => parseDocument({ bytes })).toThrow(words);
  });
});

describe('hostile pages', () => {
  const hostile: Record<string, string> = {
    '100,000 nested tags': '<div>'.repeat(100_000) + paragraph + '</div>'.repeat(100_000),
    '100,000 unclosed inline tags': `${'<span>'.repeat(100_000)}${sentence}`,
    '100,000 tables in tables': `${'<table><tr><td>'.repeat(100_000)}${paragraph}`,
    '300,000 unclosed paragraphs': `${'<p>'.repeat(300_000)}${sentence}`,
    '200,000 stray end tags': `${paragraph}${'</p></div>'.repeat(100_000)}`,
    'comments that never end': `${paragraph}${'<!--'.repeat(250_000)}`,
    'comments before the page': `${'<!---->'.repeat(100_000)}${paragraph}`,
    'a quotation mark that never ends': `${paragraph}${'<a href="'.repeat(100_000)}`,
    '200,000 attributes': `<p ${Array.from({ length: 200_000 }, (_, i) => `a${i}="x"`).join(' ')}>${sentence}</p>`,
    'an attribute of 4 MB': `<p class="${'x '.repeat(2_000_000)}">${sentence}</p>`,
    'script soup': `${'<script>var a="<p>x</p>";</script>'.repeat(30_000)}${paragraph}`,
    'a script that never ends': `${paragraph}<script>${'</scrip'.repeat(100_000)}`,
    'an svg that never ends': `<div>${'<svg>'.repeat(1000)}<text>x</text></div>${paragraph}`,
    'many references': `${paragraph}<p>${'&amp;x '.repeat(300_000)}</p>`,
    'JSON-LD 100,000 deep': `<script type="application/ld+json">${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}</script>${paragraph}`,
    'broken JSON-LD': `<script type="application/ld+json">{"@type":"NewsArticle",</script>${paragraph}`,
    'names of parts on everything': `${'<div class="share ad related">y</div>'.repeat(20_000)}${paragraph}`,
  };
  it.each(Object.entries(hostile))('%s: the story is found', (_what, html) => {
    const [article] = parseDocument({ bytes: utf8(html), mediaType: 'text/html' });
    expect(checkArticle(article).text).toContain(sentence.trim());
  });

  it('a megabyte of < is text', () => {
    const text = '<'.repeat(1_000_000);
    expect(parseDocument({ bytes: utf8(text), mediaType: 'text/html' })[0]?.text).toBe(text);
  });

  it.each([
    ['a line', sentence.repeat(100_000)],
    ['short lines', 'a\n'.repeat(1_000_000)],
    ['blank lines', `${'\n'.repeat(5_000_000)}a`],
    ['open brackets', '('.repeat(5_000_000)],
    ['capitals', `${"A'".repeat(500)}\n\n`.repeat(2_000)],
    ['commas', `By ${'Jane Marrow, '.repeat(10)}\n`.repeat(20_000)],
  ])('megabytes of %s are read', (_what, text) => {
    expect(parseDocument({ bytes: utf8(text) })[0]?.text).toBe(text);
  });
});

const samples = new URL('../../../samples/', import.meta.url);
const wire = readdirSync(samples).filter((name) => /\.(?:txt|html)$/.test(name));
const articleOf = (start: string): Article => {
  const name = wire.find((file) => file.startsWith(start))!;
  return checkArticle(parseDocument({ bytes: readFileSync(new URL(name, samples)), name })[0]);
};

describe('the sample wire', () => {
  it.each(wire)('%s is one article with a publisher and a date', (name) => {
    const articles = parseDocument({ bytes: readFileSync(new URL(name, samples)), name });
    expect(articles).toHaveLength(1);
    const article = checkArticle(articles[0]);
    expect(article.publisher.name).not.toBeNull();
    expect(article.publishedAt).not.toBeNull();
    expect(article.text).not.toMatch(/newsletter|Share this|Read more|comments/i);
  });

  it('has six publishers behind the port story', () => {
    const publishers = ['01', '02', '03', '04', '05', '06'].map((start) => articleOf(start).publisher.name);
    expect(new Set(publishers).size).toBe(6);
  });

  it('has a correction under the address of what it corrects', () => {
    const [first, second] = [articleOf('11'), articleOf('12')];
    expect(second.canonicalUrl).toBe(first.canonicalUrl);
    expect(first.correction).toBeNull();
    expect(second.correction).toMatch(/^CORRECTION: An earlier version/);
  });

  it('has an item with a number and its date', () => {
    expect(articleOf('16')).toMatchObject({
      publisher: { name: 'GULFLINE', span: { start: 1, end: 9 } },
      providerId: '1107340021',
      publishedAt: '2026-03-14',
    });
  });
});
