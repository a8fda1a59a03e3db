import { readFileSync } from 'node:fs';
import { AppError, checkArticle } from '@sayso/schema';
import { describe, expect, it } from 'vitest';
import expected from '../html/pages/expected.json' with { type: 'json' };
import { parseHtml } from './html.ts';

const page = (name: string): string =>
  readFileSync(new URL(`../html/pages/${name}`, import.meta.url), 'utf8');
const only = (html: string, url: string | null = null) => checkArticle(parseHtml(html, url)[0]);

describe('the article of a page', () => {
  it.each(Object.entries(expected))('%s', (name, fields) => {
    const article = only(page(name));
    const { name: publisher, domain, kind } = article.publisher;
    expect({
      headline: article.headline,
      paragraphs: article.text.split('\n\n'),
      publisher: { name: publisher, domain, kind },
      byline: article.byline?.names ?? null,
      located: article.located,
      canonicalUrl: article.canonicalUrl,
      language: article.language,
      publishedAt: article.publishedAt,
      modifiedAt: article.modifiedAt,
      correction: article.correction,
      credits: article.credits,
      furniture: article.furniture.map((part) => `${part.kind}: ${part.text}`),
    }).toEqual(fields);
  });

  it('says in words that a front page is no article', () => {
    expect(() => parseHtml(page('front-page.html'), null)).toThrow(AppError);
    expect(() => parseHtml(page('front-page.html'), null)).toThrow(/No article was found on this page/);
  });

  it.each([
    ['no text at all', '<html><body><img src="a.png"></body></html>'],
    [
      'only scripts',
      '<script>document.write("The port reopened on Monday, the harbour master said.")</script>',
    ],
    ['only an iframe', '<iframe src="https://a.example">The port reopened on Monday, he said.</iframe>'],
  ])('%s is no article', (_what, html) => {
    expect(() => parseHtml(html, null)).toThrow(/No article/);
  });
});

const story = '<p>The port of Ansel reopened on Monday, the harbour master said in a statement.</p>';

describe('the address of a page', () => {
  const addressOf = (head: string, url: string | null): string | null =>
    only(`<html><head>${head}</head><body>${story}</body></html>`, url).canonicalUrl;

  it('is the canonical one, without tracking', () => {
    const link = '<link rel="canonical" href="https://www.vale.example/a?utm_source=x&amp;id=7#top">';
    expect(addressOf(link, null)).toBe('https://www.vale.example/a?id=7');
  });
  it('may be relative to where the page came from', () => {
    expect(addressOf('<link rel=canonical href="/b/c">', 'https://m.vale.example/amp/b/c')).toBe(
      'https://m.vale.example/b/c',
    );
  });
  it('is not taken from another site, whose story this would pass for', () => {
    const link = '<link rel="canonical" href="https://other.example/a">';
    expect(addressOf(link, 'https://vale.example/copy')).toBe('https://vale.example/copy');
  });
  it('is not a front page', () => {
    const link = '<link rel="canonical" href="https://vale.example/">';
    expect(addressOf(link, 'https://vale.example/a')).toBe('https://vale.example/a');
    expect(addressOf(link, null)).toBeNull();
  });
  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://vale.example/a', 'http://', '//'])(
    'is never %s',
    (href) => {
      expect(addressOf(`<link rel="canonical" href="${href}">`, null)).toBeNull();
    },
  );
});

describe('the publisher of a page', () => {
  it('is known by its host, subdomains included', () => {
    const [article] = parseHtml(story, 'https://edition.cnn.com/2026/a');
    expect(article?.publisher).toMatchObject({ name: 'CNN', family: 'cnn', domain: 'edition.cnn.com' });
  });
  it('is the agency of the dateline where the page names none', () => {
    const [article] = parseHtml(story.replace('The port', 'PORT ANSEL (AP) — The port'), null);
    expect(article?.publisher).toMatchObject({ name: 'AP', kind: 'wire', span: { start: 12, end: 14 } });
  });
});

describe('the credits of a page', () => {
  const byline = (author: string, site: string): string =>
    `<meta name="author" content="${author}"><meta property="og:site_name" content="${site}"><h1>Port reopens</h1>${story}`;
  it('have the agency that its byline names', () => {
    expect(only(byline('The Associated Press', 'Vale Post')).credits).toEqual(['Associated Press']);
    expect(only(byline('Petra Lund and Reuters Staff', 'Vale Post')).credits).toEqual(['Reuters']);
  });
  it('have no credit to itself', () => {
    expect(only(byline('Reuters Staff', 'Reuters')).credits).toEqual([]);
  });
});

describe('the headline of a page', () => {
  it('is no logo set as a heading', () => {
    const html = `<title>Port of Ansel reopens after storm - Tidal</title><meta property="og:title" content="Port of Ansel reopens after storm"><h1>Tidal News</h1><h2>Port of Ansel reopens after storm</h2>${story}`;
    expect(only(html).headline).toBe('Port of Ansel reopens after storm');
  });
  it('has no controls in it, and no name of the site behind it', () => {
    const html = `<title>Port reopens - Vale Post</title><meta property="og:site_name" content="Vale Post"><h1>Port reopens <button>Copy</button></h1>${story}`;
    expect(only(html).headline).toBe('Port reopens');
    expect(only(html.replace(/<h1>.*<\/h1>/, '')).headline).toBe('Port reopens');
  });
  it('is the first line of the story where the page marks none', () => {
    const html = `<title>Vale Post</title><div><b>Port of Ansel reopens</b><br><br>${story}</div>`;
    const article = only(html);
    expect(article.headline).toBe('Port of Ansel reopens');
    expect(article.text).not.toContain('Port of Ansel reopens');
  });
});

describe('the text of a page', () => {
  it('has entities decoded, white space collapsed, soft hyphens gone, a blank line between paragraphs', () => {
    const html =
      '<p>Fish &amp; chips&nbsp;cost   7&euro;,\n the <b>inn</b>keeper of Vel&shy;den said.</p><div>It was &lt;no&gt; joke, he said &#128578;.</div>';
    expect(only(html).text).toBe(
      'Fish & chips cost 7€, the innkeeper of Velden said.\n\nIt was <no> joke, he said 🙂.',
    );
  });
  it('never holds script, style, frame or comment', () => {
    const html = `${story}<script>bad()</script><style>bad{}</style><!-- bad --><noscript>bad</noscript><template><p>bad</p></template><svg><text>bad</text></svg><textarea>bad</textarea><p hidden>bad words that nobody sees on the page at all</p>${story}`;
    expect(only(html).text).not.toContain('bad');
  });
  it('holds no NUL and no unpaired surrogate, however they are spelt', () => {
    const body =
      'The port of Ansel reopened on Monday\\u0000, the harbour master said\\ud800. It had been closed for nine days after a storm, and forty ships were waiting outside, the port company said.';
    const { text } = only(
      `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${body}"}</script><p>The &#0; &#xD800; port.</p>`,
    );
    expect(text).toContain('The port of Ansel reopened');
    expect(text).not.toMatch(/\0|\p{Surrogate}/u);
  });
});
