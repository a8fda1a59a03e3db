// Changes the documents of the tests in ways that hurt, and looks for one that intake crashes, hangs or slows down on.
// What it finds is shrunk and written to a folder that it names; the same seed finds the same again.
//
//   npm run fuzz -- [--minutes 5] [--seed 17] [--format nitf] [--out FOLDER]
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

const limits = { hangMs: 10_000, slowMs: 1_500, timesSlower: 40, shrinkMs: 20_000 };
/** Characters that a document is grown by: ten times more each time. */
const sizes = [20_000, 200_000];

if (!existsSync(fileURLToPath(new URL('../dist/index.js', import.meta.url)))) {
  console.error('The fuzzer needs the build: run `npm run build` first.');
  process.exit(1);
}
const { loadSeeds } = await import('./load-seeds.mjs');
const { chooseGrowth, encodeOddly, growText, mutateText, randomBy } = await import('./mutate.mjs');
const { ParserRun } = await import('./run-parser.mjs');
const { shrink } = await import('./shrink.mjs');

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
    format: { type: 'string' },
    out: { type: 'string' },
  },
});
const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
if (!(minutes > 0) || !Number.isInteger(seed)) {
  console.error('--minutes takes a number above 0, --seed a whole number.');
  process.exit(2);
}
const out = values.out ?? path.join(tmpdir(), `sayso-fuzz-${seed}`);
const all = await loadSeeds();
const seeds = values.format ? all.filter(({ format }) => format === values.format) : all;
if (seeds.length === 0) {
  console.error(
    `There is no document in ${values.format}. There are: ${[...new Set(all.map(({ format }) => format))].sort().join(', ')}.`,
  );
  process.exit(2);
}

const random = randomBy(seed);
const parser = new ParserRun(limits.hangMs);
/** @type {Map<string, { runs: number, read: number }>} */
const counts = new Map();
/** @type {Set<string>} */
const known = new Set();
/** @type {string[]} */
const findings = [];

const oneOf = (/** @type {readonly T[]} */ list) =>
  /** @type {T} */ (list[Math.floor(random() * list.length)]);

/** What is wrong in one word, and where: two of the same are one finding. */
const kindOf = (/** @type {import('./run-parser.mjs').Told} */ { outcome, broken }) =>
  `${outcome} ${(broken ?? '').split('\n').slice(0, 3).join(' ').replace(/\d+/g, '0').slice(0, 300)}`;

function write(
  /** @type {string} */ what,
  /** @type {string} */ format,
  /** @type {Uint8Array} */ bytes,
  /** @type {string} */ words,
) {
  mkdirSync(out, { recursive: true });
  const file = path.join(out, `${String(findings.length + 1).padStart(3, '0')}-${format}-${what}.bin`);
  writeFileSync(file, bytes);
  writeFileSync(`${file}.txt`, `${words}\n`);
  findings.push(`${file}: ${words.split('\n')[0]}`);
  console.log(`found: ${findings.at(-1)}`);
}

/** One changed document; a gzip of it now and then. */
async function tryMutation() {
  const base = oneOf(seeds);
  const text = mutateText(base.text, oneOf(random() < 0.7 ? seeds : all).text, random);
  const plain = encodeOddly(text, random);
  const bytes = random() < 0.02 ? gzipSync(plain) : plain;
  const told = await parser.parse(bytes, base.name);
  const count = counts.get(base.format) ?? { runs: 0, read: 0 };
  counts.set(base.format, { runs: count.runs + 1, read: count.read + (told.outcome === 'articles' ? 1 : 0) });
  if (told.broken === null || known.has(kindOf(told))) return;
  known.add(kindOf(told));
  // A machine with too much to do is no finding.
  if (kindOf(await parser.parse(bytes, base.name)) !== kindOf(told)) return;
  const fails = async (/** @type {Uint8Array} */ trial) =>
    kindOf(await parser.parse(trial, base.name)) === kindOf(told);
  const small = await shrink(bytes, fails, Date.now() + limits.shrinkMs);
  write(told.outcome, base.format, small, told.broken);
}

/** One document grown tenfold: the time that it takes may grow by little more. */
async function tryGrowth() {
  const base = oneOf(seeds);
  const growth = chooseGrowth(base.text, random);
  const [small, large] = sizes.map((size) => growText(base.text, size, growth));
  const before = await parser.parse(Buffer.from(small ?? ''), base.name);
  const after = await parser.parse(Buffer.from(large ?? ''), base.name);
  const kind = `growth ${base.format} ${JSON.stringify(growth.piece)}`;
  const isSlow = (/** @type {import('./run-parser.mjs').Told} */ told) =>
    told.outcome === 'hang' || told.ms > Math.max(limits.slowMs, before.ms * limits.timesSlower);
  if (known.has(kind) || !isSlow(after)) return;
  if (!isSlow(await parser.parse(Buffer.from(large ?? ''), base.name))) return;
  known.add(kind);
  write(
    'growth',
    base.format,
    Buffer.from(large ?? ''),
    `${kind}: ${before.ms.toFixed(0)} ms, ten times the size ${after.ms.toFixed(0)} ms`,
  );
}

console.log(`seed ${seed}, ${minutes} min, ${seeds.length} documents to start from`);
const end = Date.now() + minutes * 60_000;
let runs = 0;
while (Date.now() < end) {
  runs += 1;
  if (runs % 12 === 0) await tryGrowth();
  else await tryMutation();
}
await parser.close();
for (const [format, { runs: count, read }] of [...counts].sort())
  console.log(
    `${format.padEnd(10)} ${String(count).padStart(7)} documents, ${Math.round((read / count) * 100)} % still read`,
  );
console.log(findings.length === 0 ? 'Nothing found.' : `${findings.length} found, in ${out}`);
process.exit(findings.length === 0 ? 0 : 1);
