import { hashWord } from '../hash-word.ts';
import type { Word } from '../normalise-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The words of a stretch of text, fit to be held against another's. */
export type View = {
  /** Hashes of the tokens, ascending, each once. */
  ids: Uint32Array;
  /** Of each id: its rarity, and whether it is a name. */
  rarities: Float64Array;
  names: Uint8Array;
  /** Hashes of the pairs of neighbouring words that carry content, ascending, each once. */
  pairs: Uint32Array;
  /** Summed rarity of all and of the names, and the length of the rarities as a vector. */
  mass: number;
  nameMass: number;
  norm: number;
  /** How many words carry content, repeated ones too. */
  length: number;
};

/** Longer texts are compared by their start. In words that carry content. */
const most = 80;

const ascending = (a: number, b: number): number => a - b;

/** @param words of one text, or of several one after another */
export function readView(words: readonly Word[], vocabulary: Vocabulary): View {
  const content = words.slice(0, most);
  const found = new Map<number, { rarity: number; name: boolean }>();
  const pairs = new Set<number>();
  let before = 0;
  content.forEach(({ token, name }, at) => {
    const id = hashWord(token);
    if (!found.has(id))
      found.set(id, { rarity: vocabulary.rarityOf(id), name: name === 'sure' || token.startsWith('@') });
    if (at > 0) pairs.add((Math.imul(before, 31) ^ id) >>> 0);
    before = id;
  });
  const sorted = [...found].sort(([a], [b]) => a - b);
  let [mass, nameMass, square] = [0, 0, 0];
  for (const [, { rarity, name }] of sorted) {
    mass += rarity;
    if (name) nameMass += rarity;
    square += rarity * rarity;
  }
  return {
    ids: Uint32Array.from(sorted, ([id]) => id),
    rarities: Float64Array.from(sorted, ([, { rarity }]) => rarity),
    names: Uint8Array.from(sorted, ([, { name }]) => Number(name)),
    pairs: Uint32Array.from([...pairs].sort(ascending)),
    mass,
    nameMass,
    norm: Math.sqrt(square) || 1,
    length: content.length,
  };
}
