import { describe, expect, it } from 'vitest';
import cases from './compare-claims.cases.json' with { type: 'json' };
import { compareClaims } from './compare-claims.ts';
import { compareProposition, mayContradict } from './compare-proposition.ts';
import { makeMention, type ShortMention } from './mention.fixture.ts';
import { readProposition } from './read-proposition.ts';

type Side = { text: string; source?: string; cue?: string; denied?: boolean; published?: string };
type Case = { why: string; relation: string; article?: string; a: Side; b: Side };

function mentionOf(number: number, { text, source, cue, denied, published }: Side, article?: string) {
  const short: ShortMention = { text };
  if (source) short.chain = [{ kind: 'person', name: source, ...(cue ? { cue } : {}) }];
  if (denied) short.denied = true;
  if (published) short.published = published;
  if (article) short.article = article;
  return makeMention(number, short);
}

describe('compareClaims on gold pairs', () => {
  it('has at least forty pairs, and some of each relation', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
    const relations = new Set(cases.map((pair) => pair.relation));
    expect([...relations].sort()).toEqual(['figure', 'opposes', 'related', 'same', 'unrelated']);
  });

  for (const pair of cases as Case[]) {
    it(`${pair.relation}: ${pair.why}`, () => {
      const [a, b] = [mentionOf(1, pair.a, pair.article), mentionOf(2, pair.b, pair.article)];
      const found = compareClaims(a, b);
      expect(found.relation).toBe(pair.relation);
      expect(compareClaims(b, a)).toEqual(found);
    });
  }

  it('tells beforehand which pairs may contradict one another', () => {
    const sides = (cases as Case[]).flatMap(({ a, b, article }, at) =>
      [a, b].map((side, which) => readProposition(mentionOf(2 * at + which, side, article))),
    );
    let never = 0;
    for (const a of sides)
      for (const b of sides) {
        const { relation } = compareProposition(a, b);
        if (mayContradict(a, b)) continue;
        never += 1;
        expect(['same', 'related', 'unrelated']).toContain(relation);
      }
    expect(never).toBeGreaterThan(1_000);
  });

  it('ranks every pair of one claim above every other pair', () => {
    const scored = (cases as Case[]).map((pair) => ({
      same: pair.relation === 'same',
      score: compareClaims(mentionOf(1, pair.a, pair.article), mentionOf(2, pair.b, pair.article)).score,
    }));
    const lowest = Math.min(...scored.filter((pair) => pair.same).map((pair) => pair.score));
    const highest = Math.max(...scored.filter((pair) => !pair.same).map((pair) => pair.score));
    expect(lowest).toBeGreaterThan(highest);
  });
});
