import { kernelBytes } from './kernel-bytes.ts';

/** As much of the WebAssembly API as is used here: the library's types know no such global. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { exports: unknown };
};

type Exports = {
  memory: { buffer: ArrayBuffer; grow(pages: number): number };
  multiply(matrix: number, vector: number, out: number, rows: number, bytesOfRow: number): void;
  multiplyTwo(matrix: number, x: number, y: number, out: number, rows: number, bytesOfRow: number): void;
  step(
    input: number,
    word: number,
    state: number,
    worth: number,
    memory: number,
    out: number,
    hidden: number,
  ): void;
};

const page = 65_536;
const alignment = 16;
/** Address 0 stays unused, so that no forgotten address can point at something real. */
const firstAddress = 64;

/** A matrix of int16 in the kernel's memory. */
export type Matrix = { address: number; rows: number; bytesOfRow: number };

/**
 * Memory of its own and the loops that the network's time goes into; see kernel.wat.
 */
export class Kernel {
  readonly #exports: Exports;
  #next = firstAddress;

  constructor() {
    const letters = atob(kernelBytes);
    const bytes = new Uint8Array(letters.length);
    for (let i = 0; i < letters.length; i += 1) bytes[i] = letters.charCodeAt(i);
    this.#exports = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as Exports;
  }

  /** @returns the address of so many bytes, all zero. Views made before an allocation are dead after it. */
  allocate(bytes: number): number {
    const address = this.#next;
    this.#next = Math.ceil((address + bytes) / alignment) * alignment;
    const missing = this.#next - this.#exports.memory.buffer.byteLength;
    if (missing > 0) this.#exports.memory.grow(Math.ceil(missing / page));
    return address;
  }

  int16(address: number, length: number): Int16Array {
    return new Int16Array(this.#exports.memory.buffer, address, length);
  }

  float32(address: number, length: number): Float32Array {
    return new Float32Array(this.#exports.memory.buffer, address, length);
  }

  int32(address: number, length: number): Int32Array {
    return new Int32Array(this.#exports.memory.buffer, address, length);
  }

  /** @param values row by row, `rows` a multiple of 4; rows are filled up with zeros to a multiple of 8 columns */
  store(values: ArrayLike<number>, rows: number): Matrix {
    const columns = values.length / rows;
    const padded = Math.ceil(columns / 8) * 8;
    const address = this.allocate(rows * padded * 2);
    const target = this.int16(address, rows * padded);
    for (let r = 0; r < rows; r += 1)
      for (let k = 0; k < columns; k += 1) target[r * padded + k] = values[r * columns + k]!;
    return { address, rows, bytesOfRow: padded * 2 };
  }

  /** @returns their address */
  storeFloats(values: readonly number[]): number {
    const address = this.allocate(4 * values.length);
    this.float32(address, values.length).set(values);
    return address;
  }

  /** Products of each row with the int16 vector at an address, to int32 at another. */
  multiply(matrix: Matrix, vector: number, out: number): void {
    this.#exports.multiply(matrix.address, vector, out, matrix.rows, matrix.bytesOfRow);
  }

  /** The same with two vectors at once, which is faster than one after the other; those of the second come last. */
  multiplyTwo(matrix: Matrix, first: number, second: number, out: number): void {
    this.#exports.multiplyTwo(matrix.address, first, second, out, matrix.rows, matrix.bytesOfRow);
  }

  /**
   * One step of a long short-term memory.
   *
   * @param sums addresses of the int32 sums of the four gates: from the input, from its word, and from the state before
   * @param worth address of float32: what a step of each input sum is worth, of each state sum, then the biases
   * @param memory address of float32, which is changed
   * @param out address of int16, in steps of 1/16384
   */
  step(
    sums: { input: number; word: number; state: number },
    worth: number,
    memory: number,
    out: number,
    hidden: number,
  ): void {
    this.#exports.step(sums.input, sums.word, sums.state, worth, memory, out, hidden);
  }
}
