// Learns model/weights.json from all labelled pairs.
//
//   node packages/match/training/train.mjs     (DATA_DIR: where claim-pairs/ and polnear/ lie; MODEL_DIR: where to write)
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { learn } from './learn.mjs';
import { loadArticles, loadPairs, missingData } from './load-pairs.mjs';

const missing = missingData();
if (missing) {
  console.error(`Nothing to learn from: ${missing}`);
  process.exit(1);
}
const here = path.dirname(fileURLToPath(import.meta.url));
const file = path.join(process.env.MODEL_DIR ?? path.resolve(here, '../model'), 'weights.json');
const articles = loadArticles();
const pairs = loadPairs(articles);
const weights = learn(pairs, [...articles.values()], 'pairs@3');
writeFileSync(file, `${JSON.stringify(weights, null, 1)}\n`);
console.log(`${file}: ${weights.terms.length} terms, from ${pairs.length} pairs`);
console.log(`joined from ${weights.thresholds.join}, suggested from ${weights.thresholds.suggest}`);
