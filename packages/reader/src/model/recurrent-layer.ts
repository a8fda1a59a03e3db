import type { Kernel, Matrix } from './kernel.ts';

/** What a layer gives lies between -1 and 1, and is held in int16 as so many steps of one. */
export const outputSteps = 16_384;

/**
 * One direction of a layer: weights from what comes in, weights from the state before, and the address of float32
 * that say what a step of each sum is worth, then of the biases.
 */
export type Cell = { input: Matrix; recurrent: Matrix; worth: number };
export type Layer = readonly [forward: Cell, backward: Cell];

/** Where a layer reads and writes: rows of int16, one to a token. */
export type Rows = { address: number; bytesOfRow: number };

/**
 * A bidirectional long short-term memory (Hochreiter and Schmidhuber 1997) over a stretch of tokens. Writes
 * `outputSteps` times the state, forward half then backward half.
 */
export class LayerRunner {
  readonly #kernel: Kernel;
  readonly #hidden: number;
  readonly #sums: { input: number; state: number };
  /** What the words add to the sums of a layer that hears none. */
  readonly #nothing: number;
  readonly #memory: number;
  /** The state before the first token: nothing. */
  readonly #start: number;

  constructor(kernel: Kernel, hidden: number) {
    this.#kernel = kernel;
    this.#hidden = hidden;
    this.#sums = { input: kernel.allocate(2 * 16 * hidden), state: kernel.allocate(16 * hidden) };
    this.#nothing = kernel.allocate(16 * hidden);
    this.#memory = kernel.allocate(4 * hidden);
    this.#start = kernel.allocate(2 * hidden);
  }

  /** @param words the address of each token's sums by its word: for the one direction, then for the other */
  run(layer: Layer, from: Rows, to: Rows, tokens: number, words?: Int32Array): void {
    for (const direction of [0, 1] as const) {
      const { input, recurrent, worth } = layer[direction];
      this.#kernel.float32(this.#memory, this.#hidden).fill(0);
      let before = this.#start;
      const rowOf = (k: number): number => (direction === 0 ? k : tokens - 1 - k);
      const heard = (k: number): number => from.address + rowOf(k) * from.bytesOfRow;
      for (let k = 0; k < tokens; k += 1) {
        // What comes in does not wait for the state before: it is taken for two tokens at a time.
        const odd = k % 2;
        if (odd === 0 && k + 1 < tokens)
          this.#kernel.multiplyTwo(input, heard(k), heard(k + 1), this.#sums.input);
        else if (odd === 0) this.#kernel.multiply(input, heard(k), this.#sums.input);
        const out = to.address + rowOf(k) * to.bytesOfRow + direction * 2 * this.#hidden;
        this.#kernel.multiply(recurrent, before, this.#sums.state);
        const sums = {
          input: this.#sums.input + odd * 16 * this.#hidden,
          word: words ? words[rowOf(k)]! + direction * 16 * this.#hidden : this.#nothing,
          state: this.#sums.state,
        };
        this.#kernel.step(sums, worth, this.#memory, out, this.#hidden);
        before = out;
      }
    }
  }
}
