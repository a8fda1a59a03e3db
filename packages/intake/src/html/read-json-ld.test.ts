import { expect, it } from 'vitest';
import { readJsonLd } from './read-json-ld.ts';

const article = (fields: object): string =>
  JSON.stringify({ '@type': 'NewsArticle', headline: 'H', ...fields });

it('takes the article with a body over others', () => {
  const scripts = [article({ headline: 'Teaser' }), article({ headline: 'Story', articleBody: 'Words.' })];
  expect(readJsonLd(scripts)).toMatchObject({ headline: 'Story', body: 'Words.' });
});

it('finds articles inside graphs and lists, and follows references', () => {
  const graph = {
    '@graph': [
      { '@type': 'Organization', '@id': '#org', name: 'The Vale' },
      { '@type': 'Person', '@id': '#a', name: 'Ada Quill' },
      {
        '@type': ['Article', 'NewsArticle'],
        headline: 'H',
        publisher: { '@id': '#org' },
        author: [{ '@id': '#a' }, 'Ben Roe'],
      },
    ],
  };
  expect(readJsonLd([JSON.stringify([graph])])).toMatchObject({
    publisher: 'The Vale',
    authors: ['Ada Quill', 'Ben Roe'],
  });
});

it.each([
  [
    'line breaks inside strings',
    '{"@type":"NewsArticle","headline":"H","articleBody":"One.\nTwo."}',
    'One. Two.',
  ],
  ['a comment around it', `<!-- ${article({ articleBody: 'One.' })} -->`, 'One.'],
  ['a CDATA section around it', `//<![CDATA[\n${article({ articleBody: 'One.' })}\n//]]>`, 'One.'],
  ['a semicolon after it', `${article({ articleBody: 'One.' })};`, 'One.'],
])('reads JSON with %s', (_what, script, body) => {
  expect(readJsonLd([script])?.body).toBe(body);
});

it.each([
  ['no JSON', 'not json'],
  ['another type', '{"@type":"Recipe","headline":"H"}'],
  ['null', 'null'],
  ['numbers for strings', '{"@type":7,"headline":8}'],
  ['white space without end', `${' '.repeat(300_000)}-->${' '.repeat(300_000)}x`],
])('passes over %s', (_what, script) => {
  expect(readJsonLd([script])).toBeNull();
});

it('takes nothing but text for text', () => {
  const odd = article({
    headline: { a: 1 },
    articleBody: ['', 'Words.'],
    author: { name: ['Ada Quill', 7] },
    publisher: [7],
    url: 7,
  });
  expect(readJsonLd([odd])).toMatchObject({
    headline: null,
    body: null,
    authors: ['Ada Quill'],
    publisher: null,
    url: null,
  });
});

it('takes no post of a live blog for its article, and reads character references', () => {
  const blog = {
    '@type': 'LiveBlogPosting',
    headline: 'Storm &amp; tide: it&#8217;s over',
    liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'Post', articleBody: 'Words of a post.' }],
  };
  expect(readJsonLd([JSON.stringify(blog)])).toMatchObject({
    headline: 'Storm & tide: it’s over',
    body: null,
  });
});
