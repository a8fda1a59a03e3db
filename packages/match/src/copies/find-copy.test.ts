import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandKeys } from './band-keys.ts';
import cases from './copies.cases.json' with { type: 'json' };
import { findCopy } from './find-copy.ts';

const meets = (a: readonly string[], b: readonly string[]): number => {
  const keys = new Set(a);
  return b.filter((key) => keys.has(key)).length;
};

describe('findCopy on invented pairs', () => {
  for (const { why, a, b, verdict, copied, own } of cases) {
    it(`${why}: ${verdict}`, () => {
      const found = findCopy(a, b);
      expect(found.verdict).toBe(verdict);
      const covered = (words: string): boolean => {
        const start = a.toLowerCase().indexOf(words.toLowerCase());
        expect(start).toBeGreaterThanOrEqual(0);
        return found.passages.some((p) => p.a.start <= start && p.a.end >= start + words.length);
      };
      expect(copied.filter((words) => !covered(words))).toEqual([]);
      expect(own.filter(covered)).toEqual([]);
    });
  }

  it('has pairs of every verdict', () => {
    expect(new Set(cases.map(({ verdict }) => verdict)).size).toBe(4);
  });

  it('finds by their keys all copies but a short one that was cut and then reworked, and few that are none', () => {
    const missed = cases.filter(
      ({ a, b, verdict }) => verdict !== 'none' && meets(bandKeys(a), bandKeys(b)) === 0,
    );
    expect(missed.map(({ why }) => why)).toEqual(['cut, against the reworked one']);
    const apart = cases.filter(({ verdict }) => verdict === 'none');
    const touching = apart.filter(({ a, b }) => meets(bandKeys(a), bandKeys(b)) > 0);
    expect(touching.length).toBeLessThanOrEqual(1);
  });

  it('leaves out what it is told to', () => {
    const note =
      'Reporting by the newsroom of the Nordkyst agency; editing by the night desk; all rights reserved here.';
    const [a, b] = [`Snow fell. ${note}`, `Ships sailed. ${note}`];
    expect(findCopy(a, b).verdict).not.toBe('none');
    const ignored = { a: [{ start: 11, end: a.length }], b: [{ start: 14, end: b.length }] };
    expect(findCopy(a, b, ignored)).toMatchObject({ verdict: 'none', passages: [] });
    expect(meets(bandKeys(a, ignored.a), bandKeys(b, ignored.b))).toBe(0);
  });
});

const word = fc.constantFrom(
  ...'storm harbour bridge vote minister the of and crowd night seven river fell rose'.split(' '),
);
const mark = fc.constantFrom(' ', ' ', ' ', '. ', ' "', '" ', '\n\n', ' “', '” ');
const textArbitrary = fc
  .array(fc.tuple(word, mark), { maxLength: 120 })
  .map((parts) => parts.flat().join(''));
const anyText = fc.oneof(textArbitrary, fc.string({ unit: 'binary', maxLength: 200 }));

describe('findCopy on any texts', () => {
  it('is the same from either side', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const [there, back] = [findCopy(a, b), findCopy(b, a)];
        expect(back.verdict).toBe(there.verdict);
        expect([back.shareB, back.shareA]).toEqual([there.shareA, there.shareB]);
        const byA = (x: { a: { start: number } }, y: { a: { start: number } }) => x.a.start - y.a.start;
        expect(back.passages.map((p) => ({ ...p, a: p.b, b: p.a })).sort(byA)).toEqual(there.passages);
      }),
    );
  });

  it('gives passages within both texts, none of which overlap, and shares from nothing to all', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const { passages, shareA, shareB } = findCopy(a, b);
        for (const share of [shareA, shareB]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        for (const [side, text] of [
          ['a', a],
          ['b', b],
        ] as const) {
          const spans = passages.map((passage) => passage[side]).sort((x, y) => x.start - y.start);
          let last = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        }
      }),
    );
  });

  it('knows a text again after any few of its words were changed', () => {
    const base = cases[0]!.a.split(' ');
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(base.length - 1), { maxLength: Math.floor(base.length / 8) }),
        (changed) => {
          const edited = base.map((part, at) => (changed.includes(at) ? 'otherwise' : part)).join(' ');
          expect(findCopy(base.join(' '), edited).verdict).toBe('copy');
          expect(meets(bandKeys(base.join(' ')), bandKeys(edited))).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('gives keys that do not depend on case, and none for nothing', () => {
    expect(bandKeys('')).toEqual([]);
    expect(bandKeys('One two')).toEqual([]);
    const { a } = cases[0]!;
    expect(bandKeys(a.toUpperCase())).toEqual(bandKeys(a));
    expect(bandKeys(`${a}\n\n${a}`.repeat(40)).length).toBeLessThanOrEqual(160);
  });
});
