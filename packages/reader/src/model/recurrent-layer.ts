import { sigmoid, tangent } from './gates.ts';
import type { Kernel, Matrix } from './kernel.ts';

/** A number is held in int16 as so many steps of one. */
export type Steps = number;
/** What a layer gives lies between -1 and 1. */
export const outputSteps: Steps = 16_384;

/** A matrix in whole numbers, and what one step of each row's sum is worth. */
export type ScaledMatrix = { matrix: Matrix; worth: Float32Array };

/** One direction of a layer: weights from what comes in, weights from the state before, and constants. */
export type Cell = { input: ScaledMatrix; recurrent: ScaledMatrix; bias: Float32Array };
export type Layer = { hidden: number; cells: readonly [forward: Cell, backward: Cell] };

/** Where a layer reads and writes: rows of int16, one to a token. */
export type Rows = { address: number; bytesOfRow: number };

/**
 * A bidirectional long short-term memory (Hochreiter and Schmidhuber 1997; gates in PyTorch's order: input, forget,
 * cell, output) over a stretch of tokens. Writes `outputSteps` times the state, forward half then backward half.
 */
export class LayerRunner {
  readonly #kernel: Kernel;
  readonly #hidden: number;
  readonly #fromInput: number;
  readonly #fromState: number;
  readonly #start: number;

  constructor(kernel: Kernel, hidden: number) {
    this.#kernel = kernel;
    this.#hidden = hidden;
    this.#fromInput = kernel.allocate(16 * hidden);
    this.#fromState = kernel.allocate(16 * hidden);
    this.#start = kernel.allocate(2 * hidden);
  }

  run(layer: Layer, from: Rows, to: Rows, tokens: number): void {
    layer.cells.forEach((cell, direction) => {
      this.#runCell(cell, direction, from, to, tokens);
    });
  }

  #runCell(cell: Cell, direction: number, from: Rows, to: Rows, tokens: number): void {
    const hidden = this.#hidden;
    const kernel = this.#kernel;
    const input = kernel.int32(this.#fromInput, 4 * hidden);
    const state = kernel.int32(this.#fromState, 4 * hidden);
    const { bias } = cell;
    const inputWorth = cell.input.worth;
    const stateWorth = cell.recurrent.worth;
    const memory = new Float32Array(hidden);
    let before = this.#start;
    for (let k = 0; k < tokens; k += 1) {
      const t = direction === 0 ? k : tokens - 1 - k;
      kernel.multiply(cell.input.matrix, from.address + t * from.bytesOfRow, this.#fromInput);
      kernel.multiply(cell.recurrent.matrix, before, this.#fromState);
      before = to.address + t * to.bytesOfRow + direction * 2 * hidden;
      const out = kernel.int16(before, hidden);
      const gate = (row: number): number =>
        input[row]! * inputWorth[row]! + state[row]! * stateWorth[row]! + bias[row]!;
      for (let j = 0; j < hidden; j += 1) {
        const kept = sigmoid(gate(hidden + j)) * memory[j]!;
        memory[j] = kept + sigmoid(gate(j)) * tangent(gate(2 * hidden + j));
        out[j] = Math.round(sigmoid(gate(3 * hidden + j)) * tangent(memory[j]!) * outputSteps);
      }
    }
  }
}
