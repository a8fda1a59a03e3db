import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockingKeys } from './blocking-keys.ts';
import gold from './compare-claims.cases.json' with { type: 'json' };

const keysOf = (text: string): string[] => blockingKeys({ text, polarity: 'affirmed', figures: [] });

const share = (a: string, b: string): boolean => {
  const keys = new Set(keysOf(a));
  return keysOf(b).some((key) => keys.has(key));
};

describe('blockingKeys', () => {
  for (const pair of gold.filter((one) => one.relation === 'same' && !one.article))
    it(`are shared by one claim: ${pair.why}`, () => {
      expect(share(pair.a.text, pair.b.text)).toBe(true);
    });

  it('are not shared by claims with a name in common', () => {
    expect(
      share(
        'Mira Castellan plays the cello in her free time',
        'Mira Castellan signed the contract for the tunnel',
      ),
    ).toBe(false);
  });

  it('are few, distinct and in order, for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const keys = keysOf(text);
        expect(keys.length).toBeLessThanOrEqual(15);
        expect(keys).toEqual([...new Set(keys)].sort());
      }),
    );
  });

  it('are none for a claim without a word', () => {
    expect(keysOf('… ?!')).toEqual([]);
  });
});
