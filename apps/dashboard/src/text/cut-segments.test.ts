import { describe, expect, it } from 'vitest';
import { cutSegments } from './cut-segments.ts';
import { displayText } from './display-text.ts';

const layer = (is: string, start: number, end: number) => ({ is, start, end });
const show = (text: string, ...layers: ReturnType<typeof layer>[]) =>
  cutSegments(text, layers).map((segment) => `${segment.text}:${segment.is.join('+')}`);

describe('cutting a text into segments', () => {
  it('leaves a text without layers whole, and nothing of an empty one', () => {
    expect(show('plain')).toEqual(['plain:']);
    expect(cutSegments('', [])).toEqual([]);
  });

  it('nests', () => {
    expect(show('abcdef', layer('out', 0, 6), layer('in', 2, 4))).toEqual(['ab:out', 'cd:out+in', 'ef:out']);
  });

  it('overlaps', () => {
    expect(show('abcdef', layer('x', 0, 4), layer('y', 2, 6))).toEqual(['ab:x', 'cd:x+y', 'ef:y']);
  });

  it('marks every part of a cut content', () => {
    expect(show('abcdef', layer('x', 0, 2), layer('x', 4, 6))).toEqual(['ab:x', 'cd:', 'ef:x']);
  });

  it('keeps two that touch apart, and two that are equal together', () => {
    expect(show('abcd', layer('x', 0, 2), layer('y', 2, 4))).toEqual(['ab:x', 'cd:y']);
    expect(show('abcd', layer('x', 1, 3), layer('y', 1, 3))).toEqual(['a:', 'bc:x+y', 'd:']);
  });

  it('never splits a surrogate pair', () => {
    // 😀 is two code units, at 1 and 2.
    expect(show('a😀b', layer('x', 0, 2))).toEqual(['a😀:x', 'b:']);
    expect(show('a😀b', layer('x', 2, 4))).toEqual(['a:', '😀b:x']);
  });

  it('cuts what reaches over the window or the text', () => {
    expect(show('abc', layer('x', 1, 99))).toEqual(['a:', 'bc:x']);
    const window = { start: 2, end: 4 };
    expect(cutSegments('abcdef', [layer('x', 0, 3)], window).map((s) => s.text + s.is)).toEqual(['cx', 'd']);
  });

  it('joins to the very words, whatever the layers', () => {
    const text = 'Tidewire 🛥 said the “Ostmere” ferry sank; 12 are dead.\r\n';
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    for (let round = 0; round < 200; round += 1) {
      const layers = Array.from({ length: random(8) }, (_, n) => {
        const start = random(text.length);
        return layer(`l${n}`, start, start + 1 + random(20));
      });
      const segments = cutSegments(text, layers);
      expect(segments.map((s) => s.text).join('')).toBe(text);
      for (const segment of segments) expect(displayText(segment.text)).toBe(segment.text);
    }
  });
});
