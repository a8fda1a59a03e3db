import { describe, expect, it } from 'vitest';
import heldOut from '../evaluation/origins/held-out.json' with { type: 'json' };
import tuned from '../evaluation/origins/tuned.json' with { type: 'json' };
import { type Bundle, mentionsOf } from './bundle.fixture.ts';
import { countOrigins } from './count-origins.ts';

const isRight = (bundle: Bundle): boolean => {
  const { mentions, copies } = mentionsOf(bundle);
  const { articles, publishers, origins, unknown } = countOrigins(mentions, copies);
  return (
    articles === bundle.articles &&
    publishers === bundle.publishers &&
    origins === bundle.origins &&
    unknown === bundle.unknown
  );
};

/** Each root as its articles, and the reasons given within it. */
function rootsOf(bundle: Bundle) {
  const { mentions, articleOf, copies } = mentionsOf(bundle);
  const report = countOrigins(mentions, copies);
  const roots = report.roots.map((root) => ({
    articles: [...new Set(root.mentions.map((id) => articleOf.get(id)!))].sort((a, b) => a - b),
    reasons: new Set(report.merges.filter(({ a }) => root.mentions.includes(a)).map(({ reason }) => reason)),
  }));
  return { report, roots };
}

/** The bar that the set is held to: the exact counts in nine of ten. */
const bar = 0.9;

describe.each([
  ['tuned', tuned as Bundle[]],
  ['held out', heldOut as Bundle[]],
])('the origin set, %s half, by its true chains', (_, bundles) => {
  it('has at least twenty bundles of 3 to 12 articles', () => {
    expect(bundles.length).toBeGreaterThanOrEqual(20);
    for (const { items } of bundles) {
      expect(items.length).toBeGreaterThanOrEqual(3);
      expect(items.length).toBeLessThanOrEqual(12);
    }
  });

  it('is counted exactly in nine of ten', () => {
    expect(bundles.filter((bundle) => !isRight(bundle)).map(({ why }) => why).length).toBeLessThanOrEqual(
      bundles.length * (1 - bar),
    );
  });

  it('gives for every merge a reason that holds', () => {
    const wrong = bundles.filter((bundle) =>
      rootsOf(bundle).roots.some(({ articles, reasons }) => {
        const truth = bundle.roots.find((root) => root.articles.join() === articles.join());
        return truth === undefined || [...reasons].some((reason) => !truth.reasons.includes(reason));
      }),
    );
    expect(wrong.length).toBeLessThanOrEqual(bundles.length * (1 - bar));
  });
});
