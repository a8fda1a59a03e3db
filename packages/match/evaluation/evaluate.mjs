// Holds the matcher against labelled pairs of claims in five-fold cross-validation, retrained for each fold without any
// article of the tested pairs: neither its pairs nor its words. Needs the build of the package.
//
//   node packages/match/evaluation/evaluate.mjs        (DATA_DIR: where claim-pairs/ and polnear/ lie; SEED: of the folds)
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadArticles, loadPairs, missingData } from '../training/load-pairs.mjs';
import { splitByArticle } from '../training/split-by-article.mjs';
import { averagePrecision, bestF1, measureAt } from './measure-ranking.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const missing = missingData();
if (missing) {
  console.log(`eval:match skipped: ${missing}`);
  process.exit(0);
}
if (!existsSync(path.resolve(here, '../dist/index.js'))) {
  console.error('eval:match needs the build of @sayso/match: run `npm run build` first.');
  process.exit(1);
}
const { blockingKeys, compareClaims, createMatcher, mentionOfWords, rules } = await import(
  '../dist/index.js'
);
const { readView } = await import('../dist/matcher/read-view.js');
const { normaliseWords } = await import('../dist/normalise-words.js');
const { measureViews } = await import('../dist/matcher/measure-views.js');
const { createVocabulary } = await import('../dist/matcher/vocabulary.js');
const { learn, learnRarities, relations } = await import('../training/learn.mjs');

const folds = 5;
const seed = Number(process.env.SEED ?? 1);
const articles = loadArticles();
const pairs = loadPairs(articles);

const mentionsOf = ({ a, b }, whole) =>
  [a, b].map((claim, at) => mentionOfWords(whole ? claim : { ...claim, context: null }, `article ${at}`));

/** The cosine of TF-IDF of the contents: what a claim finder without learning does. */
function cosineOf({ a, b }, vocabulary) {
  return measureViews(...[a, b].map(({ text }) => readView(normaliseWords(text).content, vocabulary))).cosine;
}

const results = { cosine: [], rules: [], matcher: [], alone: [] };
const spread = [];
for (const { train, test, tested } of splitByArticle(pairs, folds, seed)) {
  const texts = [...articles].filter(([id]) => !tested.has(id)).map(([, text]) => text);
  const weights = learn(
    train.map((at) => pairs[at]),
    texts,
    'fold@1',
  );
  const matcher = createMatcher(JSON.parse(JSON.stringify(weights)));
  const vocabulary = createVocabulary(learnRarities(texts));
  const fold = test.map((at) => ({
    at,
    label: pairs[at].label,
    ...compareClaims(...mentionsOf(pairs[at], true), matcher),
  }));
  results.matcher.push(...fold);
  for (const at of test) {
    const { label } = pairs[at];
    const keys = new Set(blockingKeys(mentionsOf(pairs[at], true)[0].mention));
    const keyed = blockingKeys(mentionsOf(pairs[at], true)[1].mention).some((key) => keys.has(key));
    results.cosine.push({ label, score: cosineOf(pairs[at], vocabulary) });
    results.rules.push({ label, ...compareClaims(...mentionsOf(pairs[at], true), rules) });
    results.alone.push({ label, keyed, ...compareClaims(...mentionsOf(pairs[at], false), matcher) });
  }
  spread.push({ train: train.length, test: test.length, fold, ...weights.thresholds });
}

const shown = (value) => value.toFixed(3);
const line = (name, of) => {
  const best = bestF1(of);
  const at = `(P ${shown(best.precision)} R ${shown(best.recall)}), opposes and figure there ${best.contrary} of ${best.allContrary}`;
  return `${name.padEnd(34)}AP ${shown(averagePrecision(of))}   best F1 ${shown(best.f1)} ${at}`;
};
console.log(
  `${pairs.length} pairs, ${pairs.filter(({ label }) => label === 'same').length} of one claim; folds by article, seed ${seed}\n`,
);
console.log(line('TF-IDF cosine of the contents', results.cosine));
console.log(line('rules', results.rules));
console.log(line('matcher', results.matcher));
console.log(line('matcher, without the sentence', results.alone));
console.log('bars: AP .700, best F1 .650\n');

for (const { train, test, fold, join, suggest } of spread)
  console.log(
    `fold: ${String(train).padStart(3)} trained on, ${String(test).padStart(3)} tested   AP ${shown(averagePrecision(fold))}   best F1 ${shown(bestF1(fold).f1)}   join from ${shown(join)}, suggest from ${shown(suggest)}`,
  );

const tell = (name, of, chosen) => {
  const { taken, right, precision, recall, contrary, allContrary } = measureAt(of, chosen);
  console.log(
    `${name.padEnd(34)}${taken} joined, ${right} rightly: precision ${shown(precision)}, recall ${shown(recall)}; opposes and figure ${contrary} of ${allContrary}`,
  );
};
console.log(
  '\nat the thresholds that each fold chose on its training pairs (bars: precision .900, at most 1 in 10)',
);
tell('joined', results.matcher, ({ decision }) => decision === 'join');
tell('joined, without the sentence', results.alone, ({ decision }) => decision === 'join');
tell('joined under a shared key', results.alone, ({ decision, keyed }) => decision === 'join' && keyed);
tell('joined or suggested', results.matcher, ({ decision }) => decision !== 'apart');
tell('same pairs under a shared key', results.alone, ({ keyed }) => keyed);

console.log(`\nlabel \\ told${relations.map((label) => label.padStart(10)).join('')}    precision  recall`);
const count = (label, relation) =>
  results.matcher.filter((pair) => pair.label === label && pair.relation === relation).length;
for (const label of relations) {
  const counts = relations.map((relation) => count(label, relation));
  const right = count(label, label);
  const told = relations.reduce((sum, other) => sum + count(other, label), 0);
  const all = counts.reduce((sum, value) => sum + value, 0);
  console.log(
    `${label.padEnd(12)}${counts.map((value) => String(value).padStart(10)).join('')}${shown(right / Math.max(1, told)).padStart(13)}${shown(right / all).padStart(8)}`,
  );
}
