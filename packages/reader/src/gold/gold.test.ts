import { checkReading, type Mention } from '@sayso/schema';
import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';
import type { Readable } from '../readable.ts';
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

for (const [group, cases] of Object.entries(allCases))
  describe(`gold: ${group}`, () => {
    it.each(cases.map((gold) => [gold.title, gold] as const))('%s', (_title, gold) => {
      const reading = checkReading(gold.text, read(article(gold)));
      expect(reading.mentions.map((mention, i) => asked(mention, gold.mentions[i] ?? { text: '' }))).toEqual(
        gold.mentions,
      );
    });
  });
