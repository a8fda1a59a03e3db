#!/usr/bin/env node
// Rebuilds the weights of the trained reader, and their manifest.
//
//   node --max-old-space-size=10000 packages/reader/training/train.mjs        after a build
//
// DATA_DIR   the data (default: ../shared/data beside the checkout)
// MODEL_DIR  where weights and manifest go (default: ../model)
// WORK_DIR   where vectors and sequences lie meanwhile (default: a temporary folder that is removed)
// PYTHON     a Python with PyTorch and NumPy (default: /usr/bin/python3, for Debian's python3-torch)
//
// The chain and the links take some minutes on one core, each network a quarter of an hour; the networks are trained beside
// the rest.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { fetchVectors } from './fetch-vectors.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, '../dist');
const corpus = join(resolve(process.env.DATA_DIR ?? join(here, '../../../../shared/data')), 'polnear');
for (const wanted of [join(dist, 'model/weights.js'), join(corpus, 'train.jsonl'), join(corpus, 'dev.jsonl')])
  if (!existsSync(wanted)) {
    console.error(`${relative(process.cwd(), wanted)} is not there: build the reader, and set DATA_DIR.`);
    process.exit(1);
  }
const { exportSequences, makeWords } = await import('./export-sequences.mjs');
const { exportWindows } = await import('./export-windows.mjs');
const { labelUnseen, leanTowards } = await import('./label-unseen.mjs');
const { loadCorpus } = await import('./load-corpus.mjs');
const { packNetworks } = await import('./pack-networks.mjs');
const { scoreOnDev } = await import('./score-on-dev.mjs');
const { scoreChain, trainChain } = await import('./train-chain.mjs');
const { scoreLinks, trainLinks } = await import('./train-links.mjs');
const { packWeights, unpackWeights } = await import('../dist/model/weights.js');
const { unpackTensors } = await import('../dist/model/tensor-file.js');

const settings = JSON.parse(readFileSync(join(here, 'settings.json'), 'utf8'));
const model = resolve(process.env.MODEL_DIR ?? join(here, '../model'));
const work = process.env.WORK_DIR
  ? resolve(process.env.WORK_DIR)
  : mkdtempSync(join(tmpdir(), 'sayso-train-'));
for (const folder of [model, work]) mkdirSync(folder, { recursive: true });

const train = loadCorpus(join(corpus, 'train.jsonl'), { copies: true });
const dev = loadCorpus(join(corpus, 'dev.jsonl'));
const paragraphsOf = (documents) => documents.filter(({ copy }) => !copy).flatMap((d) => d.paragraphs);

const words = makeWords(train, fetchVectors(work));
writeFileSync(join(work, 'vectors.f32'), words.vectors.data);
exportSequences(work, 'train', train, words);
const trainNetwork = async (name, network) => {
  const own = join(work, `${name}.json`);
  const out = join(work, `${name}.safetensors`);
  writeFileSync(own, JSON.stringify({ ...network, vectorWidth: words.vectors.width }));
  const python = process.env.PYTHON ?? '/usr/bin/python3';
  const { stdout } = await promisify(execFile)(python, [join(here, 'train-network.py'), work, own, out]);
  console.log(stdout.trim());
  return unpackTensors(readFileSync(out));
};
const listening = settings.networks.map((network, k) =>
  trainNetwork(`network-${k}`, { ...network, kind: 'stretches' }),
);

const chain = trainChain(paragraphsOf(train), settings.chain, (epoch, now) => {
  const scores = scoreChain(paragraphsOf(dev), now).join(' ');
  console.log(`chain, epoch ${epoch + 1}: source, cue, content on dev ${scores}`);
});
labelUnseen(train, settings.chain);
exportWindows(work, 'train', train);
const listeningToCues = settings.cueNetworks.map((network, k) =>
  trainNetwork(`cue-network-${k}`, { ...network, kind: 'windows' }),
);
const links = trainLinks(train, settings.links);
chain.transitions = leanTowards(chain.transitions, settings.starting);
const networks = await Promise.all(listening);
const cueNetworks = await Promise.all(listeningToCues);
for (const tensors of networks) {
  const transitions = tensors.get('transitions');
  transitions.data = leanTowards(transitions.data, settings.starting);
}

const bytes = packWeights({ chain, links }, packNetworks(words, networks, settings.share, cueNetworks));
unpackWeights(bytes);
writeFileSync(join(model, 'weights.safetensors'), bytes);
const sha256 = (content) => createHash('sha256').update(content).digest('hex');
const sourcesUnder = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:m?js|ts|py|json)$/.test(name) && !/\.(?:test|d)\.ts$/.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
const manifest = {
  reader: 'sayso-blend@1.4.0',
  settings,
  data: Object.fromEntries(
    ['train.jsonl', 'dev.jsonl'].map((name) => [name, sha256(readFileSync(join(corpus, name)))]),
  ),
  vectors: sha256(Buffer.from(words.vectors.data.buffer)),
  code: sha256(sourcesUnder(join(here, '../src')) + sourcesUnder(here)),
  weights: { bytes: bytes.length, sha256: sha256(bytes) },
  linksOnDev: scoreLinks(dev, links),
  dev: scoreOnDev(bytes, corpus),
};
writeFileSync(join(model, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
if (!process.env.WORK_DIR) rmSync(work, { recursive: true });
console.log(`${bytes.length} bytes; npm run eval scores them`);
