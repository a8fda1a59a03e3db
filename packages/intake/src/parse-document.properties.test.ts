import { AppError, checkArticle } from '@sayso/schema';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDocument, type Received } from './index.ts';

/** Parses, and fails for anything but good articles or an error in words. */
function parses(received: Received): void {
  try {
    const articles = parseDocument(received);
    expect(articles.length).toBeGreaterThan(0);
    for (const article of articles) {
      expect(checkArticle(article)).toEqual(article);
      expect(article.text).not.toMatch(/\0|\p{Surrogate}/u);
    }
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    expect(thrown.message).toMatch(/^[A-Z].*[.?]$/);
  }
}

const mediaType = fc.option(
  fc.constantFrom(
    'text/html',
    'text/plain',
    'text/html; charset=utf-16',
    'text/plain; charset=gbk',
    'application/json',
    ';;=',
  ),
);
const url = fc.option(
  fc.constantFrom('https://vale.example/a', 'http://[::1]/', 'not an address', 'ftp://vale.example'),
);
const tags = fc.constantFrom(
  '<p>',
  '</p>',
  '<div class="share">',
  '</div>',
  '<article>',
  '<table><tr><td>',
  '</table>',
  '<br>',
  '<a href=x>',
  '</a>',
  '<h1>',
  '</h1>',
  '<script>',
  '</script>',
  '<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"',
  '"}</script>',
  '<meta property="og:url" content="',
  '<title>',
  '<!--',
  '-->',
  '<svg>',
  '<p ',
  '&amp;',
  '&#0;',
  '&#xd800;',
  '<li>',
  '<time datetime="2026-01-01">',
  '<link rel=canonical href=https://vale.example/b>',
  '<html lang=en>',
  '<figure>',
  '<blockquote>',
  '<ul>',
  '<figcaption>',
);
const words = fc.oneof(
  fc.constantFrom(
    'The port reopened on Monday, the harbour master said. ',
    'By Jane Marrow',
    '(AP)',
    'Read more: ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const markup = fc.array(fc.oneof({ weight: 3, arbitrary: tags }, { weight: 2, arbitrary: words }), {
  maxLength: 60,
});

it('random bytes are articles or an error in words', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), mediaType, url, (bytes, type, address) =>
      parses({ bytes, mediaType: type, url: address }),
    ),
    { numRuns: 500 },
  );
});

it('random text is articles or an error in words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), mediaType, (text, type) =>
      parses({ bytes: new TextEncoder().encode(text), mediaType: type }),
    ),
    { numRuns: 500 },
  );
});

it('random markup is articles or an error in words', () => {
  fc.assert(
    fc.property(markup, mediaType, url, (parts, type, address) =>
      parses({ bytes: new TextEncoder().encode(parts.join('')), mediaType: type, url: address }),
    ),
    { numRuns: 800 },
  );
});
