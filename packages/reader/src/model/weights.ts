import { AppError } from '@sayso/schema';
import { featureBits } from './features.ts';
import type { Chain } from './label-tokens.ts';
import { labelCount } from './labels.ts';
import { linkBits } from './link-spans.ts';
import { Network } from './network.ts';
import { packTensors, type Tensor, type Tensors, unpackTensors } from './tensor-file.ts';
import { makeWordTable, type WordTable } from './word-table.ts';

/** Everything that training leaves. */
export type Weights = {
  chain: Chain;
  links: Float32Array;
  words: WordTable;
  /** Their scores are averaged, and mixed with the chain's. */
  networks: readonly Network[];
  /** How much of the mixture is theirs. */
  share: number;
  /** They hear a sentence once for every cue that may stand in it. */
  cueNetworks: readonly Network[];
};

/** The chain's weights are rounded to so many steps at each side of nothing. */
const steps = 127;

/**
 * Weights as the bytes of a file. The chain loses precision; nothing else does.
 *
 * @param further words and networks, as tensors already
 */
export function packWeights(
  { chain, links }: Pick<Weights, 'chain' | 'links'>,
  further: Tensors = new Map(),
): Uint8Array {
  let most = 0;
  for (const weight of chain.buckets) most = Math.max(most, Math.abs(weight));
  const scale = most / steps || 1;
  const buckets = Int8Array.from(chain.buckets, (weight) => Math.round(weight / scale));
  return packTensors(
    new Map<string, Tensor>([
      ['chain.buckets', { shape: [1 << featureBits, labelCount], data: buckets }],
      ['chain.scale', { shape: [1], data: Float32Array.of(scale * chain.scale) }],
      ['chain.transitions', { shape: [labelCount, labelCount], data: chain.transitions }],
      ['links', { shape: [links.length], data: links }],
      ...further,
    ]),
  );
}

/**
 * The weights of a file of tensors: `chain.*`, `links`, and, where there are networks, `words.*`,
 * `networks.share`, `network.N.*` and `cueNetwork.N.*`.
 *
 * @throws AppError `internal` where the bytes are not weights that this version of the reader can use
 */
export function unpackWeights(bytes: Uint8Array): Weights {
  const tensors = unpackTensors(bytes);
  try {
    return weightsOf(tensors);
  } catch (cause) {
    throw new AppError('internal', 'The weights of the reader are of another version of it.', { cause });
  }
}

function weightsOf(tensors: Tensors): Weights {
  const tensor = (name: string): Tensor => {
    const found = tensors.get(name);
    if (!found) throw new RangeError(`no tensor ${name}`);
    return found;
  };
  const floats = (name: string) => tensor(name).data as Float32Array;
  const buckets = tensor('chain.buckets');
  if (buckets.shape[0] !== 1 << featureBits || tensor('links').shape[0] !== 1 << linkBits)
    throw new RangeError('made for other features');
  const words = wordsOf(tensors);
  return {
    chain: {
      scale: floats('chain.scale')[0]!,
      transitions: floats('chain.transitions'),
      buckets: buckets.data as Int8Array,
    },
    links: floats('links'),
    words,
    networks: networksOf(tensors, 'network', words),
    share: tensors.get('networks.share')?.data[0] ?? 0,
    cueNetworks: networksOf(tensors, 'cueNetwork', words),
  };
}

function networksOf(tensors: Tensors, name: string, words: WordTable): Network[] {
  const networks: Network[] = [];
  while (tensors.has(`${name}.${networks.length}.out`))
    networks.push(new Network(tensors, `${name}.${networks.length}`, words));
  return networks;
}

function wordsOf(tensors: Tensors): WordTable {
  const table = tensors.get('words.vectors');
  const worth = tensors.get('words.vectors.worth')?.data as Float32Array | undefined;
  const names = tensors.get('words.names');
  const frequent = tensors.get('words.frequent')?.data[0];
  if (!table || !worth || !names || frequent === undefined)
    return makeWordTable('', 0, { width: 0, steps: new Int8Array(0), worth: Float32Array.of(0) });
  return makeWordTable(new TextDecoder().decode(names.data), frequent, {
    width: table.shape[1]!,
    steps: table.data as Int8Array,
    worth,
  });
}
