// Which cue a content belongs to, and which source a cue has: a conditional logit over candidates, by AdaGrad.
import { candidatesOf, linkBits, linkFeatures, makeLinkable, spansOf } from '../dist/model/link-spans.js';

const overlaps = (span, list) => list.some((i) => i >= span.from && i < span.to);

function examplesOf({ passage, hints, labels, sentences, gold, paragraphs }) {
  const own = labels.slice();
  for (const { range, labels: part } of paragraphs) own.set(part, range.from);
  const spans = spansOf(own, passage.paragraphs);
  const doc = makeLinkable(passage, hints, spans, sentences);
  const examples = [];
  spans.forEach((span, index) => {
    const kind = span.kind === 'content' ? 'cue' : span.kind === 'cue' ? 'source' : null;
    if (!kind) return;
    const relation = gold.find((r) => overlaps(span, r[span.kind]));
    if (!relation) return;
    const candidates = candidatesOf(doc, index, kind);
    const right = candidates.findIndex((j) => j >= 0 && overlaps(spans[j], relation[kind]));
    if (right < 0 && relation[kind].length > 0) return;
    examples.push({
      right: right < 0 ? candidates.length - 1 : right,
      candidates: candidates.map((j) => linkFeatures(doc, index, j)),
    });
  });
  return examples;
}

export function trainLinks(documents, { epochs, rate }) {
  const examples = documents.flatMap(examplesOf);
  const weights = new Float32Array(1 << linkBits);
  const squares = new Float32Array(1 << linkBits);
  for (let epoch = 0; epoch < epochs; epoch += 1)
    for (let n = 0; n < examples.length; n += 1) {
      const { right, candidates } = examples[(n * 7919) % examples.length];
      const scores = candidates.map((features) => features.reduce((sum, f) => sum + weights[f], 0));
      const most = Math.max(...scores);
      const odds = scores.map((s) => Math.exp(s - most));
      const total = odds.reduce((a, b) => a + b, 0);
      candidates.forEach((features, k) => {
        const slope = odds[k] / total - (k === right ? 1 : 0);
        if (Math.abs(slope) < 1e-3) return;
        for (const f of features) {
          squares[f] += slope * slope;
          weights[f] -= (rate * slope) / Math.sqrt(squares[f] + 1e-2);
        }
      });
    }
  return weights;
}

/** The share of spans that are linked rightly where all spans are known. */
export function scoreLinks(documents, weights) {
  const examples = documents.flatMap(examplesOf);
  const right = examples.filter(({ right: wanted, candidates }) => {
    const scores = candidates.map((features) => features.reduce((sum, f) => sum + weights[f], 0));
    return scores.indexOf(Math.max(...scores)) === wanted;
  });
  return Math.round((1000 * right.length) / examples.length) / 10;
}
