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
  readonly #memory: number;
  /** The state before the first token: nothing. */
  readonly #start: number;

  constructor(kernel: Kernel, hidden: number) {
    this.#kernel = kernel;
    this.#hidden = hidden;
    this.#sums = { input: kernel.allocate(16 * hidden), state: kernel.allocate(16 * hidden) };
    this.#memory = kernel.allocate(4 * hidden);
    this.#start = kernel.allocate(2 * hidden);
  }

  run(layer: Layer, from: Rows, to: Rows, tokens: number): void {
    for (const direction of [0, 1] as const) {
      const { input, recurrent, worth } = layer[direction];
      this.#kernel.float32(this.#memory, this.#hidden).fill(0);
      let before = this.#start;
      for (let k = 0; k < tokens; k += 1) {
        const t = direction === 0 ? k : tokens - 1 - k;
        const out = to.address + t * to.bytesOfRow + direction * 2 * this.#hidden;
        this.#kernel.multiply(input, from.address + t * from.bytesOfRow, this.#sums.input);
        this.#kernel.multiply(recurrent, before, this.#sums.state);
        this.#kernel.step(this.#sums, worth, this.#memory, out, this.#hidden);
        before = out;
      }
    }
  }
}
