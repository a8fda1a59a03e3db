/** FNV-1a, 32 bit, of UTF-16 code units: short, and the same everywhere. */
export function hashText(text: string, seed = 0x811c9dc5): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}

/** One of many hash functions over 32-bit values: MurmurHash3's finaliser of the value and the number of the function. */
export function rehash(value: number, which: number): number {
  let mixed = (value ^ Math.imul(which + 1, 0x9e3779b1)) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
