import { describe, expect, it } from 'vitest';
import { columnNames, columnRows } from './columns.ts';
import { Kernel } from './kernel.ts';
import { labelCount } from './labels.ts';
import { longestStretch, Network } from './network.ts';
import { splitStretches } from './split-stretches.ts';
import { packTensors, type Tensor, unpackTensors } from './tensor-file.ts';
import { makeWordTable } from './word-table.ts';

/** Odd numbers that are the same in every run. */
const noise = (seed: number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 8) / 2 ** 24 - 0.5;
  };
};

describe('the kernel', () => {
  it('multiplies as plain code does', () => {
    const next = noise(1);
    const kernel = new Kernel();
    const rows = 12;
    const columns = 21;
    const values = Array.from({ length: rows * columns }, () => Math.round(next() * 254));
    const matrix = kernel.store(values, rows);
    const vector = kernel.allocate(matrix.bytesOfRow);
    const out = kernel.allocate(4 * rows);
    const given = Array.from({ length: columns }, () => Math.round(next() * 60_000));
    kernel.int16(vector, columns).set(given);
    kernel.multiply(matrix, vector, out);
    const plain = Array.from({ length: rows }, (_, r) =>
      given.reduce((sum, x, k) => sum + x * values[r * columns + k]!, 0),
    );
    expect([...kernel.int32(out, rows)]).toEqual(plain);
  });

  it('multiplies two vectors at once as one after the other', () => {
    const next = noise(3);
    const kernel = new Kernel();
    const rows = 8;
    const matrix = kernel.store(
      Array.from({ length: rows * 19 }, () => Math.round(next() * 254)),
      rows,
    );
    const vectors = [0, 1].map(() => {
      const vector = kernel.allocate(matrix.bytesOfRow);
      kernel.int16(vector, 19).set(Array.from({ length: 19 }, () => Math.round(next() * 60_000)));
      return vector;
    }) as [number, number];
    const both = kernel.allocate(8 * rows);
    const one = kernel.allocate(4 * rows);
    kernel.multiplyTwo(matrix, ...vectors, both);
    const singly = vectors.flatMap((vector) => {
      kernel.multiply(matrix, vector, one);
      return [...kernel.int32(one, rows)];
    });
    expect([...kernel.int32(both, 2 * rows)]).toEqual(singly);
  });

  it('keeps what it holds when its memory grows', () => {
    const kernel = new Kernel();
    const { address } = kernel.store([1, 2, 3, 4, 5, 6, 7, 8], 4);
    kernel.allocate(300_000);
    expect([...kernel.int16(address, 2)]).toEqual([1, 2]);
  });
});

describe('a file of tensors', () => {
  it('comes back as it was, also from bytes in the middle of others', () => {
    const floats = Float32Array.of(0.5, -1, 3);
    const steps = Int8Array.of(-127, 5);
    const bytes = packTensors(
      new Map<string, Tensor>([
        ['steps', { shape: [2], data: steps }],
        ['floats', { shape: [3], data: floats }],
      ]),
    );
    const within = Buffer.concat([Buffer.from('abc'), bytes, Buffer.from('z')]).subarray(3, 3 + bytes.length);
    for (const given of [bytes, within]) {
      const tensors = unpackTensors(given);
      expect(tensors.get('floats')).toEqual({ shape: [3], data: floats });
      expect(tensors.get('steps')).toEqual({ shape: [2], data: steps });
    }
  });

  it('that is none is refused with a sentence', () => {
    for (const bytes of [new Uint8Array(0), new Uint8Array(64).fill(255), Buffer.from('{"a":1}'.repeat(9))])
      expect(() => unpackTensors(bytes)).toThrow('The weights of the reader are damaged');
  });
});

const hidden = 8;
const wordWidth = 4;

/** A small network of odd numbers, as tensors. */
function oddTensors(): Map<string, Tensor> {
  const next = noise(7);
  const tensors = new Map<string, Tensor>();
  const add = (name: string, rows: number, width: number) => {
    tensors.set(`n.${name}`, {
      shape: [rows, width],
      data: Int8Array.from({ length: rows * width }, () => Math.round(next() * 200)),
    });
    tensors.set(`n.${name}.worth`, { shape: [rows], data: new Float32Array(rows).fill(0.01) });
  };
  const addFloats = (name: string, ...shape: number[]) => {
    const length = shape.reduce((a, b) => a * b, 1);
    tensors.set(`n.${name}`, { shape, data: Float32Array.from({ length }, next) });
  };
  add('frequent', 3, 2);
  for (const name of columnNames) add(name, columnRows[name], 2);
  const inputs = wordWidth + 2 + 2 * columnNames.length;
  for (const [layer, width] of [inputs, 2 * hidden].entries())
    for (const direction of [0, 1]) {
      add(`input.${layer}.${direction}`, 4 * hidden, width);
      add(`recurrent.${layer}.${direction}`, 4 * hidden, hidden);
      addFloats(`bias.${layer}.${direction}`, 4 * hidden);
    }
  add('out', labelCount, 2 * hidden);
  addFloats('out.bias', labelCount);
  addFloats('transitions', labelCount, labelCount);
  return tensors;
}

const tokens = 6;
const rows = Int32Array.from([1, 0, 2, 3, 1, 2]);
const columns = Object.fromEntries(
  columnNames.map((name, k) => [
    name,
    Uint16Array.from({ length: tokens }, (_, i) => (i * 5 + k) % columnRows[name]),
  ]),
) as Record<(typeof columnNames)[number], Uint16Array>;
const words = makeWordTable('to\nsay\nbridge', 2, {
  width: wordWidth,
  steps: Int8Array.from({ length: 4 * wordWidth }, (_, k) => (k < wordWidth ? 0 : k * 9 - 60)),
  worth: new Float32Array(4).fill(0.01),
});

/** The same network in plain floating point, from the definition. */
function plainScores(tensors: Map<string, Tensor>): number[] {
  const get = (name: string) => tensors.get(`n.${name}`)!;
  const row = (name: string, r: number): number[] => {
    const { data, shape } = get(name);
    const width = shape[1]!;
    return [...data.subarray(r * width, (r + 1) * width)].map((v) => v * 0.01);
  };
  let states = Array.from(rows, (word, i) => [
    ...[...words.vectors.steps.subarray(word * wordWidth, (word + 1) * wordWidth)].map((v) => v * 0.01),
    ...row('frequent', words.isFrequent(word) ? word : 0),
    ...columnNames.flatMap((name) => row(name, columns[name][i]!)),
  ]);
  const dot = (a: number[], b: number[]) => a.reduce((sum, x, k) => sum + x * b[k]!, 0);
  for (const layer of [0, 1]) {
    const after: number[][] = states.map(() => []);
    for (const direction of [0, 1]) {
      let h: number[] = new Array(hidden).fill(0);
      const c: number[] = new Array(hidden).fill(0);
      for (let k = 0; k < tokens; k += 1) {
        const t = direction === 0 ? k : tokens - 1 - k;
        const gates = Array.from(
          { length: 4 * hidden },
          (_, r) =>
            dot(states[t]!, row(`input.${layer}.${direction}`, r)) +
            dot(h, row(`recurrent.${layer}.${direction}`, r)) +
            get(`bias.${layer}.${direction}`).data[r]!,
        );
        const squash = (x: number) => 1 / (1 + Math.exp(-x));
        h = h.map((_, j) => {
          c[j] = squash(gates[hidden + j]!) * c[j]! + squash(gates[j]!) * Math.tanh(gates[2 * hidden + j]!);
          return squash(gates[3 * hidden + j]!) * Math.tanh(c[j]!);
        });
        after[t]!.push(...h);
      }
    }
    states = after;
  }
  return states.flatMap((state) =>
    Array.from({ length: labelCount }, (_, y) => dot(state, row('out', y)) + get('out.bias').data[y]!),
  );
}

describe('a network', () => {
  it('scores in whole numbers as its definition does in floating point', () => {
    const tensors = oddTensors();
    const network = new Network(unpackTensors(packTensors(tensors)), 'n', words);
    const scores = new Float32Array(tokens * labelCount);
    network.score({ from: 0, to: tokens }, rows, columns, scores);
    plainScores(tensors).forEach((score, k) => {
      expect(Math.abs(scores[k]! - score)).toBeLessThan(0.02);
    });
  });

  it('scores a stretch the same whatever it scored before', () => {
    const network = new Network(oddTensors(), 'n', words);
    const score = (from: number, to: number) => {
      const scores = new Float32Array(tokens * labelCount);
      network.score({ from, to }, rows, columns, scores);
      return scores;
    };
    const first = score(2, 5);
    score(0, 6);
    expect(score(2, 5)).toEqual(first);
  });
});

describe('stretches', () => {
  it('are whole paragraphs, and cover every token once', () => {
    const lengths = [3, 0, 60, 60, 20, 5, 1000, 7];
    let at = 0;
    const paragraphs = lengths.map((length) => {
      const from = at;
      at += length;
      return { from, to: at };
    });
    const stretches = splitStretches(paragraphs);
    expect(stretches[0]).toEqual({ from: 0, to: 123 });
    expect(stretches.every(({ from, to }) => to > from && to - from <= longestStretch)).toBe(true);
    expect(stretches.flatMap(({ from, to }) => [from, to])).toEqual([
      0,
      ...stretches.slice(1).flatMap(({ from }) => [from, from]),
      at,
    ]);
  });

  it('of nothing are none', () => {
    expect(splitStretches([])).toEqual([]);
    expect(splitStretches([{ from: 0, to: 0 }])).toEqual([]);
  });
});
