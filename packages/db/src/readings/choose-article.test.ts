import type { Article } from '@sayso/schema';
import { describe, expect, it } from 'vitest';
import { articleKeys } from './article-keys.ts';
import { chooseArticle, type KnownArticle } from './choose-article.ts';

const keys = { url: 'u1', provider: 'p1', body: 'b1', content: 'c1' };
const known = (id: string, likeness: Partial<KnownArticle>): KnownArticle => ({
  id,
  urlKey: null,
  providerKey: null,
  sameBody: false,
  ...likeness,
});

describe('the known article that one is', () => {
  it.each<[string, KnownArticle[], string | null]>([
    ['none', [], null],
    ['by address', [known('a', { providerKey: 'p1' }), known('b', { urlKey: 'u1' })], 'b'],
    ['by address, whatever its number', [known('a', { urlKey: 'u1', providerKey: 'p2' })], 'a'],
    ['by number', [known('a', { sameBody: true }), known('b', { providerKey: 'p1' })], 'b'],
    ['not by number, under another address', [known('a', { urlKey: 'u2', providerKey: 'p1' })], null],
    ['by words', [known('a', { sameBody: true })], 'a'],
    ['not by words, under another address', [known('a', { sameBody: true, urlKey: 'u2' })], null],
    ['not by words, under another number', [known('a', { sameBody: true, providerKey: 'p2' })], null],
    ['the oldest of several', [known('a', { sameBody: true }), known('b', { sameBody: true })], 'a'],
  ])('is found: %s', (_, articles, id) => {
    expect(chooseArticle(keys, articles)?.id ?? null).toBe(id);
  });
});

describe('the keys of an article', () => {
  const article: Article = {
    format: 'text',
    headline: 'Harbour closed',
    text: '(HARBOUR WIRE) Ships  wait.\nItem 77',
    language: null,
    publisher: { name: 'Harbour Wire', domain: null, kind: 'wire', family: null, span: null },
    byline: null,
    located: null,
    canonicalUrl: null,
    providerId: null,
    pubStatus: 'usable',
    publishedAt: null,
    modifiedAt: null,
    correction: null,
    credits: [],
    furniture: [
      { start: 0, end: 14, kind: 'dateline', text: '(HARBOUR WIRE)', value: null },
      { start: 28, end: 35, kind: 'item-number', text: 'Item 77', value: '77' },
    ],
  };

  it('know the same words in another dress', () => {
    const plain = { ...article, text: 'SHIPS wait.', furniture: [] };
    expect(articleKeys(plain, 'pub').body).toBe(articleKeys(article, 'pub').body);
    expect(articleKeys(plain, 'pub').content).not.toBe(articleKeys(article, 'pub').content);
  });

  it('tell publishers apart', () => {
    expect(articleKeys(article, 'one').body).not.toBe(articleKeys(article, 'two').body);
    const numbered = { ...article, providerId: '77' };
    expect(articleKeys(numbered, 'one').provider).not.toBe(articleKeys(numbered, 'two').provider);
    expect(articleKeys(numbered, null).provider).toBeNull();
  });

  it('tell texts of nothing but furniture apart', () => {
    const bare = (text: string): Article => ({
      ...article,
      text,
      furniture: [{ start: 0, end: text.length, kind: 'note', text, value: null }],
    });
    expect(articleKeys(bare('Note one'), null).body).not.toBe(articleKeys(bare('Note two'), null).body);
  });
});
