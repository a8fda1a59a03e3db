import type { Range } from '../text/range.ts';
import { type ColumnName, type Columns, columnNames } from './columns.ts';
import { Kernel, type Matrix } from './kernel.ts';
import { labelCount } from './labels.ts';
import { type Cell, type Layer, LayerRunner, outputSteps, type Rows } from './recurrent-layer.ts';
import type { Tensor, Tensors } from './tensor-file.ts';
import type { WordTable } from './word-table.ts';

/** No stretch is longer: longer ones are cut by `splitStretches`. */
export const longestStretch = 400;

/** What comes in is held in int16 as so many steps of one: between -8 and 8. */
const inputSteps = 4_096;
/** The kernel takes rows by four. */
const outRows = 8;

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

const floatsOf = (tensors: Tensors, name: string): Float32Array => wanted(tensors, name).data as Float32Array;

/** A recurrent network that scores labels. It hears the words and the small columns, the rules' labels among them. */
export class Network {
  readonly #kernel = new Kernel();
  readonly #frequent: Table;
  readonly #tables: Record<ColumnName, Table>;
  readonly #layers: readonly Layer[];
  readonly #runner: LayerRunner;
  /** What comes in, then what each layer gives. */
  readonly #rows: readonly Rows[];
  readonly #out: { matrix: Matrix; worth: Float32Array; bias: Float32Array; sums: number };
  readonly transitions: Float32Array;

  /** @throws RangeError where a tensor is missing */
  constructor(tensors: Tensors, prefix: string, wordWidth: number) {
    const kernel = this.#kernel;
    this.#frequent = tableOf(tensors, `${prefix}.frequent`);
    this.#tables = Object.fromEntries(
      columnNames.map((name) => [name, tableOf(tensors, `${prefix}.${name}`)]),
    ) as Record<ColumnName, Table>;
    const hidden = wanted(tensors, `${prefix}.out`).shape[1]! / 2;
    const cell = (layer: number, direction: 0 | 1): Cell => {
      const input = tableOf(tensors, `${prefix}.input.${layer}.${direction}`);
      const recurrent = tableOf(tensors, `${prefix}.recurrent.${layer}.${direction}`);
      const stepsOfInput = layer === 0 ? inputSteps : outputSteps;
      return {
        input: kernel.store(input.steps, 4 * hidden),
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
    const columns =
      wordWidth + this.#frequent.width + columnNames.reduce((sum, name) => sum + this.#tables[name].width, 0);
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
   */
  score(stretch: Range, words: WordTable, rows: Int32Array, columns: Columns, scores: Float32Array): void {
    const tokens = stretch.to - stretch.from;
    this.#listen(stretch, words, rows, columns);
    this.#layers.forEach((layer, k) => {
      this.#runner.run(layer, this.#rows[k]!, this.#rows[k + 1]!, tokens);
    });
    const { address, bytesOfRow } = this.#rows.at(-1)!;
    const { matrix, worth, bias, sums } = this.#out;
    const out = this.#kernel.int32(sums, labelCount);
    for (let t = 0; t < tokens; t += 1) {
      this.#kernel.multiply(matrix, address + t * bytesOfRow, sums);
      const at = (stretch.from + t) * labelCount;
      for (let y = 0; y < labelCount; y += 1) scores[at + y]! += out[y]! * worth[y]! + bias[y]!;
    }
  }

  #listen({ from, to }: Range, words: WordTable, rows: Int32Array, columns: Columns): void {
    const { address, bytesOfRow } = this.#rows[0]!;
    const all = this.#kernel.int16(address, ((to - from) * bytesOfRow) / 2);
    let at = 0;
    const hear = ({ width, steps, worth }: Table, index: number) => {
      const factor = worth[index]! * inputSteps;
      for (let k = index * width; k < (index + 1) * width; k += 1, at += 1)
        all[at] = Math.max(-32_768, Math.min(32_767, Math.round(steps[k]! * factor)));
    };
    for (let i = from; i < to; i += 1) {
      at = ((i - from) * bytesOfRow) / 2;
      hear(words.vectors, rows[i]!);
      hear(this.#frequent, words.isFrequent(rows[i]!) ? rows[i]! : 0);
      for (const name of columnNames) hear(this.#tables[name], columns[name][i]!);
    }
  }
}
