import type { Kernel, Matrix } from './kernel.ts';

/** Rows of words are in the order of how often they are used: so many make up four fifths of a text. */
const frequentWords = 1_500;

/**
 * What each word by itself adds to the sums of the first layer: weights times the numbers that stand for the word. It is
 * the same wherever the word stands, so for frequent words it is worked out once. Sums are whole numbers: it makes no
 * difference to what is read.
 */
export class WordSums {
  readonly #kernel: Kernel;
  readonly #matrices: readonly [forward: Matrix, backward: Matrix];
  readonly #listen: (row: number, into: Int16Array) => void;
  readonly #bytes: number;
  readonly #known: number;
  readonly #knownCount: number;
  readonly #others: number;
  /** The numbers that stand for one word. */
  readonly #word: number;
  readonly #addresses: Int32Array;

  /**
   * @param listen writes the numbers that stand for the word of a row
   * @param rows how many words there are
   * @param longest so many tokens are asked for at once, at most
   * @param known so many words, the most frequent ones, are worked out at once
   */
  constructor(
    kernel: Kernel,
    matrices: readonly [Matrix, Matrix],
    listen: (row: number, into: Int16Array) => void,
    rows: number,
    longest: number,
    known = frequentWords,
  ) {
    this.#kernel = kernel;
    this.#matrices = matrices;
    this.#listen = listen;
    this.#bytes = 2 * 4 * matrices[0].rows;
    this.#knownCount = Math.min(rows, known);
    this.#word = kernel.allocate(matrices[0].bytesOfRow);
    this.#known = kernel.allocate(this.#bytes * this.#knownCount);
    this.#others = kernel.allocate(this.#bytes * longest);
    this.#addresses = new Int32Array(longest);
    for (let row = 0; row < this.#knownCount; row += 1) this.#add(row, this.#known + row * this.#bytes);
  }

  /** The address of each token's sums: those of the one direction, then those of the other. */
  of(rows: Int32Array, from: number, to: number): Int32Array {
    for (let i = from; i < to; i += 1) {
      const row = rows[i]!;
      const isKnown = row < this.#knownCount;
      const address = isKnown ? this.#known + row * this.#bytes : this.#others + (i - from) * this.#bytes;
      if (!isKnown) this.#add(row, address);
      this.#addresses[i - from] = address;
    }
    return this.#addresses;
  }

  #add(row: number, address: number): void {
    this.#listen(row, this.#kernel.int16(this.#word, this.#matrices[0].bytesOfRow / 2));
    this.#kernel.multiply(this.#matrices[0], this.#word, address);
    this.#kernel.multiply(this.#matrices[1], this.#word, address + this.#bytes / 2);
  }
}
