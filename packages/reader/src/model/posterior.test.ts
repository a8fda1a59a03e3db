import { describe, expect, it } from 'vitest';
import { chooseLabels } from './choose-labels.ts';
import { bestLabels } from './label-tokens.ts';
import { isInside, labelCount, mayFollow } from './labels.ts';
import { Posterior } from './posterior.ts';

/** Odd numbers that are the same in every run. */
function noise(length: number, size: number): Float32Array {
  let state = 5;
  return Float32Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return ((state >>> 8) / 2 ** 24 - 0.5) * size;
  });
}

/** Every well-formed sequence of so many labels. */
function sequences(length: number): number[][] {
  if (length === 0) return [[]];
  return sequences(length - 1).flatMap((before) =>
    Array.from({ length: labelCount }, (_, label) => [...before, label]),
  );
}
const wellFormed = (length: number): number[][] =>
  sequences(length).filter((labels) => labels.every((y, i) => mayFollow(i === 0 ? 0 : labels[i - 1]!, y)));

const tokens = 4;
const scores = noise(tokens * labelCount, 4);
const transitions = noise(labelCount * labelCount, 2);
const all = wellFormed(tokens).map((labels) => ({
  labels,
  weight: Math.exp(
    labels.reduce(
      (sum, y, i) =>
        sum + scores[i * labelCount + y]! + (i === 0 ? 0 : transitions[labels[i - 1]! * labelCount + y]!),
      0,
    ),
  ),
}));
const total = all.reduce((sum, { weight }) => sum + weight, 0);
const share = (fits: (labels: number[]) => boolean): number =>
  all.filter(({ labels }) => fits(labels)).reduce((sum, { weight }) => sum + weight, 0) / total;

describe('how probable labels are', () => {
  const posterior = new Posterior(scores, transitions);

  it('is as counting every sequence has it: whole sequences', () => {
    for (const { labels, weight } of all.slice(0, 200))
      expect(posterior.ofLabels(Uint8Array.from(labels))).toBeCloseTo(weight / total, 9);
  });

  it('spans', () => {
    for (const [kind, start] of [
      ['source', 1],
      ['cue', 3],
      ['content', 5],
    ] as const)
      for (let from = 0; from < tokens; from += 1)
        for (let to = from + 1; to <= tokens; to += 1) {
          const isSpan = (labels: number[]) =>
            labels[from] === start &&
            labels.slice(from + 1, to).every((y) => y === start + 1) &&
            labels[to] !== start + 1;
          expect(posterior.ofSpan(kind, from, to)).toBeCloseTo(share(isSpan), 9);
        }
  });

  it('borders that a span runs over', () => {
    for (let i = 1; i < tokens; i += 1)
      expect(posterior.runsOver(i)).toBeCloseTo(
        share((labels) => isInside(labels[i]!)),
        9,
      );
  });

  it('and sequences are drawn as often, the same ones each time', () => {
    const count = 20_000;
    const drawn = posterior.draw(count);
    for (const label of [0, 1, 3, 5, 6]) {
      const found = drawn.filter((labels) => labels[2] === label).length / count;
      expect(Math.abs(found - share((labels) => labels[2] === label))).toBeLessThan(0.02);
    }
    expect(drawn.every((labels) => labels.every((y, i) => mayFollow(i === 0 ? 0 : labels[i - 1]!, y)))).toBe(
      true,
    );
    expect(posterior.draw(9)).toEqual(new Posterior(scores, transitions).draw(9));
  });
});

describe('choosing labels', () => {
  /** Two tokens are surely content; of where it ends after them there is doubt, and none of five ends is likely. */
  function doubtful(): Float32Array {
    const given = new Float32Array(9 * labelCount).fill(-9);
    for (let i = 0; i < 9; i += 1) given[i * labelCount] = 0;
    given[2 * labelCount + 5] = 0.6;
    for (let i = 3; i < 8; i += 1) given[i * labelCount + 6] = 0;
    return given;
  }
  const level = new Float32Array(labelCount * labelCount);

  it('takes the likeliest sequence where the model is sure', () => {
    const sure = new Float32Array(3 * labelCount).fill(-20);
    sure[5] = 20;
    sure[labelCount + 6] = 20;
    sure[2 * labelCount] = 20;
    expect([...chooseLabels(sure, level, [{ from: 0, to: 3 }])]).toEqual([5, 6, 0]);
  });

  it('gives well-formed labels over the borders of sentences, of any text', () => {
    for (let n = 1; n < 40; n += 3) {
      const odd = noise(n * labelCount, 8);
      const sentences = Array.from({ length: Math.ceil(n / 5) }, (_, k) => ({
        from: k * 5,
        to: Math.min(n, k * 5 + 5),
      }));
      const labels = [...chooseLabels(odd, transitions, sentences)];
      expect(labels).toHaveLength(n);
      expect(labels.every((y, i) => mayFollow(i === 0 ? 0 : labels[i - 1]!, y))).toBe(true);
      expect([...chooseLabels(odd, transitions, sentences)]).toEqual(labels);
    }
  });

  it('of nothing are none', () => {
    expect(chooseLabels(new Float32Array(0), level, [])).toHaveLength(0);
  });

  it('leaves out the span that is less sure than it must be, although the likeliest sequence has it', () => {
    const given = doubtful();
    expect(bestLabels(given, level)[2]).toBe(5);
    const posterior = new Posterior(given, level);
    const ends = [3, 4, 5, 6, 7, 8].map((to) => posterior.ofSpan('content', 2, to));
    expect(Math.max(...ends)).toBeLessThan(0.25);
    expect([...chooseLabels(given, level, [{ from: 0, to: 9 }])]).toEqual(new Array(9).fill(0));
  });
});
