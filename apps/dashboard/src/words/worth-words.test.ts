import type { WorthReason } from '@sayso/schema';
import { expect, it } from 'vitest';
import { heldWords, pointsWords, worthFigure } from './worth-words.ts';

const reason = (points: number): WorthReason => ({ reason: 'claim', points, words: [] });

it('writes a score and what it is the sum of in whole points', () => {
  expect(worthFigure(0.57)).toBe('57 of 100');
  expect(pointsWords(reason(0.15))).toBe('+15');
  expect(pointsWords(reason(-0.07))).toBe('−7');
});

it('says so where the sum is held between 0 and 100', () => {
  expect(heldWords(0.35, [reason(0.2), reason(0.15)])).toBeNull();
  expect(heldWords(0, [reason(0.2), reason(-0.25)])).toBe('No claim counts for less than 0.');
  expect(heldWords(1, [reason(0.8), reason(0.25)])).toBe('No claim counts for more than 100.');
  expect(heldWords(0.5, [])).toBeNull();
});
