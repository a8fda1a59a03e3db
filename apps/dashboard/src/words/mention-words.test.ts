import { expect, it } from 'vitest';
import { figureWords } from './mention-words.ts';

it('writes a figure with its bounds and what is counted', () => {
  const figure = { value: 12, upper: null, comparator: 'at-least', unit: null, counted: 'people' } as const;
  expect(figureWords(figure)).toBe('at least 12 people');
  expect(figureWords({ ...figure, comparator: 'between', upper: 15 })).toBe('12–15 people');
  expect(figureWords({ ...figure, comparator: 'exactly', value: 1200000, unit: 'EUR', counted: null })).toBe(
    '1,200,000 EUR',
  );
  expect(
    figureWords({ ...figure, comparator: 'about', value: 4.5, unit: 'percentage-point', counted: null }),
  ).toBe('about 4.5 percentage point');
});
