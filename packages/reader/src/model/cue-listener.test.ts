import { describe, expect, it } from 'vitest';
import { preparePassage } from '../text/passage.ts';
import { columnNames } from './columns.ts';
import { CueListener } from './cue-listener.ts';
import { labelCount, startOf } from './labels.ts';
import { likelyCueSpans } from './likely-cue-spans.ts';
import { MixedPosterior } from './mixed-posterior.ts';
import type { Network } from './network.ts';
import { Posterior } from './posterior.ts';

const level = new Float32Array(labelCount ** 2);
/** Scores that leave no doubt but where they are told to. */
function scoresOf(labels: readonly number[], doubts: Record<number, readonly number[]> = {}): Float32Array {
  const scores = new Float32Array(labels.length * labelCount).fill(-12);
  labels.forEach((label, i) => {
    for (const likely of doubts[i] ?? [label]) scores[i * labelCount + likely] = 0;
  });
  return scores;
}
const cue = startOf('cue');
const content = startOf('content');

describe('likely cues', () => {
  it('are what the models draw, variants put together', () => {
    // Token 1 is surely a cue, and token 2 goes on with it or not.
    const posterior = new Posterior(scoresOf([0, cue, 0, 0], { 2: [0, cue + 1] }), level);
    const cues = likelyCueSpans(posterior.draw(64), posterior);
    expect(cues).toHaveLength(1);
    expect(cues[0]).toMatchObject({ from: 1 });
    expect(cues[0]!.probability).toBeCloseTo(1, 3);
  });

  it('are none where nothing is likely', () => {
    const posterior = new Posterior(scoresOf([0, 0, 0]), level);
    expect(likelyCueSpans(posterior.draw(64), posterior)).toEqual([]);
  });
});

describe('two models of a paragraph', () => {
  it('are each believed in part', () => {
    const one = new Posterior(scoresOf([content, 0]), level);
    const other = new Posterior(scoresOf([content, content + 1]), level);
    const both = new MixedPosterior(one, other);
    expect(both.ofSpan('content', 0, 1)).toBeCloseTo(0.6, 4);
    expect(both.ofSpan('content', 0, 2)).toBeCloseTo(0.4, 4);
    expect(both.runsOver(1)).toBeCloseTo(0.4, 4);
  });
});

describe('the listener', () => {
  const passage = preparePassage('It rained. The mayor said the bridge fell. “It fell,” she said.');
  const sentences = [
    { from: 0, to: 3 },
    { from: 3, to: 10 },
    { from: 10, to: passage.tokens.length },
  ];
  const paragraph = { from: 0, to: passage.tokens.length };
  const said = passage.tokens.findIndex(({ lower }) => lower === 'said');
  const heard: { from: number; to: number; place: number[] }[] = [];
  /** Holds that all behind the cue is its content. */
  const network = {
    transitions: level,
    score: (window, _rows, columns, scores, first) => {
      const place = [...columns.place!.subarray(window.from, window.to)];
      heard.push({ ...window, place });
      place.forEach((row, k) => {
        const label = row === 11 ? content : row > 11 ? content + 1 : 0;
        scores[(window.from + k - first!) * labelCount + label] = 9;
      });
    },
  } satisfies Pick<Network, 'score' | 'transitions'>;
  const columns = Object.fromEntries(
    columnNames.map((name) => [name, new Uint16Array(passage.tokens.length)]),
  ) as ConstructorParameters<typeof CueListener>[3];
  const rows = new Int32Array(passage.tokens.length);
  const rescore = (cues: Parameters<CueListener['rescore']>[2]) => {
    heard.length = 0;
    const listener = new CueListener(passage, [network as unknown as Network], rows, columns);
    return listener.rescore(paragraph, sentences, cues, new Float32Array(rows.length * labelCount));
  };

  it('hears the sentence of a cue, and where the cue is', () => {
    rescore([{ from: said, to: said + 1, probability: 1 }]);
    expect(heard).toEqual([{ from: 3, to: 10, place: [8, 9, 10, 11, 12, 13, 14] }]);
  });

  it('raises what it hears, in that sentence alone', () => {
    const scores = rescore([{ from: said, to: said + 1, probability: 1 }]);
    expect(scores[(said + 1) * labelCount + content]).toBeGreaterThan(3);
    expect(scores[(said + 2) * labelCount + content + 1]).toBeGreaterThan(3);
    expect(scores[(said - 1) * labelCount + content]).toBeLessThan(-3);
    expect(scores.subarray(0, 3 * labelCount).every((score) => score === 0)).toBe(true);
  });

  it('the less, the less likely the cue is', () => {
    const sure = rescore([{ from: said, to: said + 1, probability: 1 }]);
    const unsure = rescore([{ from: said, to: said + 1, probability: 0.4 }]);
    const at = (said + 1) * labelCount + content;
    expect(unsure[at]).toBeLessThan(sure[at]!);
  });

  it('leaves quotation marks to themselves', () => {
    const last = passage.tokens.map(({ lower }) => lower).lastIndexOf('said');
    const scores = rescore([{ from: last, to: last + 1, probability: 1 }]);
    const fell = passage.tokens.map(({ lower }) => lower).lastIndexOf('fell');
    expect(scores.subarray(fell * labelCount, (fell + 1) * labelCount).every((score) => score === 0)).toBe(
      true,
    );
    expect(scores[(last - 1) * labelCount + content]).toBeLessThan(-3);
  });
});
