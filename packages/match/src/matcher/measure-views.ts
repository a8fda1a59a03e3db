import type { View } from './read-view.ts';

/** Symmetric measures of two views. Shares are of rarity and lie between 0 and 1. */
export type Likeness = {
  cosine: number;
  jaccard: number;
  /** Of the side with less, and of the side with more. */
  containment: number;
  coverage: number;
  /** Summed rarity of what is shared: all, and names; how many words that are no names; the rarest of those. */
  sharedMass: number;
  sharedNames: number;
  sharedPlain: number;
  rarestPlain: number;
  nameJaccard: number;
  plainJaccard: number;
  /** Neighbouring words that stand together on both sides, of the side with fewer. */
  pairs: number;
  /** Rarity that the other side lacks: the smaller and the larger. */
  strayLow: number;
  strayHigh: number;
};

const share = (part: number, of: number): number => (of > 0 ? part / of : 0);

/** Calls back with the places of each value that two ascending lists share. */
export function meet(a: Uint32Array, b: Uint32Array, met: (inA: number, inB: number) => void): void {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i]!, b[j]!];
    if (x === y) met(i, j);
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
}

export function measureViews(a: View, b: View): Likeness {
  let [shared, square, plain, names, rarest, pairs] = [0, 0, 0, 0, 0, 0];
  meet(a.ids, b.ids, (i, j) => {
    const rarity = a.rarities[i]!;
    shared += rarity;
    square += rarity * rarity;
    if (a.names[i] || b.names[j]) names += rarity;
    else {
      plain += 1;
      rarest = Math.max(rarest, rarity);
    }
  });
  meet(a.pairs, b.pairs, () => {
    pairs += 1;
  });
  const plainMass = a.mass - a.nameMass + b.mass - b.nameMass;
  return {
    cosine: square / (a.norm * b.norm),
    jaccard: share(shared, a.mass + b.mass - shared),
    containment: share(shared, Math.min(a.mass, b.mass)),
    coverage: share(shared, Math.max(a.mass, b.mass)),
    sharedMass: shared,
    sharedNames: names,
    sharedPlain: plain,
    rarestPlain: rarest,
    nameJaccard: share(names, a.nameMass + b.nameMass - names),
    plainJaccard: share(shared - names, plainMass - (shared - names)),
    pairs: share(pairs, Math.min(a.pairs.length, b.pairs.length)),
    strayLow: Math.min(a.mass, b.mass) - shared,
    strayHigh: Math.max(a.mass, b.mass) - shared,
  };
}
