import { readFileSync } from 'node:fs';
import type { ClaimId, MentionId } from '@sayso/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import statements from './arrival.cases.json' with { type: 'json' };
import { blockingKeys } from './blocking-keys.ts';
import type { ClaimedMention } from './claimed-mention.ts';
import { compareClaims } from './compare-claims.ts';
import { countOrigins } from './count-origins.ts';
import { joinMentions } from './join-mentions.ts';
import { createMatcher } from './matcher/create-matcher.ts';
import { type Matcher, rules } from './matcher/matcher.ts';
import { claimId, makeMention } from './mention.fixture.ts';
import { weightsFile } from './open-matcher.ts';

const learned = createMatcher(JSON.parse(readFileSync(weightsFile, 'utf8')));

/** What an article says: of each statement one of its wordings, or nothing. */
type Told = { statement: number; wording: number }[];

const articleArbitrary: fc.Arbitrary<Told> = fc
  .tuple(...statements.map(({ texts }) => fc.option(fc.nat(texts.length - 1), { freq: 2 })))
  .map((chosen) =>
    chosen.flatMap((wording, statement) => (wording === null ? [] : [{ statement, wording }])),
  );

/** The mentions of an article, with ids as they are given when it comes. */
const mentionsOf = (told: Told, article: number, first: number): ClaimedMention[] =>
  told.map(({ statement, wording }, at) =>
    makeMention(first + at, {
      text: statements[statement]!.texts[wording]!,
      article: `article ${article}`,
      publisher: `Paper ${article}`,
      published: '2026-05-06',
      chain: [{ kind: 'person', name: statements[statement]!.by, cue: 'said' }],
    }),
  );

const meet = (a: ClaimedMention, b: ClaimedMention): boolean => {
  const keys = new Set(blockingKeys(a.mention));
  return blockingKeys(b.mention).some((key) => keys.has(key));
};

/** Lets articles come one after the other, as the match job does. @returns the claims, by who says what, with K */
function arrive(articles: readonly Told[], order: readonly number[], matcher: Matcher): string[] {
  const claims = new Map<ClaimId, ClaimedMention[]>();
  const said = new Map<MentionId, string>();
  let came = 1;
  for (const article of order) {
    const fresh = mentionsOf(articles[article]!, article, came);
    came += fresh.length;
    fresh.forEach(({ id }, at) => {
      said.set(id, `${article}.${at}`);
    });
    const known = [...claims].map(([id, mentions]) => ({ claimId: id, mentions }));
    const near = known.filter(({ mentions }) =>
      mentions.some((one) => fresh.some((other) => meet(one, other))),
    );
    const made = new Map<number, ClaimId>();
    for (const { mentionId, claimId: found, group } of joinMentions(fresh, near, matcher).assignments) {
      const id = found === 'new' ? (made.get(group) ?? claimId(claims.size + 1)) : found;
      made.set(group, id);
      claims.set(id, [...(claims.get(id) ?? []), fresh.find((one) => one.id === mentionId)!]);
    }
  }
  return [...claims.values()]
    .map((mentions) => {
      const { publishers, origins, unknown } = countOrigins(mentions);
      const who = mentions.map(({ id }) => said.get(id)).sort();
      return `${who.join(' + ')}: ${publishers}, ${origins}, ${unknown}`;
    })
    .sort();
}

/** Whether what is one with a third is one with another, for all that is told: then no order can matter. */
function isSettled(articles: readonly Told[], matcher: Matcher): boolean {
  const all = articles.flatMap((told, article) => mentionsOf(told, article, 1 + 10 * article));
  const joined = all.map((a) =>
    all.map((b) => meet(a, b) && compareClaims(a, b, matcher).decision === 'join'),
  );
  return all.every((_a, a) =>
    all.every(
      (_b, b) =>
        a === b ||
        !joined[a]![b] ||
        all.every((_c, c) => c === a || c === b || joined[a]![c] === joined[b]![c]),
    ),
  );
}

const sceneArbitrary = fc.array(articleArbitrary, { minLength: 2, maxLength: 5 }).chain((articles) =>
  fc.record({
    articles: fc.constant(articles),
    order: fc.shuffledSubarray(
      articles.map((_, at) => at),
      { minLength: articles.length },
    ),
  }),
);

describe.each([rules, learned])('articles in any order of arrival, by $id', (matcher) => {
  it('make the same claims of the same origins, where likeness goes through', () => {
    let settled = 0;
    fc.assert(
      fc.property(sceneArbitrary, ({ articles, order }) => {
        if (!isSettled(articles, matcher)) return;
        settled += 1;
        expect(arrive(articles, order, matcher)).toEqual(
          arrive(
            articles,
            articles.map((_, at) => at),
            matcher,
          ),
        );
      }),
      { numRuns: 60 },
    );
    expect(settled).toBeGreaterThan(10);
  });
});

describe('an article between two claims that are not one', () => {
  // For the rules the first two are not one, and the third is one with either.
  const articles = [2, 1, 0].map((wording): Told => [{ statement: 3, wording }]);

  it('joins them where it comes before one of them, and goes to the surer one where it comes last', () => {
    const [last, between] = [
      [0, 1, 2],
      [0, 2, 1],
    ].map((order) => arrive(articles, order, rules).length);
    expect([last, between]).toEqual([2, 1]);
  });
});
