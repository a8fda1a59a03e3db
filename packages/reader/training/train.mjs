#!/usr/bin/env node
// Rebuilds the weights of the trained reader, and their manifest. Same data and code, same bytes.
//
//   node --max-old-space-size=6000 packages/reader/training/train.mjs        after a build
//
// DATA_DIR names the data (default: ../shared/data beside the checkout). Takes some minutes on one core.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, '../dist');
const corpus = join(resolve(process.env.DATA_DIR ?? join(here, '../../../../shared/data')), 'polnear');
for (const wanted of [join(dist, 'model/weights.js'), join(corpus, 'train.jsonl'), join(corpus, 'dev.jsonl')])
  if (!existsSync(wanted)) {
    console.error(`${relative(process.cwd(), wanted)} is not there: build the reader, and set DATA_DIR.`);
    process.exit(1);
  }
const { loadCorpus } = await import('./load-corpus.mjs');
const { scoreChain, trainChain } = await import('./train-chain.mjs');
const { scoreLinks, trainLinks } = await import('./train-links.mjs');
const { packWeights, unpackWeights } = await import('../dist/model/weights.js');
const { labels } = await import('../dist/model/labels.js');

const settings = {
  chain: { epochs: 5, rate: 0.015, seed: 1, decay: 0.0001, starting: 0.6 },
  links: { epochs: 6, rate: 0.1 },
};
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const sourcesUnder = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:m?js|ts)$/.test(name) && !/\.(?:test|d)\.ts$/.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

const train = loadCorpus(join(corpus, 'train.jsonl'));
const dev = loadCorpus(join(corpus, 'dev.jsonl'));
const paragraphs = (documents) => documents.flatMap((document) => document.paragraphs);
const chain = trainChain(paragraphs(train), settings.chain, (epoch, now) => {
  console.log(
    `epoch ${epoch + 1}: source, cue, content on dev ${scoreChain(paragraphs(dev), now).join(' ')}`,
  );
});
// Leans towards recall: from no attribution to the start of one costs less than was learnt.
for (const [label, name] of labels.entries())
  if (name.startsWith('B-')) chain.transitions[label] += settings.chain.starting;
const links = trainLinks(train, settings.links);
const bytes = packWeights({ chain, links });
const kept = unpackWeights(bytes);
const [source, cue, content] = scoreChain(paragraphs(dev), kept.chain);
const spansOnDev = { source, cue, content, links: scoreLinks(dev, kept.links) };
const model = process.env.MODEL_DIR ? resolve(process.env.MODEL_DIR) : join(here, '../model');
mkdirSync(model, { recursive: true });
writeFileSync(join(model, 'weights.bin'), bytes);
const manifest = {
  reader: 'sayso-chain@0.1.0',
  settings,
  data: Object.fromEntries(
    ['train.jsonl', 'dev.jsonl'].map((name) => [name, sha256(readFileSync(join(corpus, name)))]),
  ),
  code: sha256(sourcesUnder(join(here, '../src')) + sourcesUnder(here)),
  weights: { bytes: bytes.length, sha256: sha256(bytes) },
  spansOnDev,
};
writeFileSync(join(model, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
console.log(JSON.stringify(manifest.spansOnDev), `${bytes.length} bytes`);
