import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const worths = (text: string) =>
  read({
    text,
    furniture: [],
    publisher: { name: 'Example Wire', domain: null, kind: 'wire', family: null, span: null },
    language: 'en',
    headline: null,
    publishedAt: null,
  }).mentions.map((mention) => [mention.text.split(' ').slice(0, 3).join(' '), mention.checkWorthiness]);

describe('a mention that mostly wraps another', () => {
  it('is worth less than what it wraps', () => {
    const [outer, inner] = worths(
      'Two engineers told the Oster Courier that Varn has sold 40 percent of the Skerry dam to Nordhaven Lines, the newspaper said.',
    );
    expect([outer![0], inner![0]]).toEqual(['Two engineers told', 'that Varn has']);
    expect(outer![1]).toBeLessThan(inner![1] as number);
  });

  it('keeps its worth around a plan, which states nothing', () => {
    const [outer, plan] = worths(
      'The ministry said that Oster had agreed to sell 40 percent of the Varn dam to Nordhaven Lines.',
    );
    expect([outer![0], plan![0]]).toEqual(['that Oster had', 'to sell 40']);
    expect(outer![1]).toBeGreaterThan(0.9);
    expect(plan![1]).toBeLessThan(0.35);
  });
});
