import { describe, expect, it } from 'vitest';
import { storable, storableText } from './storable.ts';

describe('a text as PostgreSQL can keep it', () => {
  it.each([
    ['plain', 'plain'],
    ['a\0b', 'a\ufffdb'],
    ['\ud83d\ude00 stays', '\ud83d\ude00 stays'],
    ['\ud83d alone', '\ufffd alone'],
    ['alone \ude00', 'alone \ufffd'],
    ['\ud83d\ud83d\ude00', '\ufffd\ud83d\ude00'],
    ['\ude00\ud83d', '\ufffd\ufffd'],
  ])('%j becomes %j', (given, kept) => {
    expect(storableText(given)).toBe(kept);
    expect(storableText(given)).toHaveLength(given.length);
  });

  it('reaches into lists and objects and leaves all else as it is', () => {
    expect(storable({ a: ['x\0', 1, null], b: { c: '\ud800' }, d: true })).toEqual({
      a: ['x\ufffd', 1, null],
      b: { c: '\ufffd' },
      d: true,
    });
  });
});
