// What the whole reader reaches on dev with given weights, by the shared scorer, for the manifest.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '../dist/index.js';
import { createTrainedReader } from '../dist/model/index.js';

/** @returns F1 and recall in per cent, or null where the scorer is not beside the data */
export function scoreOnDev(weights, corpus) {
  const scorer = join(corpus, '../../tools/score-attribution.mjs');
  if (!existsSync(scorer)) return null;
  const gold = join(corpus, 'dev.jsonl');
  const reader = createTrainedReader(weights);
  const publisher = { name: null, domain: null, kind: 'unknown', family: null, span: null };
  const readings = readFileSync(gold, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id, text } = JSON.parse(line);
      const article = { text, furniture: [], publisher, language: 'en', headline: null, publishedAt: null };
      return JSON.stringify({ id, reading: read(article, reader) });
    });
  const folder = mkdtempSync(join(tmpdir(), 'sayso-dev-'));
  try {
    const file = join(folder, 'dev.jsonl');
    writeFileSync(file, readings.join('\n'));
    const told = execFileSync(process.execPath, [scorer, gold, file, '--json'], { encoding: 'utf8' });
    const { cue, source, contentFragment, relationSoft, byQuotation } = JSON.parse(told);
    return {
      cue: cue.f1,
      source: source.f1,
      contentFragment: contentFragment.f1,
      relationSoft: relationSoft.f1,
      directFound: byQuotation.direct.found,
      directSpeaker: byQuotation.direct.speaker,
      indirectFound: byQuotation.indirect.found,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
