import { describe, expect, it } from 'vitest';
import { makeMention, type ShortMention } from './mention.fixture.ts';
import { standingMention } from './standing-mention.ts';

const pell = { kind: 'person' as const, name: 'Odran Pell', cue: 'said' };

const standing = (...shorts: ShortMention[]): number => {
  const mentions = shorts.map((short, at) => makeMention(at + 1, short));
  const found = standingMention(mentions);
  expect(standingMention([...mentions].reverse())).toBe(found);
  return mentions.indexOf(found) + 1;
};

describe('standingMention', () => {
  it('is the best attributed', () => {
    expect(
      standing(
        { text: 'the Halden Bridge in the old harbour of Orsk is closed', chain: [] },
        { text: 'the bridge is closed', chain: [pell] },
        { text: 'the bridge is closed', chain: [{ kind: 'outlet', name: 'Sund Times', cue: 'reported' }] },
      ),
    ).toBe(2);
  });

  it('is the fullest of those attributed alike', () => {
    expect(
      standing(
        { text: 'the bridge is closed', chain: [pell] },
        { text: 'the Halden Bridge in Orsk is closed to lorries', chain: [pell] },
      ),
    ).toBe(2);
  });

  it('is the less hedged, then the earlier', () => {
    expect(
      standing(
        { text: 'the bridge is closed', hedges: ['reportedly'] },
        { text: 'the bridge is closed', published: '2031-05-07' },
        { text: 'the bridge is closed', published: '2031-05-06' },
      ),
    ).toBe(3);
  });

  it('needs a mention', () => {
    expect(() => standingMention([])).toThrow('at least one');
  });
});
