/** A run of words that two texts share, as half-open ranges of word numbers. `matched` of them are the very same. */
export type Run = {
  a: readonly [number, number];
  b: readonly [number, number];
  matched: number;
  pairs: Pair[];
};
/** Words of equal text that follow one another in both: from `a` and `b` on, `length` of them. */
export type Pair = { a: number; b: number; length: number };

const seedLength = 3;
/** A seed that stands so often in one text leads nowhere. */
const mostPlaces = 6;
/** The longest stretch of other words within one copied passage, on either side. */
const widestGap = 12;
/** What each word of a gap costs, in words matched. */
const gapCost = 0.25;
/** How many earlier matches a match may follow on. Bounds the work. */
const lookBack = 48;
const fewestMatched = 8;
/** Of the longer side of a passage, so much must be the very same words. */
const density = 0.4;

/** Where each run of three words stands in a text. */
function placesOf(words: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + seedLength <= words.length; at += 1) {
    const seed = words.slice(at, at + seedLength).join(' ');
    const known = places.get(seed);
    if (!known) places.set(seed, [at]);
    else if (known.length <= mostPlaces) known.push(at);
  }
  return places;
}

/** Maximal runs of equal words, three and more, in the order of b. */
function matchesOf(a: readonly string[], b: readonly string[]): Pair[] {
  const places = placesOf(a);
  const covered = new Map<number, number>();
  const matches: Pair[] = [];
  for (let at = 0; at + seedLength <= b.length; at += 1) {
    const found = places.get(b.slice(at, at + seedLength).join(' ')) ?? [];
    if (found.length > mostPlaces) continue;
    for (const place of found) {
      const diagonal = place - at;
      if ((covered.get(diagonal) ?? 0) > at) continue;
      let length = seedLength;
      while (a[place + length] !== undefined && a[place + length] === b[at + length]) length += 1;
      covered.set(diagonal, at + length);
      matches.push({ a: place, b: at, length });
    }
  }
  return matches;
}

type Link = { match: Pair; score: number; before: Link | null };

/** The part of a match that does not overlap the one before it; null where nothing is left. */
function trimmed(match: Pair, before: Pair): Pair | null {
  const overlap = Math.max(0, before.a + before.length - match.a, before.b + before.length - match.b);
  if (overlap >= match.length) return null;
  return { a: match.a + overlap, b: match.b + overlap, length: match.length - overlap };
}

/** Each match with the best chain that ends in it: matches in the same order on both sides, near one another. */
function chain(matches: readonly Pair[]): Link[] {
  const links: Link[] = [];
  matches.forEach((match, at) => {
    let best: Link = { match, score: match.length, before: null };
    for (let earlier = at - 1; earlier >= Math.max(0, at - lookBack); earlier -= 1) {
      const before = links[earlier]!;
      if (before.match.a >= match.a || before.match.b >= match.b) continue;
      const rest = trimmed(match, before.match);
      if (!rest) continue;
      const gap = Math.max(
        rest.a - before.match.a - before.match.length,
        rest.b - before.match.b - before.match.length,
      );
      const score = before.score + rest.length - gapCost * gap;
      if (gap <= widestGap && score > best.score) best = { match: rest, score, before };
    }
    links.push(best);
  });
  return links;
}

/**
 * The passages that two texts share, edits and all, best first and not overlapping: seeds of three equal words are
 * extended, and chained where they follow one another in both texts within a few words (seed and extend, as in
 * Altschul et al., "Basic local alignment search tool", 1990). Time and memory grow with the length of the texts.
 */
export function alignWords(a: readonly string[], b: readonly string[]): Run[] {
  const links = chain(matchesOf(a, b)).sort(
    (x, y) => y.score - x.score || x.match.a - y.match.a || x.match.b - y.match.b,
  );
  const takenA = new Uint8Array(a.length);
  const takenB = new Uint8Array(b.length);
  const runs: Run[] = [];
  for (const last of links) {
    if (last.score < fewestMatched / 2) break;
    const pairs: Pair[] = [];
    for (let link: Link | null = last; link; link = link.before) {
      const { match } = link;
      // A word is copied once: where a better passage has it, this one ends.
      if (takenA[match.a] || takenA[match.a + match.length - 1]) break;
      if (takenB[match.b] || takenB[match.b + match.length - 1]) break;
      pairs.unshift(match);
    }
    const [first, final] = [pairs[0], pairs.at(-1)];
    if (!first || !final) continue;
    const matched = pairs.reduce((total, { length }) => total + length, 0);
    const endA = final.a + final.length;
    const endB = final.b + final.length;
    const longer = Math.max(endA - first.a, endB - first.b);
    if (matched < fewestMatched || matched / longer < density) continue;
    takenA.fill(1, first.a, endA);
    takenB.fill(1, first.b, endB);
    runs.push({ a: [first.a, endA], b: [first.b, endB], matched, pairs });
  }
  return runs;
}
