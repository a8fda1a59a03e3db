import type { Article } from '@sayso/schema';
import { describe, expect, it } from 'vitest';
import type { Identity } from '../database.ts';
import { articleKeys, lockNames } from './article-keys.ts';
import { chooseArticle, type KnownArticle, sameByKeys } from './choose-article.ts';

const keys = { url: 'url:1', provider: 'number:1', wordy: false };
const known = (id: string, likeness: Partial<KnownArticle>): KnownArticle => ({
  id,
  sameUrl: false,
  sameNumber: false,
  sameWords: false,
  hasUrl: likeness.sameUrl ?? false,
  hasNumber: likeness.sameNumber ?? false,
  ...likeness,
});

describe('the known article that one is', () => {
  it.each<[string, KnownArticle[], string | null]>([
    ['none', [], null],
    ['by address', [known('a', { sameNumber: true }), known('b', { sameUrl: true })], 'b'],
    ['by address, whatever its number', [known('a', { sameUrl: true, hasNumber: true })], 'a'],
    ['by number', [known('a', { sameWords: true }), known('b', { sameNumber: true })], 'b'],
    ['not by number, under another address', [known('a', { hasUrl: true, sameNumber: true })], null],
    ['by words', [known('a', { sameWords: true })], 'a'],
    ['not by words, under another address', [known('a', { sameWords: true, hasUrl: true })], null],
    ['not by few words, under another number', [known('a', { sameWords: true, hasNumber: true })], null],
    ['the oldest of several', [known('a', { sameWords: true }), known('b', { sameWords: true })], 'a'],
  ])('is found: %s', (_, articles, id) => {
    expect(chooseArticle(keys, articles)?.id ?? null).toBe(id);
  });

  it('is found by many words, whatever its number', () => {
    const numbered = known('a', { sameWords: true, hasNumber: true });
    expect(chooseArticle({ ...keys, wordy: true }, [numbered])?.id).toBe('a');
  });
});

describe('known articles that one shows to be the same', () => {
  it.each<[string, KnownArticle[], string[]]>([
    [
      'by address and by number',
      [known('a', { sameNumber: true }), known('b', { sameUrl: true })],
      ['a', 'b'],
    ],
    ['by two numbers', [known('a', { sameNumber: true }), known('b', { sameNumber: true })], ['a', 'b']],
    ['not by words', [known('a', { sameUrl: true }), known('b', { sameWords: true })], ['a']],
    [
      'not under another address',
      [known('a', { sameUrl: true }), known('b', { sameNumber: true, hasUrl: true })],
      ['a'],
    ],
  ])('are found: %s', (_, articles, ids) => {
    expect(sameByKeys(keys, articles).map(({ id }) => id)).toEqual(ids);
  });

  it('are none where each has an address of its own', () => {
    const addressed = ['a', 'b'].map((id) => known(id, { sameNumber: true, hasUrl: true }));
    expect(sameByKeys({ url: null }, addressed)).toEqual([]);
  });
});

describe('the keys of an article', () => {
  const article: Article = {
    format: 'text',
    headline: 'Harbour closed after storm',
    text: 'Ships wait.',
    language: null,
    publisher: { name: 'Harbour Wire', domain: null, kind: 'wire', family: null, span: null },
    byline: null,
    located: null,
    canonicalUrl: null,
    providerId: '77',
    pubStatus: 'usable',
    publishedAt: null,
    modifiedAt: null,
    correction: null,
    credits: [],
    furniture: [],
  };
  const identity: Identity = {
    address: 'wire.example/77',
    title: 'harbour closed after storm',
    words: 'ships wait',
    references: [],
  };

  it('tell publishers’ numbers apart, and share their words', () => {
    const [one, two, none] = ['one', 'two', null].map((publisher) =>
      articleKeys(article, identity, publisher),
    );
    expect(one!.provider).not.toBe(two!.provider);
    expect(none!.provider).toBeNull();
    expect(two!.words).toBe(one!.words);
    expect(none!.title).toBeNull();
  });

  it('make another version of another status', () => {
    const { content } = articleKeys(article, identity, 'one');
    for (const change of [{ pubStatus: 'canceled' as const }, { correction: 'Corrects the port.' }])
      expect(articleKeys({ ...article, ...change }, identity, 'one').content).not.toBe(content);
    expect(articleKeys({ ...article, text: 'SHIPS wait.' }, identity, 'one').content).toBe(content);
  });

  it('know no story by a headline that stands over many', () => {
    expect(articleKeys(article, identity, 'one').title).not.toBeNull();
    expect(articleKeys(article, { ...identity, title: 'morning briefing' }, 'one').title).toBeNull();
  });

  it('hold what it says of others, and not of itself', () => {
    const references = [
      { relation: 'cancels' as const, id: '77', address: null },
      { relation: 'cancels' as const, id: '78', address: null },
      { relation: 'replaces' as const, id: '79', address: null },
      { relation: 'related' as const, id: '80', address: null },
    ];
    const own = articleKeys(article, { ...identity, references }, 'one');
    const keyOf = (providerId: string) => articleKeys({ ...article, providerId }, identity, 'one').provider!;
    expect(own.notices).toEqual([{ relation: 'cancels', key: keyOf('78') }]);
    expect(own.replaced).toEqual([keyOf('79')]);
    expect(lockNames(own, 'one')).toEqual(expect.arrayContaining([own.url, keyOf('78'), keyOf('79')]));
  });
});
