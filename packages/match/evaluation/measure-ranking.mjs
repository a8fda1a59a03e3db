// How well a score ranks pairs of one claim above all others. `pairs`: { score, label }.

const byScore = (pairs) => [...pairs].sort((x, y) => y.score - x.score);
const isSame = ({ label }) => label === 'same';
const isContrary = ({ label }) => label === 'opposes' || label === 'figure';

/** Average precision, ties counted at their end. */
export function averagePrecision(pairs) {
  const ranked = byScore(pairs);
  let [found, fresh, sum] = [0, 0, 0];
  ranked.forEach((pair, at) => {
    if (isSame(pair)) {
      found += 1;
      fresh += 1;
    }
    if (ranked[at + 1]?.score === pair.score) return;
    sum += (fresh * found) / (at + 1);
    fresh = 0;
  });
  return found === 0 ? 0 : sum / found;
}

/** What is called one claim from a score on, and how rightly. */
export function measureAt(pairs, chosen) {
  const taken = pairs.filter(chosen);
  const right = taken.filter(isSame).length;
  const all = pairs.filter(isSame).length;
  return {
    taken: taken.length,
    right,
    precision: taken.length === 0 ? 1 : right / taken.length,
    recall: right / Math.max(1, all),
    contrary: taken.filter(isContrary).length,
    allContrary: pairs.filter(isContrary).length,
  };
}

/** The best F1 over all thresholds, with what holds there. */
export function bestF1(pairs) {
  let best = { f1: 0, threshold: 1 };
  const all = pairs.filter(isSame).length;
  const ranked = byScore(pairs);
  let right = 0;
  ranked.forEach((pair, at) => {
    if (isSame(pair)) right += 1;
    if (ranked[at + 1]?.score === pair.score) return;
    const f1 = (2 * right) / (at + 1 + all);
    if (f1 > best.f1) best = { f1, threshold: pair.score };
  });
  return { ...best, ...measureAt(pairs, ({ score }) => score >= best.threshold) };
}
