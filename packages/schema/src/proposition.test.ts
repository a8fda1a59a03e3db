import { describe, expect, it } from 'vitest';
import { propositionOf } from './proposition.ts';

describe('the proposition of a mention', () => {
  it.each([
    ['that two bridges had collapsed', 'two bridges had collapsed'],
    ['that “the bridge fell”', '“the bridge fell”'],
    ['that\n the bridge fell', 'the bridge fell'],
    ['that … the bridge fell', 'the bridge fell'],
    ['that if it rains, the bridge … will fall', 'if it rains, the bridge … will fall'],
  ])('leaves out the conjunction of %j', (text, proposition) => {
    expect(propositionOf(text)).toBe(proposition);
  });

  it.each([
    'two bridges had collapsed',
    'That bridge was never safe',
    'that was never said',
    'that would cost too much',
    'that',
    'that ',
    'thatched roofs burned',
    'to say that it fell',
    '',
  ])('leaves %j as it is', (text) => {
    expect(propositionOf(text)).toBe(text);
  });
});
