import { expect, it } from 'vitest';
import { Kernel } from './kernel.ts';
import { WordSums } from './word-sums.ts';

const words = 9;
const width = 11;
const units = 4;

/** Sums for some words, so many of which are worked out beforehand. */
function sumsWith(known: number, rows: Int32Array): number[][] {
  const kernel = new Kernel();
  const matrix = (seed: number) =>
    kernel.store(
      Array.from({ length: units * width }, (_, k) => ((k * 37 + seed) % 255) - 127),
      units,
    );
  const listen = (row: number, into: Int16Array) => {
    for (let k = 0; k < width; k += 1) into[k] = row * 100 - k * 31;
  };
  const sums = new WordSums(kernel, [matrix(3), matrix(90)], listen, words, rows.length, known);
  return [...sums.of(rows, 1, rows.length)]
    .slice(0, rows.length - 1)
    .map((address) => [...kernel.int32(address, 2 * units)]);
}

it('what a word adds is the same whether it was worked out beforehand or not', () => {
  const rows = Int32Array.from([5, 0, 8, 2, 8, 3]);
  const all = sumsWith(words, rows);
  expect(sumsWith(0, rows)).toEqual(all);
  expect(sumsWith(3, rows)).toEqual(all);
  // Word 8, forward: its numbers are 800 - 31 k, the weights of unit 0 (37 k + 3) % 255 - 127.
  const plain = Array.from({ length: width }, (_, k) => (800 - 31 * k) * (((37 * k + 3) % 255) - 127));
  expect(all[1]![0]).toBe(plain.reduce((a, b) => a + b));
  expect(all[1]).toEqual(all[3]);
});
