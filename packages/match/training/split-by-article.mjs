// Folds of pairs such that few articles stand on both sides of a split, the same for the same pairs and seed.

/** Small, fast and seeded (mulberry32): the splits are the same everywhere. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

const starts = 20;
const rounds = 30;
/** A fold holds at most so much more than its share. */
const slack = 1.12;

function shuffle(items, random) {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other], items[at]];
  }
  return items;
}

/** Articles to folds: from a random start each article moves to where most of its partners are, while there is room. */
function placeArticles(pairs, folds, random) {
  const partners = new Map();
  for (const {
    articles: [a, b],
  } of pairs) {
    partners.set(a, [...(partners.get(a) ?? []), b]);
    partners.set(b, [...(partners.get(b) ?? []), a]);
  }
  const names = [...partners.keys()].sort();
  const place = new Map(names.map((name) => [name, Math.floor(random() * folds)]));
  const load = Array(folds).fill(0);
  for (const name of names) load[place.get(name)] += partners.get(name).length;
  const room = ((2 * pairs.length) / folds) * slack;
  for (let round = 0; round < rounds; round += 1) {
    let moved = 0;
    for (const name of shuffle([...names], random)) {
      const met = Array(folds).fill(0);
      for (const partner of partners.get(name)) met[place.get(partner)] += 1;
      const now = place.get(name);
      const size = partners.get(name).length;
      const better = met
        .map((count, fold) => ({ count, fold }))
        .filter(({ count, fold }) => count > met[now] && load[fold] + size <= room)
        .sort((x, y) => y.count - x.count || x.fold - y.fold)[0];
      if (!better) continue;
      load[now] -= size;
      load[better.fold] += size;
      place.set(name, better.fold);
      moved += 1;
    }
    if (moved === 0) break;
  }
  return place;
}

/**
 * Splits pairs into folds: each pair is tested once, and no article of a tested pair stands in any pair of its
 * training. Pairs between a tested article and another are left out of training.
 *
 * @returns `{ train, test }` of each fold: places in `pairs`
 */
export function splitByArticle(pairs, folds, seed) {
  const random = randomFrom(seed);
  const crossing = (place) => pairs.filter(({ articles: [a, b] }) => place.get(a) !== place.get(b)).length;
  let best = null;
  for (let start = 0; start < starts; start += 1) {
    const place = placeArticles(pairs, folds, random);
    const cut = crossing(place);
    if (best === null || cut < best.cut) best = { place, cut };
  }
  const foldOf = pairs.map(({ articles }, at) => best.place.get(articles[at % 2]));
  return Array.from({ length: folds }, (_, fold) => {
    const test = pairs.flatMap((_pair, at) => (foldOf[at] === fold ? at : []));
    const tested = new Set(test.flatMap((at) => pairs[at].articles));
    const train = pairs.flatMap(({ articles }, at) => (articles.some((name) => tested.has(name)) ? [] : at));
    return { train, test, tested };
  });
}
