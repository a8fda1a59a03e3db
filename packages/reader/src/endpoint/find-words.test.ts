import { describe, expect, it } from 'vitest';
import { findWords, makeSearchable } from './find-words.ts';

const found = (text: string, words: string) =>
  findWords(makeSearchable(text, 0), words).map(({ start, end }) => text.slice(start, end));

describe('words of an answer', () => {
  it.each([
    ['“We  go,”\r\nshe said', '"We go," she said', ['“We  go,”\r\nshe said']],
    ["''We go,'' she said", '“We go,”', ["''We go,''"]],
    ['He isn’t here', "isn't", ['isn’t']],
    ['20\u00a0percent 🌊 rose', '20 percent 🌊', ['20\u00a0percent 🌊']],
    ['Jose\u0301 said', 'Jose', []],
    ['prose rose rosé', 'rose', ['rose']],
    ['a a a', 'a', ['a', 'a', 'a']],
    ['It fell.', 'it fell', []],
    ['It fell.', ' It fell. ', ['It fell.']],
    ['It fell.', '…', []],
    ['It fell.', '', []],
  ])('in %j: %j', (text, words, places) => {
    expect(found(text, words)).toEqual(places);
  });

  it('have their places in the article, not in the stretch', () => {
    expect(findWords(makeSearchable('two bridges', 100), 'bridges')).toEqual([{ start: 104, end: 111 }]);
  });

  it('are looked for no longer than it makes sense', () => {
    const text = 'a '.repeat(500_000);
    expect(findWords(makeSearchable(text, 0), 'a').length).toBeLessThan(5000);
  });
});
