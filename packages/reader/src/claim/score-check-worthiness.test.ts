import { checkReading } from '@sayso/schema';
import { describe, expect, it } from 'vitest';
import { rules } from '../rules.ts';

const mentionsOf = (text: string) =>
  checkReading(
    text,
    rules.read({
      text,
      furniture: [],
      publisher: { name: 'Example Wire', domain: null, kind: 'wire', family: null, span: null },
      language: 'en',
      headline: null,
      publishedAt: null,
    }),
  ).mentions;

const reasonsOf = (text: string) =>
  mentionsOf(text)[0]!.worthReasons!.map(({ reason, words }) => [reason, words.map((word) => word.text)]);

describe('why a mention is worth checking', () => {
  it('is told with the words that raised it', () => {
    const reasons = reasonsOf('The ministry said 40 people had died in Oster.');
    expect(reasons).toContainEqual(['attributed', []]);
    expect(reasons).toContainEqual(['names', ['Oster']]);
    expect(reasons).toContainEqual(['events', ['died']]);
  });

  it('is told with the words that lowered it', () => {
    const reasons = reasonsOf('Ann Roe said the crucial bridge might be closed.');
    expect(reasons).toContainEqual(['possible', ['might']]);
    expect(reasons).toContainEqual(['comment', ['crucial']]);
  });

  it('adds up to the score', () => {
    for (const { checkWorthiness, worthReasons } of mentionsOf(
      'Two trains collided near Lask on Sunday. Roe hoped to rebuild the line. “Never,” said Bo Doe, who told the Oster Courier that 12 firms had paid 3 million crowns.',
    )) {
      const sum = worthReasons!.reduce((total, { points }) => total + points, 0);
      expect(checkWorthiness).toBeCloseTo(Math.min(1, Math.max(0, sum)), 5);
    }
  });
});
