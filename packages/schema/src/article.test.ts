import { describe, expect, it } from 'vitest';
import { type Article, checkArticle } from './article.ts';

const text = '(NORDWIRE) The harbour reopened on Monday.';
const article: Article = {
  format: 'text',
  headline: null,
  text,
  language: null,
  publisher: { name: 'NORDWIRE', domain: null, kind: 'wire', family: null, span: { start: 1, end: 9 } },
  byline: null,
  located: null,
  canonicalUrl: null,
  providerId: null,
  pubStatus: 'usable',
  publishedAt: '2026-05-06',
  modifiedAt: '2026-05-06T10:00:00+02:00',
  correction: null,
  credits: [],
  furniture: [{ kind: 'dateline', start: 0, end: 10, text: '(NORDWIRE)', value: 'NORDWIRE' }],
};

describe('checkArticle', () => {
  it('takes an article whose furniture is where it says', () => {
    expect(checkArticle(article)).toEqual(article);
  });

  it('refuses furniture whose words are not the text’s', () => {
    const moved = { ...article, furniture: [{ ...article.furniture[0]!, start: 1, end: 11 }] };
    expect(() => checkArticle(moved)).toThrowError(expect.objectContaining({ code: 'span-mismatch' }));
  });

  it('refuses a publisher’s span beyond the text', () => {
    const beyond = { ...article, publisher: { ...article.publisher, span: { start: 40, end: 4000 } } };
    expect(() => checkArticle(beyond)).toThrowError(expect.objectContaining({ code: 'span-mismatch' }));
  });

  it.each([
    ['an address that a browser would run', { canonicalUrl: 'javascript:alert(1)' }],
    ['a date that is none', { publishedAt: 'yesterday' }],
    ['no text', { text: '' }],
  ])('refuses %s', (_, change) => {
    expect(() => checkArticle({ ...article, ...change })).toThrow();
  });
});
