import { describe, expect, it } from 'vitest';
import { countWords, numberWords, originSentence, restsOnOne } from './count-words.ts';

it('sets thousands apart and minds the singular', () => {
  expect(numberWords(1234567)).toBe('1,234,567');
  expect(numberWords(999)).toBe('999');
  expect(countWords(1, 'article')).toBe('1 article');
  expect(countWords(0, 'entry', 'entries')).toBe('0 entries');
});

describe('the sentence on origins', () => {
  it('names all three numbers', () => {
    expect(originSentence({ articles: 6, publishers: 4, origins: 1, unknown: 0 })).toBe(
      '6 articles by 4 publishers make this claim. It rests on 1 known origin.',
    );
  });

  it('says how many there may be, where some are only possibly the same', () => {
    const counts = { articles: 5, publishers: 5, origins: 1, unknown: 0 };
    expect(originSentence({ ...counts, originsAtMost: 5 })).toBe(
      '5 articles by 5 publishers make this claim. It rests on 1 known origin, possibly 5.',
    );
    expect(originSentence({ ...counts, originsAtMost: 1 })).toBe(originSentence(counts));
  });

  it('tells that some do not say who publishes them', () => {
    const counts = { articles: 3, publishers: 1, origins: 1, unknown: 0 };
    expect(originSentence(counts, 1)).toBe(
      '3 articles by at least 1 publisher, which 1 of them does not state, make this claim. It rests on 1 known origin.',
    );
    expect(originSentence(counts, 3)).toBe(
      '3 articles by at least 1 publisher, which none of them states, make this claim. It rests on 1 known origin.',
    );
    expect(originSentence({ ...counts, articles: 1 }, 1)).toBe(originSentence({ ...counts, articles: 1 }));
  });

  it('says the unknown apart and never as independent', () => {
    expect(originSentence({ articles: 3, publishers: 3, origins: 1, unknown: 2 })).toBe(
      '3 articles by 3 publishers make this claim. It rests on 1 known origin; 2 more are unknown, with no source stated.',
    );
    expect(originSentence({ articles: 1, publishers: 1, origins: 0, unknown: 1 })).toBe(
      '1 article by 1 publisher makes this claim. No origin is known: none states a source.',
    );
  });
});

it('raises the alarm only for several articles on one origin', () => {
  expect(restsOnOne({ articles: 6, publishers: 6, origins: 1, unknown: 0 })).toBe(true);
  expect(restsOnOne({ articles: 1, publishers: 1, origins: 1, unknown: 0 })).toBe(false);
  expect(restsOnOne({ articles: 6, publishers: 6, origins: 2, unknown: 0 })).toBe(false);
  expect(restsOnOne({ articles: 2, publishers: 2, origins: 0, unknown: 2 })).toBe(false);
});
