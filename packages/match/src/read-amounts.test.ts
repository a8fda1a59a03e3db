import { describe, expect, it } from 'vitest';
import { normaliseWords } from './normalise-words.ts';
import { readAmounts } from './read-amounts.ts';

const amounts = (text: string) =>
  readAmounts(text, normaliseWords(text)).map(({ value, unit, open }) => [value, unit, open]);

describe('amounts', () => {
  it.each([
    ['the bridge cost $12 million', [[12e6, 'money', false]]],
    ['the bridge cost 12 million euros', [[12e6, 'money', false]]],
    ['rents in Tarsk rose more than 12 percent', [[12, 'percent', true]]],
    ['2,093 of the letters were sealed in 2031', [[2093, '', false]]],
    ['on May 3rd the quay reopened', []],
  ])('%s', (text, found) => {
    expect(amounts(text)).toEqual(found);
  });

  it('tells what is counted by the words near it', () => {
    const text = 'Orsk turned back 340 lorries at the Halden Bridge';
    expect(readAmounts(text, normaliseWords(text))[0]!.counts).toContain('lorri');
  });
});
