import { describe, expect, it } from 'vitest';
import { suggestionWords } from './suggestion-words.ts';

describe('suggestionWords', () => {
  it.each([
    [0, 'Possibly the same claim'],
    [0.49, 'Possibly the same claim'],
    [0.5, 'Likely the same claim'],
    [0.75, 'Very likely the same claim'],
    [1, 'Very likely the same claim'],
  ])('%d: %s', (score, words) => {
    expect(suggestionWords(score)).toBe(words);
  });
});
