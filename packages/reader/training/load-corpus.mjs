// Articles of the corpus as the model sees them: paragraphs with hashed features, and a gold label for every token.
import { readFileSync } from 'node:fs';
import { attributeOutermost } from '../dist/attribution/attribute-passage.js';
import { extractFeatures } from '../dist/model/features.js';
import { hintsOf } from '../dist/model/hints.js';
import { startOf } from '../dist/model/labels.js';
import { preparePassage } from '../dist/text/passage.js';

const tokensIn = (tokens, spans) => {
  const found = [];
  for (const [start, end] of spans) {
    let lo = 0;
    let hi = tokens.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (tokens[mid].end <= start) lo = mid + 1;
      else hi = mid;
    }
    for (; lo < tokens.length && tokens[lo].start < end; lo += 1) found.push(lo);
  }
  return [...new Set(found)].sort((a, b) => a - b);
};

/** An annotator's relations as token indices; those without a cue or a content teach nothing. */
const goldOf = (passage, annotation) =>
  annotation
    .map(({ s, cu, co }) => ({
      source: tokensIn(passage.tokens, s),
      cue: tokensIn(passage.tokens, cu),
      content: tokensIn(passage.tokens, co),
    }))
    .filter((r) => r.cue.length > 0 && r.content.length > 0);

function labelsOf(passage, gold) {
  const labels = new Uint8Array(passage.tokens.length);
  const mark = (list, kind) => {
    list.forEach((i, k) => {
      labels[i] = k > 0 && list[k - 1] === i - 1 ? startOf(kind) + 1 : startOf(kind);
    });
  };
  for (const r of gold) mark(r.content, 'content');
  for (const r of gold) mark(r.source, 'source');
  for (const r of gold) mark(r.cue, 'cue');
  return labels;
}

/**
 * @param copies each annotator's copy of an article, and not the first one's alone; the others are marked `copy`
 * @returns `{id, copy, text, passage, gold, labels, outermost, sentences, hints, paragraphs: [{range, features, labels}]}`
 */
export function loadCorpus(file, { copies = false } = {}) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const { id, text, ann } = JSON.parse(line);
      const annotations = Object.values(ann).slice(0, copies ? undefined : 1);
      return annotations.map((annotation, k) => readArticle(id, text, annotation, k > 0));
    });
}

function readArticle(id, text, annotation, copy) {
  const passage = preparePassage(text);
  const { attributions, sentences } = attributeOutermost(passage);
  const hints = hintsOf(attributions, passage.tokens.length);
  const gold = goldOf(passage, annotation);
  const labels = labelsOf(passage, gold);
  const paragraphs = passage.paragraphs.map((range) => {
    const part = labels.slice(range.from, range.to);
    part.forEach((y, k) => {
      if (y > 0 && y % 2 === 0 && (k === 0 || (part[k - 1] !== y && part[k - 1] !== y - 1))) part[k] = y - 1;
    });
    const inside = sentences.filter((s) => s.from < range.to && s.to > range.from);
    return { range, labels: part, features: extractFeatures(passage, range, inside, hints) };
  });
  return { id, copy, text, passage, gold, labels, sentences, outermost: attributions, hints, paragraphs };
}
