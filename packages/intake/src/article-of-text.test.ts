import { existsSync, readFileSync } from 'node:fs';
import { AppError, checkArticle } from '@sayso/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOfText, isBlank } from './article-of-text.ts';

/** Pieces that the recognisers look for, to be put together in any order. */
const fragments = fc.constantFrom(
  '(AP)',
  'KARSTAD, March 9 (Tidewire) - ',
  'By Jane Marrow',
  'CORRECTION:',
  'About Helmar Lines',
  'Source: Vale Press',
  '###',
  'MENAFN06052024000045015687ID1108176568',
  '6 May 2024, 10:15 GMT',
  'The port reopened on Monday, the harbour master said.',
  'An earlier version of this article',
  '\n',
  '\r\n',
  '\n\n',
  ' ',
  '\u2028',
  '\ud800',
  '“',
);
const wireText = fc
  .array(fc.oneof(fragments, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 30 })
  .map((parts) => parts.join(''));
const anyText = fc.oneof(
  wireText,
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.nat(0xffff), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
);

describe('the article of a plain text', () => {
  it('keeps any text verbatim, and every span holds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(!isBlank(text));
        const article = articleOfText(text);
        expect(article.text).toBe(text);
        expect(checkArticle(article)).toEqual(article);
      }),
      { numRuns: 600 },
    );
  });

  it('keeps unpaired surrogates and CRLF', () => {
    const text = 'A \ud83d headline\r\n\r\nThe port reopened \udc00 on Monday, the harbour master said.\r\n';
    const article = articleOfText(text);
    expect(article.text).toBe(text);
    expect(article.headline).toBe('A \ud83d headline');
  });

  it.each(['', '   \r\n\t', '\u00a0\u200b\ufeff', '\0\0'])('refuses blank text %j', (text) => {
    expect(() => articleOfText(text)).toThrow(AppError);
    try {
      articleOfText(text);
    } catch (thrown) {
      expect((thrown as AppError).code).toBe('empty-document');
    }
  });

  it('knows agencies and their families', () => {
    expect(articleOfText('(AP) The port reopened on Monday.').publisher).toEqual({
      name: 'AP',
      domain: null,
      kind: 'wire',
      family: 'associated-press',
      span: { start: 1, end: 3 },
    });
    expect(articleOfText('PORT ANSEL (Vale Press) - The port reopened.').publisher).toMatchObject({
      name: 'Vale Press',
      kind: 'unknown',
      family: null,
    });
  });
});

const seed = new URL('../../../../shared/samples/menafn-icc.txt', import.meta.url);

describe('the seed item', () => {
  it.skipIf(!existsSync(seed))('tells its agency, number and date (needs ../shared)', () => {
    const text = readFileSync(seed, 'utf8');
    const article = checkArticle(articleOfText(text));
    expect(article).toMatchObject({
      headline: null,
      text,
      publisher: { name: 'MENAFN', kind: 'aggregator', span: { start: 1, end: 7 } },
      providerId: '1108176568',
      publishedAt: '2024-05-06',
      credits: ['MENAFN'],
      byline: null,
      located: null,
    });
    expect(article.furniture.map(({ kind, text: words }) => [kind, words])).toEqual([
      ['dateline', '(MENAFN)'],
      ['item-number', 'MENAFN06052024000045015687ID1108176568'],
    ]);
  });
});
