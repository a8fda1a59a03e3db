// Holds compareClaims against labelled pairs of attributed claims: average precision and best F1 of `score` for
// "one claim" against the rest, and how the relations fall. Scoring only: nothing here is fitted to the pairs.
//
//   node packages/match/evaluation/evaluate.mjs        (DATA_DIR: where claim-pairs/ lies, default ../shared/data)
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const dataDir = process.env.DATA_DIR ?? path.resolve(here, '../../../../shared/data');
const pairsFile = path.join(dataDir, 'claim-pairs', 'train.jsonl');
const built = path.resolve(here, '../dist/index.js');

if (!existsSync(pairsFile)) {
  console.log(
    'eval:match skipped: claim-pairs/train.jsonl is absent (set DATA_DIR to the folder that holds it).',
  );
  process.exit(0);
}
if (!existsSync(built)) {
  console.error('eval:match needs the build of @sayso/match: run `npm run build` first.');
  process.exit(1);
}
const { blockingKeys, compareClaims } = await import(built);

const quoted = (text) => ({ start: 0, end: text.length, text });

/** A side of a pair as a mention: its source as the last hop, with its cue; the publisher is not known. */
function mentionOf(side) {
  const hop = {
    kind: side.sourceText ? 'person' : 'unspecified',
    naming: side.sourceText ? 'named' : 'unspecified',
    name: side.sourceText || null,
    text: side.sourceText || null,
    span: null,
    cue: side.cueText ? quoted(side.cueText) : null,
  };
  const publisher = {
    kind: 'publisher',
    naming: 'unspecified',
    name: null,
    text: null,
    span: null,
    cue: null,
  };
  return {
    articleId: side.doc,
    publishedAt: /_(\d{4}-\d{2}-\d{2})_/.exec(side.doc)?.[1] ?? null,
    mention: {
      text: side.text,
      chain: [publisher, hop],
      hedges: [],
      certainty: 'unstated',
      polarity: 'affirmed',
      figures: [],
      times: [],
      quotation: 'none',
    },
  };
}

const pairs = readFileSync(pairsFile, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .map((pair) => {
    const [a, b] = [mentionOf(pair.a), mentionOf(pair.b)];
    const keys = new Set(blockingKeys(a.mention));
    return {
      label: pair.label,
      ...compareClaims(a, b),
      keyed: blockingKeys(b.mention).some((key) => keys.has(key)),
    };
  });

const ranked = [...pairs].sort((x, y) => y.score - x.score);
const positives = pairs.filter((pair) => pair.label === 'same').length;
let found = 0;
let precisions = 0;
let best = { f1: 0, precision: 0, recall: 0, threshold: 0 };
ranked.forEach((pair, at) => {
  if (pair.label === 'same') {
    found += 1;
    precisions += found / (at + 1);
  }
  if (ranked[at + 1]?.score === pair.score) return;
  const [precision, recall] = [found / (at + 1), found / positives];
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  if (f1 > best.f1) best = { f1, precision, recall, threshold: pair.score };
});

const round = (value) => value.toFixed(3);
const joined = pairs.filter((pair) => pair.relation === 'same');
const atBest = (label) => pairs.filter((pair) => pair.label === label && pair.score >= best.threshold).length;
console.log(`${pairs.length} pairs, ${positives} of them one claim`);
console.log(`average precision ${round(precisions / positives)}`);
console.log(`best F1 ${round(best.f1)} (P ${round(best.precision)} / R ${round(best.recall)})`);
console.log(`  there joined: opposes ${atBest('opposes')}, figure ${atBest('figure')}`);
console.log(
  `joined as near-exact: ${joined.length}, rightly ${joined.filter((pair) => pair.label === 'same').length}, under a shared key ${joined.filter((pair) => pair.keyed).length}`,
);
const labels = ['same', 'figure', 'opposes', 'related', 'unrelated'];
console.log(`\nlabel \\ found  ${labels.map((label) => label.padStart(9)).join('')}`);
for (const label of labels) {
  const counts = labels.map((relation) =>
    String(pairs.filter((pair) => pair.label === label && pair.relation === relation).length).padStart(9),
  );
  console.log(`${label.padEnd(15)}${counts.join('')}`);
}
