import { expect, it } from 'vitest';
import { errorWords } from './error-words.ts';

it('gives the sentence of the API', () => {
  const error = Object.assign(new Error('x'), { data: { sentence: 'The text is empty.' } });
  expect(errorWords(error)).toBe('The text is empty.');
});

it('says that nothing answered where there is no sentence', () => {
  expect(errorWords(new TypeError('Failed to fetch'))).toMatch(/does not answer/);
  expect(errorWords(Object.assign(new Error('x'), { data: undefined }))).toMatch(/does not answer/);
});
