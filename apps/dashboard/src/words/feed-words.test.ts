import { expect, it } from 'vitest';
import { everyWords } from './feed-words.ts';

it('says how often in minutes, and from two hours on in hours', () => {
  expect(everyWords(60_000)).toBe('1 minute');
  expect(everyWords(20_000)).toBe('1 minute');
  expect(everyWords(119 * 60_000)).toBe('119 minutes');
  expect(everyWords(150 * 60_000)).toBe('3 hours');
});
