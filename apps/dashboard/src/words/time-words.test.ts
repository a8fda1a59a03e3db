import { expect, it } from 'vitest';
import { clockWords, timeWords } from './time-words.ts';

it('writes dates and moments, moments in UTC', () => {
  expect(timeWords('2024-05-06')).toBe('6 May 2024');
  expect(timeWords('2024-05-06T23:05:00+02:00')).toBe('6 May 2024, 21:05 UTC');
  expect(timeWords('soon')).toBe('soon');
});

it('writes the clock to the second', () => {
  expect(clockWords('2024-09-06T01:02:03.900Z')).toBe('6 Sep, 01:02:03 UTC');
});
