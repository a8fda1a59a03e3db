import { readFileSync } from 'node:fs';
import { checkReading, type Mention } from '@sayso/schema';
import { describe, expect, it } from 'vitest';
import { createTrainedReader } from '../model/index.ts';
import type { Readable, Reader } from '../readable.ts';
import { rules } from '../rules.ts';
import { weightsFile } from '../weights-file.ts';
import { allCases } from './all-cases.ts';
import type { ExpectedMention, GoldCase } from './case.ts';

const article = ({ text, publishedAt }: GoldCase): Readable => ({
  text,
  furniture: [],
  publisher: { name: 'Example Wire', domain: null, kind: 'wire', family: null, span: null },
  language: 'en',
  headline: null,
  publishedAt: publishedAt ?? null,
});

/** What was found, reduced to what the case asks for. */
function asked(mention: Mention, expected: ExpectedMention): ExpectedMention {
  const hop = mention.chain.at(-1)!;
  const found: Required<Omit<ExpectedMention, 'figures'>> = {
    text: mention.text,
    source: hop.text,
    cue: hop.cue?.text ?? null,
    kind: hop.kind,
    naming: hop.naming,
    name: hop.name,
    chain: mention.chain.slice(1).map((step) => step.text),
    within: mention.within,
    quotation: mention.quotation,
    certainty: mention.certainty,
    polarity: mention.polarity,
    hedges: mention.hedges.map((hedge) => hedge.text),
    times: mention.times.map((time) => time.from),
  };
  const reduced = Object.fromEntries(Object.entries(found).filter(([key]) => key in expected));
  if (!expected.figures) return { text: mention.text, ...reduced };
  const figures = mention.figures.map((figure, i) => {
    const wanted = expected.figures?.[i] ?? {};
    return Object.fromEntries(Object.entries(figure).filter(([key]) => key in wanted));
  });
  return { text: mention.text, ...reduced, figures };
}

function differenceOf(
  reader: Reader,
  gold: GoldCase,
): { found: ExpectedMention[]; wanted: ExpectedMention[] } {
  const { mentions } = checkReading(gold.text, reader.read(article(gold)));
  return {
    found: mentions.map((mention, i) => asked(mention, gold.mentions[i] ?? { text: '' })),
    wanted: gold.mentions,
  };
}

for (const [group, cases] of Object.entries(allCases))
  describe(`gold: ${group}`, () => {
    it.each(cases.map((gold) => [gold.title, gold] as const))('%s', (_title, gold) => {
      const { found, wanted } = differenceOf(rules, gold);
      expect(found).toEqual(wanted);
    });
  });

describe('the trained reader', () => {
  const trained = createTrainedReader(readFileSync(weightsFile));

  // It draws some spans as its corpus does (`said in a statement` is one cue there), so that not every case can hold.
  it('reads nine of ten gold cases to the letter', () => {
    const cases = Object.values(allCases).flat();
    const missed = cases.filter((gold) => {
      const { found, wanted } = differenceOf(trained, gold);
      return JSON.stringify(sorted(found)) !== JSON.stringify(sorted(wanted));
    });
    expect(missed.length, missed.map(({ title }) => title).join('; ')).toBeLessThanOrEqual(cases.length / 10);
  });
});

/** Keys in one order, so that equal things are written alike. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, inner]) => [key, sorted(inner)]),
        )
      : value;
