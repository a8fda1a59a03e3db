// Writes what the networks are trained on: for each token its word, its small columns and its label, and the vectors of
// the words. All numbers little-endian, as `train-network.py` reads them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnNames, columnRows, columnsOf, wordKey } from '../dist/model/columns.js';

/** Words seen at least so often get a row that is learnt. */
const leastCount = 4;
/** Of the vectors' words the most frequent so many are kept, and all of the training text. */
const keptWords = 40_000;
/** Vectors are brought to this standard deviation. */
const spread = 0.4;
const spreadOver = 20_000;

/** @returns `{names, frequent, vectors: {width, data}}`: row 0 of the vectors is any other word, all zero */
export function makeWords(documents, vectorsFile) {
  const { words: ranked, vectors, dimensions: width } = JSON.parse(readFileSync(vectorsFile, 'utf8'));
  const counts = new Map();
  for (const { passage } of documents.filter(({ copy }) => !copy))
    for (const { lower } of passage.tokens) counts.set(wordKey(lower), (counts.get(wordKey(lower)) ?? 0) + 1);
  const frequent = [...counts]
    .filter(([, count]) => count >= leastCount)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([word]) => word);
  const further = [...ranked.slice(0, keptWords), ...counts.keys()].filter((word) => vectors[word]);
  const names = [...new Set([...frequent, ...further])];
  const data = new Float32Array((names.length + 1) * width);
  names.forEach((word, i) => {
    const vector = vectors[word];
    if (vector) for (let k = 0; k < width; k += 1) data[(i + 1) * width + k] = vector[k];
  });
  let sum = 0;
  let squares = 0;
  const measured = data.subarray(width, spreadOver * width);
  for (const value of measured) {
    sum += value;
    squares += value * value;
  }
  const deviation = Math.sqrt(squares / measured.length - (sum / measured.length) ** 2);
  for (let k = 0; k < data.length; k += 1) data[k] *= spread / (deviation + 1e-6);
  return { names, frequent: frequent.length, vectors: { width, data } };
}

export function exportSequences(folder, name, documents, words) {
  const rows = new Map(words.names.map((word, i) => [word, i + 1]));
  const total = documents.reduce((sum, { passage }) => sum + passage.tokens.length, 0);
  const width = 1 + columnNames.length;
  const columns = new Uint16Array(total * width);
  const labels = new Uint8Array(total);
  const starts = new Uint8Array(total);
  let at = 0;
  const articles = documents.map(({ id, copy, passage, sentences, hints, paragraphs }) => {
    const own = columnsOf(passage, sentences, hints);
    passage.tokens.forEach(({ lower }, i) => {
      columns[(at + i) * width] = rows.get(wordKey(lower)) ?? 0;
      columnNames.forEach((column, k) => {
        columns[(at + i) * width + 1 + k] = own[column][i];
      });
    });
    for (const { range, labels: part } of paragraphs) {
      labels.set(part, at + range.from);
      if (range.to > range.from) starts[at + range.from] = 1;
    }
    at += passage.tokens.length;
    return { id, copy, from: at - passage.tokens.length, to: at };
  });
  writeFileSync(join(folder, `${name}.columns`), columns);
  writeFileSync(join(folder, `${name}.labels`), labels);
  writeFileSync(join(folder, `${name}.starts`), starts);
  const meta = { articles, columns: columnNames, rows: columnRows, frequent: words.frequent };
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(meta));
}
