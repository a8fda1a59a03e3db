// Writes what the cue network is trained on: every cue that an annotator marked, or that a chain which had not seen the
// article took for one, with the sentence around it and the labels of what belongs to that cue alone.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { windowOf } from '../dist/model/cue-windows.js';
import { startOf } from '../dist/model/labels.js';
import { spansOf } from '../dist/model/link-spans.js';

/** In the order of the columns of the file, which count in tokens from the start of all articles. */
export const windowColumns = ['from', 'to', 'cueFrom', 'cueTo', 'otherFrom', 'otherTo'];

const meet = (a, b) => a.from < b.to && b.from < a.to;

/** Each cue that was marked with all that was marked for it, and each that only the chain saw, with nothing. */
function cuesOf({ passage, gold, eager }) {
  const marked = new Map();
  for (const { cue, content, source } of gold) {
    const key = cue.join(' ');
    const known = marked.get(key) ?? {
      from: cue[0],
      to: cue.at(-1) + 1,
      content: new Set(),
      source: new Set(),
    };
    for (const token of content) known.content.add(token);
    for (const token of source) known.source.add(token);
    marked.set(key, known);
  }
  const cues = [...marked.values()];
  const seen = spansOf(eager, passage.paragraphs).filter(({ kind }) => kind === 'cue');
  // A cue is seldom found with just the words that were marked: its borders by the chain are learnt from, too.
  for (const cue of cues) cue.other = seen.find((span) => meet(span, cue)) ?? cue;
  const wrong = seen.filter((span) => !cues.some((cue) => meet(span, cue)));
  return [...cues, ...wrong.map((cue) => ({ ...cue, content: new Set(), source: new Set(), other: cue }))];
}

function labelsOf({ from, to }, { content, source }) {
  const labels = new Uint8Array(to - from);
  for (const [kind, tokens] of [
    ['source', source],
    ['content', content],
  ])
    for (let i = from; i < to; i += 1) {
      if (!tokens.has(i)) continue;
      const before = labels[i - from - 1];
      const goesOn = before === startOf(kind) || before === startOf(kind) + 1;
      labels[i - from] = goesOn ? startOf(kind) + 1 : startOf(kind);
    }
  return labels;
}

/** @param documents with the labels of `labelUnseen` */
export function exportWindows(folder, name, documents) {
  const rows = [];
  const labels = [];
  let at = 0;
  for (const document of documents) {
    const { passage, sentences } = document;
    for (const cue of cuesOf(document)) {
      const paragraph = passage.paragraphs.find((range) => meet(range, cue));
      const window = windowOf(cue, paragraph, sentences);
      const { other } = cue;
      const places = [window.from, window.to, cue.from, cue.to, other.from, other.to];
      rows.push(...places.map((place) => at + place));
      labels.push(labelsOf(window, cue));
    }
    at += passage.tokens.length;
  }
  writeFileSync(join(folder, `${name}.windows`), Int32Array.from(rows));
  writeFileSync(join(folder, `${name}.window-labels`), Buffer.concat(labels));
}
