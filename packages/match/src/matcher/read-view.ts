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

/** @param words of one text, or of several one after another */
export function readView(words: readonly Word[], vocabulary: Vocabulary): View {
  const length = Math.min(words.length, most);
  const names = new Map<number, boolean>();
  const pairs = new Set<number>();
  let before = 0;
  for (let at = 0; at < length; at += 1) {
    const { token, name } = words[at]!;
    const id = hashWord(token);
    if (!names.has(id)) names.set(id, name === 'sure' || token.startsWith('@'));
    if (at > 0) pairs.add((Math.imul(before, 31) ^ id) >>> 0);
    before = id;
  }
  const ids = Uint32Array.from(names.keys()).sort();
  const rarities = new Float64Array(ids.length);
  const named = new Uint8Array(ids.length);
  let [mass, nameMass, square] = [0, 0, 0];
  for (let at = 0; at < ids.length; at += 1) {
    const rarity = vocabulary.rarityOf(ids[at]!);
    rarities[at] = rarity;
    mass += rarity;
    square += rarity * rarity;
    if (!names.get(ids[at]!)) continue;
    named[at] = 1;
    nameMass += rarity;
  }
  return {
    ids,
    rarities,
    names: named,
    pairs: Uint32Array.from(pairs).sort(),
    mass,
    nameMass,
    norm: Math.sqrt(square) || 1,
    length,
  };
}
