import type { Range } from '../text/range.ts';
import { columnNames, type HeardColumn } from './columns.ts';
import { Kernel, type Matrix } from './kernel.ts';
import { labelCount } from './labels.ts';
import { type Cell, type Layer, LayerRunner, outputSteps, type Rows } from './recurrent-layer.ts';
import type { Tensor, Tensors } from './tensor-file.ts';
import { WordSums } from './word-sums.ts';
import type { WordTable } from './word-table.ts';

/** No stretch is longer: longer ones are cut by `splitStretches`. */
export const longestStretch = 400;

/** What comes in is held in int16 as so many steps of one: between -8 and 8. */
const inputSteps = 4_096;
/** The kernel takes rows by four. */
const outRows = 8;

/** What a network is given of each token beside its word. */
export type HeardColumns = Readonly<Partial<Record<HeardColumn, Uint16Array>>>;

/** Rows of int8, each with what one step is worth. */
type Table = { width: number; steps: Int8Array; worth: Float32Array };

function wanted(tensors: Tensors, name: string): Tensor {
  const tensor = tensors.get(name);
  if (!tensor) throw new RangeError(`no tensor ${name}`);
  return tensor;
}

function tableOf(tensors: Tensors, name: string): Table {
  const { data, shape } = wanted(tensors, name);
  return {
    width: shape[1]!,
    steps: data as Int8Array,
    worth: wanted(tensors, `${name}.worth`).data as Float32Array,
  };
}

/** Writes a row of a table as steps of what comes in. */
function hear({ width, steps, worth }: Table, row: number, into: Int16Array, at: number): void {
  const factor = worth[row]! * inputSteps;
  for (let k = 0; k < width; k += 1)
    into[at + k] = Math.max(-32_768, Math.min(32_767, Math.round(steps[row * width + k]! * factor)));
}

/** The columns of a matrix from one to before another, row by row. */
function columnsFrom({ width, steps }: Table, from: number, to = width): Int8Array {
  const part = new Int8Array((steps.length / width) * (to - from));
  for (let row = 0; row * width < steps.length; row += 1)
    part.set(steps.subarray(row * width + from, row * width + to), row * (to - from));
  return part;
}

const floatsOf = (tensors: Tensors, name: string): Float32Array => wanted(tensors, name).data as Float32Array;

/** A recurrent network that scores labels. It hears the words and the small columns, the rules' labels among them. */
export class Network {
  readonly #kernel = new Kernel();
  readonly #tables: readonly (readonly [HeardColumn, Table])[];
  readonly #layers: readonly Layer[];
  readonly #runner: LayerRunner;
  readonly #wordSums: WordSums;
  /** What comes in beside the words, then what each layer gives. */
  readonly #rows: readonly Rows[];
  readonly #out: { matrix: Matrix; worth: Float32Array; bias: Float32Array; sums: number };
  readonly transitions: Float32Array;

  /** @throws RangeError where a tensor is missing */
  constructor(tensors: Tensors, prefix: string, words: WordTable) {
    const kernel = this.#kernel;
    const frequent = tableOf(tensors, `${prefix}.frequent`);
    const ofWord = words.vectors.width + frequent.width;
    const heard: HeardColumn[] = tensors.has(`${prefix}.place`)
      ? [...columnNames, 'place']
      : [...columnNames];
    this.#tables = heard.map((name) => [name, tableOf(tensors, `${prefix}.${name}`)]);
    const hidden = wanted(tensors, `${prefix}.out`).shape[1]! / 2;
    const cell = (layer: number, direction: 0 | 1): Cell => {
      const input = tableOf(tensors, `${prefix}.input.${layer}.${direction}`);
      const recurrent = tableOf(tensors, `${prefix}.recurrent.${layer}.${direction}`);
      const stepsOfInput = layer === 0 ? inputSteps : outputSteps;
      return {
        input: kernel.store(layer === 0 ? columnsFrom(input, ofWord) : input.steps, 4 * hidden),
        recurrent: kernel.store(recurrent.steps, 4 * hidden),
        worth: kernel.storeFloats([
          ...input.worth.map((worth) => worth / stepsOfInput),
          ...recurrent.worth.map((worth) => worth / outputSteps),
          ...floatsOf(tensors, `${prefix}.bias.${layer}.${direction}`),
        ]),
      };
    };
    const layers: Layer[] = [];
    while (tensors.has(`${prefix}.input.${layers.length}.0`))
      layers.push([cell(layers.length, 0), cell(layers.length, 1)]);
    this.#layers = layers;
    this.#runner = new LayerRunner(kernel, hidden);
    const wordPart = (direction: 0 | 1): Matrix =>
      kernel.store(columnsFrom(tableOf(tensors, `${prefix}.input.0.${direction}`), 0, ofWord), 4 * hidden);
    const listen = (row: number, into: Int16Array) => {
      hear(words.vectors, row, into, 0);
      hear(frequent, words.isFrequent(row) ? row : 0, into, words.vectors.width);
    };
    const matrices = [wordPart(0), wordPart(1)] as const;
    this.#wordSums = new WordSums(kernel, matrices, listen, words.vectors.worth.length, longestStretch);
    const columns = this.#tables.reduce((sum, [, { width }]) => sum + width, 0);
    const rowsOf = (width: number): Rows => {
      const bytesOfRow = Math.ceil(width / 8) * 16;
      return { address: kernel.allocate(bytesOfRow * longestStretch), bytesOfRow };
    };
    this.#rows = [rowsOf(columns), ...layers.map(() => rowsOf(2 * hidden))];
    const out = tableOf(tensors, `${prefix}.out`);
    const padded = new Int8Array(outRows * out.width);
    padded.set(out.steps);
    this.#out = {
      matrix: kernel.store(padded, outRows),
      worth: out.worth.map((worth) => worth / outputSteps),
      bias: floatsOf(tensors, `${prefix}.out.bias`),
      sums: kernel.allocate(4 * outRows),
    };
    this.transitions = floatsOf(tensors, `${prefix}.transitions`);
  }

  /**
   * Adds the scores of each label for the tokens of a stretch to `scores`, `labelCount` to a token.
   *
   * @param stretch at most `longestStretch` tokens
   * @param rows the row of each token's word
   * @param first the token that `scores` begin with
   */
  score(stretch: Range, rows: Int32Array, columns: HeardColumns, scores: Float32Array, first = 0): void {
    const tokens = stretch.to - stretch.from;
    this.#listen(stretch, columns);
    const sums = this.#wordSums.of(rows, stretch.from, stretch.to);
    this.#layers.forEach((layer, k) => {
      this.#runner.run(layer, this.#rows[k]!, this.#rows[k + 1]!, tokens, k === 0 ? sums : undefined);
    });
    const { address, bytesOfRow } = this.#rows.at(-1)!;
    const { matrix, worth, bias, sums: of } = this.#out;
    const out = this.#kernel.int32(of, labelCount);
    for (let t = 0; t < tokens; t += 1) {
      this.#kernel.multiply(matrix, address + t * bytesOfRow, of);
      const at = (stretch.from + t - first) * labelCount;
      for (let y = 0; y < labelCount; y += 1) scores[at + y]! += out[y]! * worth[y]! + bias[y]!;
    }
  }

  #listen({ from, to }: Range, columns: HeardColumns): void {
    const { address, bytesOfRow } = this.#rows[0]!;
    const all = this.#kernel.int16(address, ((to - from) * bytesOfRow) / 2);
    for (let i = from; i < to; i += 1) {
      let at = ((i - from) * bytesOfRow) / 2;
      for (const [name, table] of this.#tables) {
        hear(table, columns[name]?.[i] ?? 0, all, at);
        at += table.width;
      }
    }
  }
}
