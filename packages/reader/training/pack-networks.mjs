// Networks and vectors of words in float32, as tensors of whole numbers: a step for each row, so that rows of small numbers
// keep their precision.
const steps = 127;
/** Too small to be worth rounding. */
const keptWhole = (name) => name === 'transitions' || name === 'out.bias' || name.startsWith('bias.');

function quantise(name, { shape, data }, into) {
  const [rows, width] = shape;
  const rounded = new Int8Array(data.length);
  const worth = new Float32Array(rows);
  for (let r = 0; r < rows; r += 1) {
    let most = 0;
    for (let k = r * width; k < (r + 1) * width; k += 1) most = Math.max(most, Math.abs(data[k]));
    worth[r] = most / steps || 1;
    for (let k = r * width; k < (r + 1) * width; k += 1) rounded[k] = Math.round(data[k] / worth[r]);
  }
  into.set(name, { shape, data: rounded });
  into.set(`${name}.worth`, { shape: [rows], data: worth });
}

/**
 * @param words as `makeWords` makes them
 * @param networks tensors of each, as `train-network.py` writes them
 * @param share how much of the mixture with the chain is theirs
 * @param cueNetworks tensors of those that hear cues
 */
export function packNetworks(words, networks, share, cueNetworks) {
  const packed = new Map();
  const { width, data } = words.vectors;
  quantise('words.vectors', { shape: [data.length / width, width], data }, packed);
  const names = new TextEncoder().encode(words.names.join('\n'));
  packed.set('words.names', { shape: [names.length], data: names });
  packed.set('words.frequent', { shape: [1], data: Float32Array.of(words.frequent) });
  packed.set('networks.share', { shape: [1], data: Float32Array.of(share) });
  networks.forEach((tensors, k) => {
    packNetwork(`network.${k}`, tensors, packed);
  });
  cueNetworks.forEach((tensors, k) => {
    packNetwork(`cueNetwork.${k}`, tensors, packed);
  });
  return packed;
}

function packNetwork(prefix, tensors, into) {
  for (const [name, tensor] of tensors)
    if (keptWhole(name)) into.set(`${prefix}.${name}`, tensor);
    else quantise(`${prefix}.${name}`, tensor, into);
}
