import { describe, expect, it } from 'vitest';
import { topicFamilies } from '../lexicon/topics/topic-families.ts';
import { preparePassage } from '../text/passage.ts';
import { findTopics } from './find-topics.ts';
import { aboutNothing, topicCases } from './topic-cases.ts';

const labelsIn = (text: string) => findTopics(preparePassage(text)).map(({ label }) => label);
const familyOf = new Map(
  topicFamilies.flatMap(({ label, parts }) => parts.map((part) => [part.label, label])),
);
const withFamilies = (labels: readonly string[]) => [
  ...labels,
  ...labels.map((label) => familyOf.get(label)!),
];

describe('the topics of a text', () => {
  const scored = topicCases.map(({ text, about, also = [] }) => {
    const found = labelsIn(text);
    const wanted = withFamilies(about);
    const allowed = new Set([...wanted, ...withFamilies(also)]);
    return {
      text,
      missed: wanted.filter((label) => !found.includes(label)),
      wrong: found.filter((label) => !allowed.has(label)),
      found,
    };
  });

  it('are hardly ever wrong ones', () => {
    const wrong = scored.flatMap((each) => each.wrong);
    const all = scored.flatMap((each) => each.found);
    expect(
      wrong.length / all.length,
      JSON.stringify(
        scored.filter((each) => each.wrong.length > 0),
        null,
        1,
      ),
    ).toBeLessThan(0.03);
  });

  it('are found, nearly all of them', () => {
    const missed = scored.flatMap((each) => each.missed);
    const all = topicCases.flatMap(({ about }) => withFamilies(about));
    expect(
      missed.length / all.length,
      JSON.stringify(
        scored.filter((each) => each.missed.length > 0),
        null,
        1,
      ),
    ).toBeLessThan(0.08);
  });

  it.each(aboutNothing)('are none where it is about nothing of the kind: %s', (text) => {
    expect(labelsIn(text)).toEqual([]);
  });

  it('have three cases a family at the least', () => {
    for (const { label, parts } of topicFamilies) {
      const labels = new Set(parts.map((part) => part.label));
      const cases = topicCases.filter(({ about }) => about.some((each) => labels.has(each)));
      expect(cases.length, label).toBeGreaterThanOrEqual(3);
    }
  });

  it('point at the words that earned them, as they stand in the text', () => {
    const text = 'Pickets stood at the gate: the strike, said dockers of Oster’s trade union, goes on.';
    const topics = findTopics(preparePassage(text));
    const words = topics
      .find(({ label }) => label === 'labour')!
      .evidence.map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['Pickets', 'strike', 'trade union']);
    for (const { score } of topics) expect(score).toBeGreaterThan(0);
  });

  it('need two different words, however often one comes', () => {
    expect(labelsIn('An election. The election, an election: elections!')).toEqual([]);
  });
});

describe('the table of topics', () => {
  it('has the 17 of the top level and the 107 below, each once', () => {
    const ids = topicFamilies.flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)]);
    expect([topicFamilies.length, ids.length, new Set(ids).size]).toEqual([17, 124, 124]);
  });

  it.each(topicFamilies.flatMap(({ parts }) => parts.map((part) => [part.label, part.words] as const)))(
    'finds %s by its own words',
    (label, list) => {
      const plain = list.split(/\s+/).map((word) => word.replace(/^\+|\*$/g, '').replaceAll('_', ' '));
      expect(labelsIn(`${plain.join('. ')}.`)).toContain(label);
    },
  );
});
