/** How rare words are in news: what two claims share means more, the fewer others have it. */
export type Vocabulary = {
  /** Rarity of a token of `normaliseWords`, 0 … 1: the rarest are 1, and those that no article of training had. */
  rarityOf(hash: number): number;
};

/** Hashes of tokens (`hashWord`), and the rarity of each in steps of 1/255. No word can be read from it. */
export type Rarities = { hashes: Uint32Array; values: Uint8Array };

export function createVocabulary({ hashes, values }: Rarities): Vocabulary {
  const rarities = new Map<number, number>();
  hashes.forEach((hash, at) => {
    rarities.set(hash, values[at]! / 255);
  });
  return { rarityOf: (hash) => rarities.get(hash) ?? 1 };
}
