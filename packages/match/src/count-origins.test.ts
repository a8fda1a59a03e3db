import { OriginReport } from '@sayso/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleCopy, ClaimedMention } from './claimed-mention.ts';
import { countOrigins } from './count-origins.ts';
import { makeMention, mentionId, type ShortMention } from './mention.fixture.ts';
import cases from './origins.cases.json' with { type: 'json' };

type Case = {
  why: string;
  mentions: Omit<ShortMention, 'text'>[];
  articles: number;
  publishers: number;
  origins: number;
  unknown: number;
  merges: [number, number, string, boolean][];
};

const claim = 'the Halden Bridge will stay closed until the spring';

const bundleOf = (bundle: Case): ClaimedMention[] =>
  bundle.mentions.map((short, at) => makeMention(at + 1, { text: claim, ...short }));

/** Every word by which a mention could show a tie. */
const wordsOf = ({ mention, publisherName, publisherFamily, credits }: ClaimedMention): (string | null)[] => [
  mention.text,
  publisherName,
  publisherFamily,
  ...credits,
  ...mention.hedges.map((hedge) => hedge.text),
  ...mention.chain.flatMap((hop) => [hop.text, hop.name]),
];

describe('countOrigins on gold bundles', () => {
  it('has at least twenty bundles', () => {
    expect(cases.length).toBeGreaterThanOrEqual(20);
  });

  for (const bundle of cases as Case[]) {
    it(bundle.why, () => {
      const mentions = bundleOf(bundle);
      const report = countOrigins(mentions);
      const { articles, publishers, origins, unknown } = bundle;
      expect({
        articles: report.articles,
        publishers: report.publishers,
        origins: report.origins,
        unknown: report.unknown,
      }).toEqual({ articles, publishers, origins, unknown });
      expect(report.merges.map(({ a, b, reason, sure }) => ({ a, b, reason, sure }))).toEqual(
        bundle.merges.map(([a, b, reason, sure]) => ({ a: mentionId(a), b: mentionId(b), reason, sure })),
      );
      const byId = new Map(mentions.map((mention) => [mention.id, mention]));
      for (const { a, b, words } of report.merges) {
        expect(words).toHaveLength(2);
        expect(wordsOf(byId.get(a)!)).toContain(words[0]);
        expect(wordsOf(byId.get(b)!)).toContain(words[1]);
      }
    });
  }
});

const hopArbitrary = fc.oneof(
  fc.record({
    kind: fc.constant('outlet' as const),
    name: fc.constantFrom('Sund Times', 'Orsk Daily', 'The Sund Times', 'Lesna Post'),
  }),
  fc.record({
    kind: fc.constant('person' as const),
    name: fc.constantFrom('Odran Pell', 'Pell', 'Mira Castellan', 'Ledin'),
  }),
  fc.record({
    kind: fc.constant('group' as const),
    naming: fc.constant('anonymous' as const),
    name: fc.constantFrom('port officials', 'unnamed port officials', 'union leaders'),
  }),
  fc.record({ kind: fc.constant('unspecified' as const), text: fc.constant('reports') }),
);

const bundleArbitrary = fc
  .array(
    fc.record({
      article: fc.constantFrom('one', 'two', 'three', 'four', 'five'),
      chain: fc.array(hopArbitrary, { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((shorts) => {
    const publishers = new Map([
      ['one', 'Sund Times'],
      ['two', 'Orsk Daily'],
      ['three', 'Lesna Post'],
      ['four', 'Orsk Daily'],
    ]);
    return shorts.map((short, at) =>
      makeMention(at + 1, {
        text: claim,
        ...short,
        publisher: publishers.get(short.article) ?? null,
        credits: short.article === 'five' ? ['Lesna Post'] : [],
      }),
    );
  });

describe('countOrigins on any bundle', () => {
  it('does not depend on the order of the mentions', () => {
    fc.assert(
      fc.property(
        bundleArbitrary.chain((bundle) =>
          fc.tuple(fc.constant(bundle), fc.shuffledSubarray(bundle, { minLength: bundle.length })),
        ),
        ([bundle, shuffled]) => {
          expect(countOrigins(shuffled)).toEqual(countOrigins(bundle));
        },
      ),
    );
  });

  it('does not depend on the order of the copies, and ties no two named people by them', () => {
    const pairs = fc.uniqueArray(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 8 });
    fc.assert(
      fc.property(bundleArbitrary, pairs, (bundle, chosen) => {
        const whole = { start: 0, end: 5_000 };
        const placed = bundle.map((one) => ({
          ...one,
          mention: { ...one.mention, spans: [{ start: 0, end: one.mention.text.length }] },
        }));
        const copies: ArticleCopy[] = chosen.flatMap(([x, y]) => {
          const [a, b] = [placed[x]?.articleId, placed[y]?.articleId];
          if (!a || !b || a >= b) return [];
          return [{ a, b, verdict: 'copy', passages: [{ a: whole, b: whole, quotation: false }] }];
        });
        const report = countOrigins(placed, copies);
        expect(countOrigins([...placed].reverse(), [...copies].reverse())).toEqual(report);
        expect(report.origins + report.unknown).toBeLessThanOrEqual(
          countOrigins(placed).origins + countOrigins(placed).unknown,
        );
      }),
    );
  });

  it('puts every mention under one root, with merges that span each root and no more', () => {
    fc.assert(
      fc.property(bundleArbitrary, (bundle) => {
        const report = countOrigins(bundle);
        expect(OriginReport.parse(report)).toEqual(report);
        const placed = report.roots.flatMap((root) => root.mentions);
        expect([...placed].sort()).toEqual(bundle.map((mention) => mention.id).sort());
        expect(report.roots).toHaveLength(report.origins + report.unknown);
        expect(report.originsAtMost).toBeGreaterThanOrEqual(report.origins);
        if (report.merges.every(({ sure }) => sure)) expect(report.originsAtMost).toBe(report.origins);
        expect(report.merges).toHaveLength(bundle.length - report.roots.length);
        for (const { a, b } of report.merges)
          expect(report.roots.some((root) => root.mentions.includes(a) && root.mentions.includes(b))).toBe(
            true,
          );
      }),
    );
  });

  it('never takes two people for one', () => {
    fc.assert(
      fc.property(bundleArbitrary, (bundle) => {
        const byId = new Map(bundle.map((mention) => [mention.id, mention]));
        for (const root of countOrigins(bundle).roots) {
          const last = root.mentions.map((id) =>
            byId.get(id)!.mention.chain.findLast((hop) => hop.kind !== 'unspecified'),
          );
          const people = new Set(
            last.filter((hop) => hop?.kind === 'person').map((hop) => hop!.name!.split(' ').at(-1)),
          );
          expect(people.size).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never counts more than is stated: origins are at most the distinct sources named', () => {
    fc.assert(
      fc.property(bundleArbitrary, (bundle) => {
        const stated = new Set(
          bundle.flatMap(({ mention }) => mention.chain.slice(1).flatMap((hop) => hop.name ?? [])),
        );
        expect(countOrigins(bundle).origins).toBeLessThanOrEqual(stated.size);
      }),
    );
  });

  it('counts nothing where there is nothing', () => {
    expect(countOrigins([])).toEqual({
      articles: 0,
      publishers: 0,
      origins: 0,
      originsAtMost: 0,
      unknown: 0,
      roots: [],
      merges: [],
    });
  });
});
