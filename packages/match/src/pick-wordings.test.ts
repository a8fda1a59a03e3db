import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeMention } from './mention.fixture.ts';
import { mostOfClaim, pickWordings } from './pick-wordings.ts';

const told = (number: number, text: string, published = '2026-05-06') =>
  makeMention(number, { text, article: `article ${number}`, published });

const wordingsOf = (mentions: ReturnType<typeof told>[]): string[] =>
  mentions.map(({ mention, publishedAt }) => `${publishedAt} ${mention.text}`).sort();

describe('the wordings that a claim is compared by', () => {
  it('are each told once, by the first mention that has them', () => {
    const mentions = [
      told(3, 'the Orsk lock is shut'),
      told(1, 'the Orsk lock is shut'),
      told(2, 'the lock at Orsk is shut'),
    ];
    expect(pickWordings(mentions).map(({ id }) => id)).toEqual([mentions[1]!.id, mentions[2]!.id]);
  });

  it('of none are none', () => {
    expect(pickWordings([])).toEqual([]);
  });

  it('are bounded, and every text is there before one is there on a second day', () => {
    const daily = Array.from({ length: 40 }, (_, day) =>
      told(
        day + 1,
        'the Orsk lock is shut',
        `2026-${day < 28 ? '01' : '02'}-${`${(day % 28) + 1}`.padStart(2, '0')}`,
      ),
    );
    const others = Array.from({ length: 20 }, (_, at) =>
      told(100 + at, `lock ${at} of the Orsk canal is shut`),
    );
    const picked = pickWordings([...daily, ...others]);
    expect(picked).toHaveLength(mostOfClaim);
    expect(new Set(picked.map(({ mention }) => mention.text)).size).toBe(21);
  });

  it('are the same in whatever order they came, and with whatever ids', () => {
    const texts = fc.array(fc.nat(60), { minLength: 30, maxLength: 200 });
    fc.assert(
      fc.property(texts, fc.integer(), (numbers, seed) => {
        const once = numbers.map((number, at) => told(at + 1, `barge ${number} sank at Orsk`));
        const turned = numbers
          .map((number, at) => ({ number, place: (at * 7919 + seed) % 211 }))
          .sort((a, b) => a.place - b.place)
          .map(({ number }, at) => told(at + 1, `barge ${number} sank at Orsk`));
        expect(wordingsOf(pickWordings(turned))).toEqual(wordingsOf(pickWordings(once)));
      }),
      { numRuns: 40 },
    );
  });
});
