import type { Passage } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import { chooseSpans, type Thresholds } from './choose-spans.ts';
import { columnsOf } from './columns.ts';
import { extractFeatures } from './features.ts';
import type { Hints } from './hints.ts';
import { labelOdds } from './label-odds.ts';
import { scoreLabels } from './label-tokens.ts';
import { labelCount } from './labels.ts';
import { splitStretches } from './split-stretches.ts';
import type { Weights } from './weights.ts';

/** What was best for F1 on a part of the training data. */
const thresholds: Thresholds = { source: 0.4, cue: 0.4, content: 0.38 };

/** The label of each token: by the chain alone, or by the networks that hear it where there are some. */
export function labelPassage(
  passage: Passage,
  sentences: readonly Range[],
  hints: Hints,
  weights: Weights,
): Uint8Array {
  const { chain, networks } = weights;
  const scores = new Float32Array(passage.tokens.length * labelCount);
  eachParagraph(passage, sentences, (paragraph, inside) => {
    const features = extractFeatures(passage, paragraph, inside, hints);
    scores.set(scoreLabels(features, chain), paragraph.from * labelCount);
  });
  const [heard, transitions] =
    networks.length === 0
      ? [scores, chain.transitions]
      : [scoreByNetworks(passage, sentences, hints, weights, scores), meanTransitions(weights)];
  const labels = new Uint8Array(passage.tokens.length);
  for (const { from, to } of passage.paragraphs)
    labels.set(
      chooseSpans(heard.subarray(from * labelCount, to * labelCount), transitions, thresholds),
      from,
    );
  return labels;
}

function scoreByNetworks(
  passage: Passage,
  sentences: readonly Range[],
  hints: Hints,
  { chain, networks, words }: Weights,
  ofChain: Float32Array,
): Float32Array {
  const marginals = new Float32Array(ofChain.length);
  for (const { from, to } of passage.paragraphs) {
    const part = ofChain.subarray(from * labelCount, to * labelCount);
    marginals.set(labelOdds(part, chain.transitions), from * labelCount);
  }
  const rows = Int32Array.from(passage.tokens, (token) => words.rowOf(token.lower));
  const columns = columnsOf(passage, sentences, hints);
  const scores = new Float32Array(ofChain.length);
  for (const stretch of splitStretches(passage.paragraphs))
    for (const network of networks) network.score(stretch, words, rows, columns, marginals, scores);
  return scores.map((sum) => sum / networks.length);
}

const meanTransitions = ({ networks }: Weights): Float32Array =>
  Float32Array.from(
    { length: labelCount ** 2 },
    (_, k) => networks.reduce((sum, { transitions }) => sum + transitions[k]!, 0) / networks.length,
  );

function eachParagraph(
  { paragraphs }: Passage,
  sentences: readonly Range[],
  visit: (paragraph: Range, sentences: readonly Range[]) => void,
): void {
  let first = 0;
  for (const paragraph of paragraphs) {
    while (first < sentences.length && sentences[first]!.to <= paragraph.from) first += 1;
    let end = first;
    while (end < sentences.length && sentences[end]!.from < paragraph.to) end += 1;
    visit(paragraph, sentences.slice(first, end));
  }
}
