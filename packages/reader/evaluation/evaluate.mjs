#!/usr/bin/env node
// Scores the reader against the shared data with the shared scorers, and says how fast it reads.
//
//   node packages/reader/evaluation/evaluate.mjs [rules|trained]      after a build; the trained one, which is the default, unless told otherwise
//
// DATA_DIR names the data (default: ../shared/data beside the checkout); the scorers stand in ../tools next to it.
// Nothing of the data is kept: predictions go to a temporary folder that is removed.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const dataDir = resolve(process.env.DATA_DIR ?? join(here, '../../../../shared/data'));
const tools = join(dataDir, '../tools');
const built = join(here, '../dist/index.js');

if (!existsSync(built)) {
  console.error('The reader is not built yet: run its build first.');
  process.exit(1);
}
const { read, rules } = await import(built);
const { createTrainedReader } = await import('../dist/model/index.js');
const weights = process.env.SAYSO_WEIGHTS ?? join(here, '../model/weights.safetensors');
const reader = process.argv[2] === 'rules' ? rules : createTrainedReader(readFileSync(weights));

const lines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const article = (text) => ({
  text,
  furniture: [],
  publisher: { name: null, domain: null, kind: 'unknown', family: null, span: null },
  language: 'en',
  headline: null,
  publishedAt: null,
});

function predict(documents) {
  const started = process.cpuUsage();
  let words = 0;
  const readings = documents.map(({ id, text }) => {
    words += text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    return { id, text, reading: read(article(text), reader) };
  });
  // Processor time: what else the machine does is not the reader's speed.
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1e6;
  console.log(
    `${reader.id}: ${documents.length} articles, ${words} words in ${seconds.toFixed(1)} s of processor time, ${Math.round(words / seconds)} words/s`,
  );
  return readings;
}

const scratch = mkdtempSync(join(tmpdir(), 'sayso-evaluate-'));
const save = (name, readings) => {
  const file = join(scratch, name);
  writeFileSync(file, readings.map(({ id, reading }) => JSON.stringify({ id, reading })).join('\n'));
  return file;
};
const score = (tool, ...args) =>
  process.stdout.write(execFileSync(process.execPath, [join(tools, tool), ...args], { encoding: 'utf8' }));
const missing = (...files) => files.filter((file) => !existsSync(file));

function attributions() {
  const gold = join(dataDir, 'polnear/dev.jsonl');
  const absent = missing(gold, join(tools, 'score-attribution.mjs'));
  if (absent.length > 0) return console.log(`attribution: not scored, ${absent.join(' and ')} absent`);
  const readings = predict(lines(gold));
  console.log('\nattribution, PolNeAR dev');
  score('score-attribution.mjs', gold, save('dev.jsonl', readings));
  const human = join(dataDir, 'polnear/human.jsonl');
  if (!existsSync(human)) return;
  console.log('\nattribution, one annotator against another');
  score('score-attribution.mjs', human, '--human');
}

function sources() {
  const gold = join(dataDir, 'sources/train.jsonl');
  const texts = join(dataDir, 'polnear/train.jsonl');
  const absent = missing(gold, texts, join(tools, 'score-sources.mjs'));
  if (absent.length > 0) return console.log(`sources: not scored, ${absent.join(' and ')} absent`);
  const wanted = new Set(lines(gold).map((item) => item.doc));
  console.log('');
  const readings = predict(lines(texts).filter(({ id }) => wanted.has(id)));
  console.log('\nsources, train');
  score('score-sources.mjs', gold, texts, save('sources.jsonl', readings));
}

try {
  attributions();
  sources();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
