import { AppError, checkArticle } from '@sayso/schema';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';

const parse = (text: string) => {
  const articles = parseDocument({ bytes: new TextEncoder().encode(text), name: 'story.md' });
  expect(articles).toHaveLength(1);
  return checkArticle(articles[0]);
};
const sentence = 'The council voted on Tuesday to close the bridge, the mayor said.';

describe('a Markdown file', () => {
  it('is its words without the marks, under its first heading', () => {
    const article = parse(
      [
        '# Bridge in *Karstad* to close',
        `The **council** [voted](https://vale.example/vote "minutes") on Tuesday`,
        'to close the `bridge`, the mayor said.',
        '',
        '> “It is old,” she said \\*then\\*.',
        '',
        '- one &amp; two',
        '- three ![a picture](x.png)',
        '',
        '| town | votes |',
        '|---|---|',
        '| Vale | 12 |',
        '',
        '## What comes next',
        '',
        'A <b>ferry</b><script>alert(1)</script>.',
      ].join('\n'),
    );
    expect(article).toMatchObject({ format: 'markdown', headline: 'Bridge in Karstad to close' });
    expect(article.text.split('\n\n')).toEqual([
      sentence,
      '“It is old,” she said *then*.',
      'one & two',
      'three',
      'town votes',
      'Vale 12',
      'What comes next',
      'A ferry.',
    ]);
  });

  it.each([
    [
      'YAML',
      '---\ntitle: "Bridge to close"\nauthors:\n  - Jane Marrow\n  - Tom Ash\ndate: 2026-03-14T10:00:00Z # local\nlang: en_GB\npublisher: Karstad Courier\ncanonical_url: https://courier.example/a?utm_source=x\n---\n',
    ],
    [
      'TOML',
      "+++\r\ntitle = 'Bridge to close'\r\nauthors = ['Jane Marrow', 'Tom Ash']\r\ndate = 2026-03-14T10:00:00Z\r\nlang = 'en-GB'\r\npublisher = 'Karstad Courier'\r\nurl = 'https://courier.example/a'\r\n+++\r\n",
    ],
  ])('is known by its %s', (_what, matter) => {
    expect(parse(`${matter}\n# Bridge to close\n\n${sentence}`)).toMatchObject({
      headline: 'Bridge to close',
      text: sentence,
      byline: { names: ['Jane Marrow', 'Tom Ash'] },
      publishedAt: '2026-03-14T10:00:00Z',
      language: 'en-GB',
      publisher: { name: 'Karstad Courier', domain: 'courier.example' },
      canonicalUrl: 'https://courier.example/a',
    });
  });

  it('may begin with a rule that fences no data', () => {
    expect(parse(`---\n\ntitle: ${sentence}\n`)).toMatchObject({
      headline: null,
      text: `title: ${sentence}`,
    });
  });

  it('with a title and no text is refused in words', () => {
    expect(() => parse('---\ntitle: x\n---\n')).toThrow(AppError);
    expect(() => parse('---\ntitle: x\n---\n')).toThrow(/no text in this Markdown/);
  });
});

describe('hostile Markdown is read', () => {
  it.each<[what: string, text: string]>([
    ['brackets', '['.repeat(50_000)],
    ['images', '!['.repeat(50_000)],
    ['links', '[a]('.repeat(50_000)],
    ['closed brackets', `${'['.repeat(20_000)}a${']'.repeat(20_000)}`],
    ['quotations', '>'.repeat(50_000)],
    ['lists', Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['emphasis', '*a **a '.repeat(20_000)],
    ['emphasis that closes nothing', 'a**b'.repeat(20_000) + 'c* '.repeat(20_000)],
    ['code', '`a``'.repeat(20_000)],
    ['comments', '<!--'.repeat(20_000)],
    ['processing instructions', '<?'.repeat(50_000)],
    ['tables', `|${'a|'.repeat(5_000)}\n|${'-|'.repeat(5_000)}\n${'|\n'.repeat(5_000)}`],
    ['references', Array.from({ length: 20_000 }, (_, at) => `[${at}]: x\n`).join('')],
    ['entities', '&amp;'.repeat(50_000)],
  ])('%s', (_what, text) => {
    expect(parse(`${sentence}\n\n${text}\n\n${sentence}`).text).toContain(sentence);
  });
});
