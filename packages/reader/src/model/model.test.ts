import { checkReading } from '@sayso/schema';
import { describe, expect, it } from 'vitest';
import { attributeOutermost } from '../attribution/attribute-passage.ts';
import type { Readable } from '../readable.ts';
import { preparePassage } from '../text/passage.ts';
import { extractFeatures, featureBits } from './features.ts';
import { hintsOf } from './hints.ts';
import { createTrainedReader } from './index.ts';
import { bestLabels, scoreLabels } from './label-tokens.ts';
import { isInside, labelCount, labels, mayFollow } from './labels.ts';
import { candidatesOf, linkBits, linkFeatures, makeLinkable, spansOf } from './link-spans.ts';
import { packTensors } from './tensor-file.ts';
import { packWeights, unpackWeights, type Weights } from './weights.ts';

const text =
  'The ministry said that two bridges had collapsed. “They were old,” Edda Marsh told reporters on Tuesday.\n\n' +
  'According to residents, the road will stay shut.';

const prepare = (words: string) => {
  const passage = preparePassage(words);
  const { attributions, sentences } = attributeOutermost(passage);
  return { passage, sentences, hints: hintsOf(attributions, passage.tokens.length) };
};

/** Weights that repeat what the rules say of one text, learnt from it by a perceptron. */
function echoingWeights(): Pick<Weights, 'chain' | 'links'> {
  const { passage, sentences, hints } = prepare(text);
  const buckets = new Float32Array((1 << featureBits) * labelCount);
  const chain = { buckets, scale: 1, transitions: new Float32Array(labelCount ** 2) };
  for (let round = 0; round < 8; round += 1)
    for (const { from, to } of passage.paragraphs) {
      const features = extractFeatures(passage, { from, to }, sentences, hints);
      const { width } = features;
      bestLabels(scoreLabels(features, chain), chain.transitions).forEach((label, i) => {
        const right = hints.labels[from + i]!;
        if (label === right) return;
        for (const bucket of features.buckets.subarray(i * width, (i + 1) * width)) {
          buckets[bucket * labelCount + right]! += 1;
          buckets[bucket * labelCount + label]! -= 1;
        }
      });
    }
  const links = new Float32Array(1 << linkBits);
  const spans = spansOf(hints.labels, passage.paragraphs);
  const doc = makeLinkable(passage, hints, spans, sentences);
  spans.forEach((span, index) => {
    if (span.kind !== 'content') return;
    for (const candidate of candidatesOf(doc, index, 'cue')) {
      const other = spans[candidate];
      const right = other && hints.owners[other.from] === hints.owners[span.from];
      for (const feature of linkFeatures(doc, index, candidate)) links[feature]! += right ? 1 : -1;
    }
  });
  return { chain, links };
}

const article = (words: string): Readable => ({
  text: words,
  furniture: [],
  publisher: { name: 'Example Wire', domain: null, kind: 'wire', family: null, span: null },
  language: 'en',
  headline: null,
  publishedAt: null,
});

describe('labels', () => {
  it('are never ill formed, whatever the scores', () => {
    const scores = Float32Array.from({ length: 40 * labelCount }, (_, k) => Math.sin(k * 7.3) * 5);
    const found = bestLabels(scores, new Float32Array(labelCount ** 2));
    expect(found).toHaveLength(40);
    expect(isInside(found[0]!)).toBe(false);
    for (let i = 1; i < found.length; i += 1)
      expect(mayFollow(found[i - 1]!, found[i]!), `${labels[found[i]!]} at ${i}`).toBe(true);
  });

  it('of nothing are none', () => {
    expect(bestLabels(new Float32Array(0), new Float32Array(labelCount ** 2))).toHaveLength(0);
  });
});

describe('features', () => {
  it('are the same for a paragraph wherever its text stands', () => {
    const alone = prepare('The ministry said that two bridges had collapsed.');
    const later = prepare(`It rained.\n\nThe ministry said that two bridges had collapsed.`);
    const one = extractFeatures(alone.passage, alone.passage.paragraphs[0]!, alone.sentences, alone.hints);
    const other = extractFeatures(
      later.passage,
      later.passage.paragraphs[1]!,
      later.sentences.slice(1),
      later.hints,
    );
    expect(other).toEqual(one);
    expect(one.buckets.every((bucket) => bucket >= 0 && bucket < 1 << featureBits)).toBe(true);
  });
});

describe('links', () => {
  it('weigh the spans of a kind that are near, and nothing', () => {
    const { passage, sentences, hints } = prepare(text);
    const spans = spansOf(hints.labels, passage.paragraphs);
    const doc = makeLinkable(passage, hints, spans, sentences);
    const content = spans.findIndex((span) => span.kind === 'content');
    const candidates = candidatesOf(doc, content, 'cue');
    expect(candidates.at(-1)).toBe(-1);
    expect(candidates.slice(0, -1).map((j) => spans[j]!.kind)).toEqual(['cue', 'cue', 'cue']);
  });
});

describe('weights', () => {
  it('come back from their bytes as they were, buckets to a step', () => {
    const weights = echoingWeights();
    weights.links[5] = 0.25;
    weights.chain.transitions[3] = -1.5;
    const { chain, links } = unpackWeights(packWeights(weights));
    expect([links[5], chain.transitions[3]]).toEqual([0.25, -1.5]);
    const before = [...weights.chain.buckets];
    const most = Math.max(...before.map(Math.abs).filter(Boolean));
    const off = Math.max(
      ...before
        .map((weight, i) => weight && Math.abs(chain.buckets[i]! * chain.scale - weight))
        .filter(Boolean),
    );
    expect(off).toBeLessThanOrEqual(most / 254 + 1e-4);
  });

  it('that are cut short or of another version are refused', () => {
    const bytes = packWeights(echoingWeights());
    expect(() => unpackWeights(bytes.subarray(0, 1000))).toThrow('damaged');
    const other = packTensors(new Map([['links', { shape: [1], data: Float32Array.of(1) }]]));
    expect(() => createTrainedReader(other)).toThrow('another version');
  });
});

describe('a trained reader', () => {
  const reader = createTrainedReader(packWeights(echoingWeights()));

  it('labels, links and describes like any reader, with spans that hold', () => {
    const reading = checkReading(text, reader.read(article(text)));
    expect(reading.reader).toBe('sayso-blend@1.5.0');
    expect(reading.mentions.map((mention) => mention.text)).toContain('that two bridges had collapsed');
  });

  it('reads odd text without a fault', () => {
    for (const odd of [
      '',
      '“',
      '"'.repeat(500),
      'said '.repeat(300),
      '\ud800 said that \udc00',
      'A\r\n\r\nB said.',
    ])
      checkReading(odd, reader.read(article(odd)));
  });
});
