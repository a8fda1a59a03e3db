import { describe, expect, it } from 'vitest';
import { cleanMarkup } from './clean-markup.ts';

const bodyOf = (html: string): string => cleanMarkup(html).body;

describe('cleaned markup', () => {
  it.each([
    ['scripts, styles and comments are gone', 'a<script>x<p></script><style>x</style><!-- x -->b', 'ab'],
    ['what is dropped takes its content with it', '<p>a<svg><g><text>x</text></g></svg>b</p>', '<p>ab</p>'],
    ['a dropped element ends with what it stands in', '<div>a<svg><b>x</div>b', '<div>a</div>b'],
    ['attributes that run or load are gone', '<a href="u" onclick="x()" src="s">a</a>', '<a href="u">a</a>'],
    ['values cannot break out', `<p class='"><b>'>a</p>`, '<p class="&quot;>&lt;b>">a</p>'],
    ['open elements are closed', '<div><b>a', '<div><b>a</b></div>'],
    ['an end tag closes what was left open in it', '<div><b>a</div>b', '<div><b>a</b></div>b'],
    ['an end tag without a start is nothing', 'a</div></p>b', 'ab'],
    [
      'paragraphs and items end one another',
      '<p>a<p>b<ul><li>c<li>d</ul>',
      '<p>a</p><p>b</p><ul><li>c</li><li>d</li></ul>',
    ],
    ['a lone < is text', 'a < b <3 c', 'a &lt; b &lt;3 c'],
    ['a tag without its > ends at the next tag', '<p <b>a</b>', '<p><b>a</b></p>'],
    ['names that no element has are dropped, words stay', '<a_b><x:y>a</x:y>', 'a'],
    ['entities stay as they are', '&amp;&lt;p&gt;&#233;', '&amp;&lt;p&gt;&#233;'],
    [
      'white space at the edge of a block is gone',
      '\n<div>\n <p> a </p>\r\n\t<p>b</p> </div>\n',
      '<div><p> a </p><p>b</p></div>',
    ],
    [
      'white space between words stays',
      '<b>a</b>\n<i>b</i><span> </span>c <br> d',
      '<b>a</b>\n<i>b</i> c <br> d',
    ],
    ['white space that does not break stays', '<p>\u00a0</p>', '<p>\u00a0</p>'],
    ['white space of what is set as it stands stays', '<pre>\n<b>a</b>\n</pre>', '<pre>\n<b>a</b>\n</pre>'],
  ])('%s', (_what, html, body) => {
    expect(bodyOf(html)).toBe(body);
  });

  it('gathers the head from wherever it stands', () => {
    const page = cleanMarkup(
      '<html lang="en"><p>a<meta name="author" content="A &amp; B"><title>T<b></title></p><script type="application/ld+json">{"a":"<p>"}</script><script type="application/json">{}</script>',
    );
    expect(page).toEqual({
      head: '<meta name="author" content="A &amp; B"><title>T&lt;b></title>',
      body: '<p>a</p>',
      language: 'en',
      jsonLd: ['{"a":"<p>"}'],
      state: ['{}'],
    });
  });

  it('leaves out boxes that hold nothing, however many, and keeps those that say something of themselves', () => {
    expect(bodyOf(`a${'<p class="x"></p>'.repeat(70_000)}<p>b</p>`)).toBe('a\u2029<p>b</p>');
    expect(bodyOf(`<p>a</p>${'<div>\n\n</div>'.repeat(40_000)}`)).toBe('<p>a</p>\u2029');
    expect(bodyOf(`<p>a</p>${'<div>\n\n'.repeat(40_000)}`).length).toBeLessThan(2_000);
    expect(bodyOf('<span itemprop="datePublished" content="2026-06-04"></span>')).toContain('2026-06-04');
  });
  it('leaves one space of marks around nothing but white space, however many', () => {
    expect(bodyOf(`<p>a${'<b> </b>'.repeat(50_000)}b</p>`)).toBe('<p>a b</p>');
    expect(bodyOf(`<p>a${'<span class="x"><i>&nbsp;</i>\n</span>'.repeat(3)}b</p>`)).toBe('<p>a b</p>');
    expect(bodyOf(`<p>a${'&nbsp;'.repeat(50_000)}b</p>`)).toBe('<p>a&nbsp;b</p>');
    expect(bodyOf('<p>a<a href="/x"> </a><b>b</b></p>')).toBe('<p>a<a href="/x"> </a><b>b</b></p>');
  });
  it('drops tags past a depth no page has, marks where blocks were, and keeps the words', () => {
    const body = bodyOf(`${'<div>'.repeat(500)}deep${'</div>'.repeat(500)}<p>flat</p>`);
    expect(body.match(/<div>/g)).toHaveLength(80);
    expect(body.match(/<\/div>/g)).toHaveLength(80);
    expect(body.replace(/<[^>]*>/g, '')).toBe('\u2029deep\u2029flat');
  });

  it('drops lists within lists past a depth no page has, and keeps their words', () => {
    const body = bodyOf(`${'<ul><li>a'.repeat(30)}${'</ul>'.repeat(30)}<ul><li>b</li></ul>`);
    expect(body.match(/<ul>/g)).toHaveLength(9);
    expect(body.match(/a/g)).toHaveLength(30);
    expect(body).toMatch(/<ul><li>b<\/li><\/ul>$/);
  });

  it('drops tags past a number no page has', () => {
    const body = bodyOf('<p>a</p>'.repeat(40_000));
    expect(body.match(/<p>/g)).toHaveLength(30_000);
    expect(body.match(/a/g)).toHaveLength(40_000);
  });

  it('makes a space of a reference past a number no page has', () => {
    const body = bodyOf('&lt;'.repeat(30_001));
    expect(body).toBe(`${'&lt;'.repeat(30_000)} `);
  });
});
