import { describe, expect, it } from 'vitest';
import { retryAfter } from './retry-after.ts';

describe('how long a site wants to be left alone', () => {
  const now = Date.parse('2026-03-02T10:00:00Z');
  it.each([
    ['120', 120_000],
    ['Mon, 02 Mar 2026 11:00:00 GMT', 3_600_000],
    ['Mon, 02 Mar 2026 09:00:00 GMT', 0],
    ['-5', 0],
    ['2026', 2_026_000],
    ['in a while', 0],
  ])('%s', (words, ms) => {
    expect(retryAfter({ header: () => words }, now)).toBe(ms);
  });
});
