import { describe, expect, it } from 'vitest';
import { longestWindow, placeOf, placeRows, windowOf } from './cue-windows.ts';

describe('where a token stands from a cue', () => {
  const cue = { from: 100, to: 102 };

  it('is told exactly nearby, coarsely farther off, and alike on both sides', () => {
    expect([97, 98, 99, 100, 101, 102, 103, 104].map((i) => placeOf(i, cue))).toEqual([
      7, 8, 9, 10, 10, 11, 12, 13,
    ]);
    for (let distance = 1; distance < 90; distance += 1) {
      const before = placeOf(cue.from - distance, cue);
      const after = placeOf(cue.to - 1 + distance, cue);
      expect(before + after).toBe(20);
      expect(after).toBeGreaterThanOrEqual(placeOf(cue.to - 2 + distance, cue));
    }
  });

  it('has a row of the table at any distance', () => {
    expect([placeOf(0, { from: 9_999, to: 10_000 }), placeOf(9_999, { from: 0, to: 1 })]).toEqual([1, 19]);
    expect(placeRows).toBeGreaterThan(19);
  });
});

describe('what is heard for a cue', () => {
  const paragraph = { from: 10, to: 60 };
  const sentences = [
    { from: 10, to: 25 },
    { from: 25, to: 40 },
    { from: 40, to: 60 },
  ];

  it('is its sentence', () => {
    expect(windowOf({ from: 27, to: 28 }, paragraph, sentences)).toEqual({ from: 25, to: 40 });
    expect(windowOf({ from: 59, to: 60 }, paragraph, sentences)).toEqual({ from: 40, to: 60 });
  });

  it('is both where it runs over the border of two', () => {
    expect(windowOf({ from: 38, to: 42 }, paragraph, sentences)).toEqual({ from: 25, to: 60 });
  });

  it('never leaves the paragraph, not even where a sentence does', () => {
    expect(windowOf({ from: 12, to: 13 }, paragraph, [{ from: 0, to: 90 }])).toEqual(paragraph);
    expect(windowOf({ from: 12, to: 13 }, paragraph, [])).toEqual(paragraph);
  });

  it('is cut around the cue where nothing ends', () => {
    const endless = { from: 0, to: 100_000 };
    for (const at of [0, 40, 50_000, 99_999]) {
      const cue = { from: at, to: at + 1 };
      const window = windowOf(cue, endless, [endless]);
      expect(window.to - window.from).toBeLessThanOrEqual(longestWindow);
      expect(window.from <= cue.from && cue.to <= window.to).toBe(true);
    }
  });
});
