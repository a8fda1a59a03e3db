// Learns the weights of the matcher from labelled pairs, and nothing from any article that it is told to leave out.
// Uses the build of the package: the measures are those of the product.

import { compareProposition } from '../dist/compare-proposition.js';
import { hashWord } from '../dist/hash-word.js';
import { mentionOfWords } from '../dist/index.js';
import { measureNames, measurePair, products } from '../dist/matcher/measure-pair.js';
import { profileReader } from '../dist/matcher/read-profile.js';
import {
  hasSign,
  isContrary,
  logOdds,
  scorerOf,
  sigmoid,
  softmax,
  termValue,
} from '../dist/matcher/score-relations.js';
import { createVocabulary } from '../dist/matcher/vocabulary.js';
import { encodeRarities } from '../dist/matcher/weights.js';
import { normaliseWords } from '../dist/normalise-words.js';
import { readProposition } from '../dist/read-proposition.js';
import { calibrate, fitSoftmax } from './fit-softmax.mjs';
import { splitByArticle } from './split-by-article.mjs';

export const relations = ['same', 'figure', 'opposes', 'related', 'unrelated'];

/** At the threshold for joining: of what is joined so much is one claim, and of pairs set against another so few are. */
const precisionWanted = 0.95;
const contraryAllowed = 0.07;
const innerFolds = 4;
/** Of the splits by which scores outside training are found: more of them steady the thresholds. */
const innerSeeds = [11, 12, 13];

/** How rare each token is among the articles. Tokens of one article alone are left out: they are as rare as any. */
export function learnRarities(texts) {
  const counts = new Map();
  for (const text of texts) {
    const found = new Set(
      text.split(/\n+/).flatMap((part) => normaliseWords(part).content.map((word) => word.token)),
    );
    for (const token of found) {
      const hash = hashWord(token);
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
    }
  }
  const kept = [...counts].filter(([, count]) => count > 1).sort(([a], [b]) => a - b);
  const most = Math.log(texts.length / 0.5);
  return {
    hashes: Uint32Array.from(kept, ([hash]) => hash),
    values: Uint8Array.from(kept, ([, count]) => Math.round((255 * Math.log(texts.length / count)) / most)),
  };
}

/** Measures of a pair as given, and without the sentences around, as the worker has it. */
function measureBoth({ a, b }, readProfile) {
  return [true, false].map((whole) => {
    const [left, right] = [a, b].map((claim, at) => {
      const mention = mentionOfWords(whole ? claim : { ...claim, context: null }, `article ${at}`);
      const proposition = readProposition(mention);
      return { proposition, profile: readProfile(mention, proposition) };
    });
    const byRule = compareProposition(left.proposition, right.proposition).relation === 'same';
    return { measures: measurePair(left, right), byRule };
  });
}

const round = (value, digits) => Number(value.toPrecision(digits));

function fit(examples) {
  const names = measureNames(examples[0].measures);
  const terms = [...names.map((name) => [name]), ...products.map((product) => [...product])].map((of) => {
    const values = examples.map(({ measures }) => termValue(measures, of));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return { of, mean: round(mean, 6), deviation: round(Math.sqrt(variance), 6), values };
  });
  const told = terms.filter(({ deviation }) => deviation > 1e-9);
  const rows = examples.map((_example, at) =>
    Float64Array.from(told, ({ values, mean, deviation }) => (values[at] - mean) / deviation),
  );
  const labels = examples.map(({ label }) => relations.indexOf(label));
  const { bias, weights } = fitSoftmax(rows, labels, relations.length);
  return {
    bias: bias.map((value) => round(value, 5)),
    terms: told.map(({ of, mean, deviation }, at) => ({
      of,
      mean,
      deviation,
      weights: weights[at].map((value) => round(value, 4)),
    })),
  };
}

/** The lowest score from which joining is as right as wanted, on pairs that were not trained on. */
function findJoin(seen) {
  const contraryPairs = seen.filter(({ label }) => label === 'opposes' || label === 'figure').length;
  const ranked = seen
    .filter(({ contrary }) => !contrary)
    .map((pair) => ({ ...pair, score: pair.byRule ? 2 : pair.score }))
    .sort((x, y) => y.score - x.score);
  let [right, wrong, join] = [0, 0, 0.99];
  ranked.forEach(({ label, score }, at) => {
    if (label === 'same') right += 1;
    if (label === 'opposes' || label === 'figure') wrong += 1;
    if (score > 1 || ranked[at + 1]?.score === score) return;
    if (right / (at + 2) >= precisionWanted && wrong <= contraryAllowed * contraryPairs) join = score;
  });
  return join;
}

/** The value at which one relation against the rest has its best F1. */
function findBest(seen, relation, scoreOf) {
  const ranked = seen.map((pair) => ({ label: pair.label, value: scoreOf(pair) }));
  ranked.sort((x, y) => y.value - x.value);
  const all = seen.filter(({ label }) => label === relation).length;
  let right = 0;
  let best = { f1: 0, value: 0.5 };
  ranked.forEach(({ label, value }, at) => {
    if (label === relation) right += 1;
    const f1 = (2 * right) / (at + 1 + all);
    if (f1 > best.f1) best = { f1, value };
  });
  return best.value;
}

/**
 * @param pairs as `loadPairs` gives them: those to learn from
 * @param texts of the articles to learn from
 * @returns what `model/weights.json` holds
 */
export function learn(pairs, texts, id) {
  const rarities = learnRarities(texts);
  const readProfile = profileReader(createVocabulary(rarities));
  const examples = pairs.map((pair) =>
    measureBoth(pair, readProfile).map((measured) => ({ ...measured, label: pair.label })),
  );
  const of = (places) => places.flatMap((at) => examples[at]);
  const splits = innerSeeds.flatMap((seed) => splitByArticle(pairs, innerFolds, seed));
  const seen = splits.flatMap(({ train, test }) => {
    const scoresOf = scorerOf(fit(of(train)));
    return of(test).map((example) => ({
      ...example,
      odds: logOdds(scoresOf(example.measures), relations.indexOf('same')),
      chances: softmax(scoresOf(example.measures)),
      contrary: isContrary(example.measures),
    }));
  });
  const calibration = calibrate(
    seen.map(({ odds }) => odds),
    seen.map(({ label }) => label === 'same'),
  );
  for (const one of seen) one.score = sigmoid(calibration.slope * one.odds + calibration.offset);
  const join = findJoin(seen);
  const suggest = findBest(seen, 'same', ({ score }) => score);
  const told = (relation) =>
    round(
      findBest(seen, relation, ({ chances, measures }) =>
        hasSign(measures, relation) ? chances[relations.indexOf(relation)] : 0,
      ),
      4,
    );
  return {
    id,
    relations,
    calibration: { slope: round(calibration.slope, 5), offset: round(calibration.offset, 5) },
    thresholds: {
      join: round(join, 4),
      suggest: round(Math.min(suggest, join * 0.9), 4),
      figure: told('figure'),
      opposes: told('opposes'),
    },
    ...fit(examples.flat()),
    rarities: encodeRarities(rarities),
  };
}
