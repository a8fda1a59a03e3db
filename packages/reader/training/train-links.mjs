// Which cue a content belongs to, and which source a cue has: a conditional logit over candidates, by AdaGrad. Taught on
// the gold spans and on those that a chain finds, so that it also learns to leave alone what should not have been found.
import { candidatesOf, linkBits, linkFeatures, makeLinkable, spansOf } from '../dist/model/link-spans.js';

const shared = (span, list) => list.filter((i) => i >= span.from && i < span.to).length;

function examplesOf({ passage, hints, sentences, gold }, labels) {
  const spans = spansOf(labels, passage.paragraphs);
  const doc = makeLinkable(passage, hints, spans, sentences);
  return spans.flatMap((span, index) => {
    const kind = { content: 'cue', cue: 'source' }[span.kind];
    if (!kind) return [];
    const [relation] = gold
      .filter((r) => shared(span, r[span.kind]) > 0)
      .sort((a, b) => shared(span, b[span.kind]) - shared(span, a[span.kind]));
    if (!relation && kind === 'source') return [];
    const candidates = candidatesOf(doc, index, kind);
    const right = relation ? candidates.findIndex((j) => j >= 0 && shared(spans[j], relation[kind]) > 0) : -1;
    if (relation && right < 0 && relation[kind].length > 0 && kind === 'source') return [];
    return [
      {
        right: right < 0 ? candidates.length - 1 : right,
        candidates: candidates.map((j) => linkFeatures(doc, index, j)),
      },
    ];
  });
}

function goldLabels({ labels, paragraphs }) {
  const own = labels.slice();
  for (const { range, labels: part } of paragraphs) own.set(part, range.from);
  return own;
}

const scoreOf = (features, weights) => {
  let sum = 0;
  for (const feature of features) sum += weights[feature];
  return sum;
};

/** @returns the mean weights of all epochs but the first */
export function trainLinks(documents, { epochs, rate }) {
  const examples = documents.flatMap((document) => [
    ...examplesOf(document, goldLabels(document)),
    ...examplesOf(document, document.predicted),
  ]);
  const weights = new Float32Array(1 << linkBits);
  const squares = new Float32Array(1 << linkBits);
  const sum = new Float32Array(1 << linkBits);
  let moments = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1)
    for (let n = 0; n < examples.length; n += 1) {
      const { right, candidates } = examples[(n * 7919) % examples.length];
      const scores = candidates.map((features) => scoreOf(features, weights));
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
      if (n % 2000 > 0 || epoch === 0) continue;
      moments += 1;
      for (let k = 0; k < sum.length; k += 1) sum[k] += weights[k];
    }
  return sum.map((weight) => weight / moments);
}

/** The share of spans that are linked rightly where all spans are known. */
export function scoreLinks(documents, weights) {
  const examples = documents.flatMap((document) => examplesOf(document, goldLabels(document)));
  const right = examples.filter(({ right: wanted, candidates }) => {
    const scores = candidates.map((features) => scoreOf(features, weights));
    return scores.indexOf(Math.max(...scores)) === wanted;
  });
  return Math.round((1000 * right.length) / examples.length) / 10;
}
