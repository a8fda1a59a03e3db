import { AppError } from '@sayso/schema';
import { featureBits } from './features.ts';
import type { Chain } from './label-tokens.ts';
import { labelCount } from './labels.ts';
import { linkBits } from './link-spans.ts';

/** Everything that training leaves. */
export type Weights = { chain: Chain; links: Float32Array };

const magic = 'SAYSOCH1';
const bucketCount = (1 << featureBits) * labelCount;
const pairCount = labelCount * labelCount;
const linkCount = 1 << linkBits;
/** Little-endian: magic, scale, pairs of labels, links (all float32), then an int8 for each bucket and label. */
const bucketsAt = magic.length + 4 * (1 + pairCount + linkCount);

/** Buckets are rounded to so many steps at each side of nothing. */
const steps = 127;

/** Weights as the bytes of a file. Buckets lose precision; nothing else does. */
export function packWeights({ chain, links }: Weights): Uint8Array {
  const bytes = new Uint8Array(bucketsAt + bucketCount);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < magic.length; i += 1) bytes[i] = magic.charCodeAt(i);
  let most = 0;
  for (const weight of chain.buckets) most = Math.max(most, Math.abs(weight));
  const scale = most / steps || 1;
  view.setFloat32(magic.length, scale * chain.scale, true);
  const floats = [...chain.transitions, ...links];
  for (let i = 0; i < floats.length; i += 1) view.setFloat32(magic.length + 4 * (1 + i), floats[i]!, true);
  for (let i = 0; i < bucketCount; i += 1) view.setInt8(bucketsAt + i, Math.round(chain.buckets[i]! / scale));
  return bytes;
}

/** @throws AppError `internal` where the bytes are not weights that this version of the reader can use */
export function unpackWeights(bytes: Uint8Array): Weights {
  const named = String.fromCharCode(...bytes.subarray(0, magic.length)) === magic;
  if (!named || bytes.length !== bucketsAt + bucketCount)
    throw new AppError('internal', 'The weights of the reader are damaged, or of another version of it.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const floats = (from: number, count: number): Float32Array =>
    Float32Array.from({ length: count }, (_, i) => view.getFloat32(magic.length + 4 * (from + i), true));
  return {
    chain: {
      scale: view.getFloat32(magic.length, true),
      transitions: floats(1, pairCount),
      buckets: Int8Array.from(bytes.subarray(bucketsAt)),
    },
    links: floats(1 + pairCount, linkCount),
  };
}
