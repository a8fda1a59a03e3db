import { AppError } from '@sayso/schema';

/** A named table of numbers, row by row. */
export type Tensor = { shape: readonly number[]; data: Int8Array | Uint8Array | Float32Array };
export type Tensors = ReadonlyMap<string, Tensor>;

const kinds = { I8: Int8Array, U8: Uint8Array, F32: Float32Array } as const;
type KindName = keyof typeof kinds;
/** Data starts at a multiple of this, so that every kind can be viewed in place. */
const alignment = 8;
const lengthBytes = 8;

const kindOf = (data: Tensor['data']): KindName =>
  data instanceof Float32Array ? 'F32' : data instanceof Int8Array ? 'I8' : 'U8';

/**
 * Tensors as the bytes of a safetensors file (https://github.com/huggingface/safetensors): eight bytes with the
 * length of a JSON header, the header, the data. Float32 first, so that all stand aligned.
 */
export function packTensors(tensors: Tensors): Uint8Array {
  const ordered = [...tensors].sort(
    ([a, x], [b, y]) => y.data.BYTES_PER_ELEMENT - x.data.BYTES_PER_ELEMENT || (a < b ? -1 : 1),
  );
  const entries: Record<string, unknown> = {};
  let size = 0;
  for (const [name, { shape, data }] of ordered) {
    entries[name] = { dtype: kindOf(data), shape, data_offsets: [size, size + data.byteLength] };
    size += data.byteLength;
  }
  const text = JSON.stringify(entries);
  const header = new TextEncoder().encode(text.padEnd(Math.ceil(text.length / alignment) * alignment));
  const bytes = new Uint8Array(lengthBytes + header.length + size);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(header.length), true);
  bytes.set(header, lengthBytes);
  let at = lengthBytes + header.length;
  for (const [, { data }] of ordered) {
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), at);
    at += data.byteLength;
  }
  return bytes;
}

/** @throws AppError `internal` where the bytes are no such file */
export function unpackTensors(bytes: Uint8Array): Tensors {
  try {
    return new Map(entriesOf(bytes));
  } catch {
    throw new AppError('internal', 'The weights of the reader are damaged, or of another version of it.');
  }
}

function* entriesOf(bytes: Uint8Array): Generator<[string, Tensor]> {
  const length = Number(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getBigUint64(0, true));
  const dataAt = lengthBytes + length;
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(lengthBytes, dataAt)));
  for (const [name, { dtype, shape, data_offsets }] of Object.entries<{
    dtype: KindName;
    shape: number[];
    data_offsets: [number, number];
  }>(header)) {
    const kind = kinds[dtype];
    const count = shape.reduce((product, n) => product * n, 1);
    const [from, to] = data_offsets;
    if (to - from !== count * kind.BYTES_PER_ELEMENT || dataAt + to > bytes.length)
      throw new RangeError(name);
    // A copy: the file's bytes need not be aligned where they stand. A Buffer's own slice would copy nothing.
    const part = new Uint8Array(bytes.subarray(dataAt + from, dataAt + to));
    yield [name, { shape, data: new kind(part.buffer) }];
  }
}
