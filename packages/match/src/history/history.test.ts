import { Disagreement, Drift, type Figure } from '@sayso/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleCopy, ClaimedMention } from '../claimed-mention.ts';
import { makeMention, mentionId, type ShortMention } from '../mention.fixture.ts';
import disagreements from './disagreements.cases.json' with { type: 'json' };
import drifts from './drifts.cases.json' with { type: 'json' };
import { findDisagreements } from './find-disagreements.ts';
import { findDrift } from './find-drift.ts';

/** The numbers of a text as figures: what a reader would find, for the few that the cases have. */
function figuresIn(text: string): Figure[] {
  return [...text.matchAll(/\d[\d,.]*\d|\d/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    value: Number(match[0].replaceAll(',', '')),
    upper: null,
    comparator: 'exactly',
    unit: text.slice(match.index + match[0].length).startsWith(' percent') ? 'percent' : null,
    counted: null,
  }));
}

const certainties = {
  could: 'possible',
  may: 'possible',
  likely: 'probable',
  reportedly: 'probable',
} as const;

function build(shorts: ShortMention[]): ClaimedMention[] {
  return shorts.map((short, at) => {
    const made = makeMention(at + 1, short);
    const hedges = (short.hedges ?? []).map((text) => {
      const start = Math.max(0, short.text.indexOf(text));
      return { start, end: start + text.length, text };
    });
    const certainty = hedges[0] ? certainties[hedges[0].text as keyof typeof certainties] : 'certain';
    const spans = [{ start: 0, end: short.text.length }];
    return {
      ...made,
      mention: { ...made.mention, hedges, certainty, spans, figures: figuresIn(short.text) },
    };
  });
}

describe('disagreements of invented claims', () => {
  for (const { why, mentions, found } of disagreements) {
    it(why, () => {
      const built = build(mentions as ShortMention[]);
      const told = findDisagreements(built);
      expect(told.map(({ kind, a, b, words }) => ({ kind, a, b, words }))).toEqual(
        found.map(({ kind, a, b, words }) => ({ kind, a: mentionId(a), b: mentionId(b), words })),
      );
      for (const one of told) expect(Disagreement.parse(one)).toEqual(one);
    });
  }
});

describe('disagreements with other claims', () => {
  it('are those of the claim alone', () => {
    const [yes, no, never] = build([
      {
        publisher: 'Tarsk Herald',
        published: '2026-03-02',
        text: 'the mayor sold the Halden Bridge to Varn',
      },
      {
        publisher: 'Orsk Daily',
        published: '2026-03-03',
        text: 'the mayor did not sell the Halden Bridge to Varn',
      },
      { publisher: 'Lesna Post', published: '2026-03-01', text: 'the mayor sold the Halden Bridge to Varn' },
    ]);
    expect(findDisagreements([yes!], [no!])).toMatchObject([{ kind: 'opposes', a: yes!.id, b: no!.id }]);
    // What two others say of one another is theirs.
    expect(findDisagreements([], [no!, never!])).toEqual([]);
  });
});

describe('drift of invented claims', () => {
  for (const { why, mentions, copies, found } of drifts as {
    why: string;
    mentions: ShortMention[];
    copies?: [number, number][];
    found: { kind: string; from: number; to: number; link: string; words: string[] }[];
  }[]) {
    it(why, () => {
      const built = build(mentions);
      const copied: ArticleCopy[] = (copies ?? []).map(([a, b]) => ({
        a: built[a - 1]!.articleId,
        b: built[b - 1]!.articleId,
        verdict: 'copy',
        passages: [],
      }));
      const told = findDrift(built, copied);
      expect(told.map(({ kind, from, to, link, words }) => ({ kind, from, to, link, words }))).toEqual(
        found.map((one) => ({ ...one, from: mentionId(one.from), to: mentionId(one.to) })),
      );
      for (const one of told) expect(Drift.parse(one)).toEqual(one);
    });
  }
});

describe('the history of any claim', () => {
  const everything = [...disagreements, ...drifts].map(({ mentions }) => build(mentions as ShortMention[]));
  it('does not depend on the order of its mentions', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...everything)
          .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(findDisagreements(shuffled)).toEqual(findDisagreements(all));
          expect(findDrift(shuffled)).toEqual(findDrift(all));
        },
      ),
    );
  });

  it('says words that stand where it says', () => {
    for (const all of everything) {
      const byId = new Map(all.map((mention) => [mention.id, mention]));
      for (const { a, b, words, spans } of findDisagreements(all))
        [a, b].forEach((id, side) => {
          const span = spans[side];
          if (span) expect(byId.get(id)!.mention.text.slice(span.start, span.end)).toBe(words[side]);
        });
    }
  });
});
