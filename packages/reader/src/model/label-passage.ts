import type { Passage } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import { chooseLabels } from './choose-labels.ts';
import { type Columns, columnsOf } from './columns.ts';
import { CueListener } from './cue-listener.ts';
import { extractFeatures } from './features.ts';
import type { Hints } from './hints.ts';
import { scoreLabels } from './label-tokens.ts';
import { labelCount } from './labels.ts';
import type { LikelyCue } from './likely-cue-spans.ts';
import { splitStretches } from './split-stretches.ts';
import type { Weights } from './weights.ts';

/** The label of each token: by the chain alone, or together with the networks where there are some. */
export function labelPassage(
  passage: Passage,
  sentences: readonly Range[],
  hints: Hints,
  weights: Weights,
): Uint8Array {
  const scores = new Float32Array(passage.tokens.length * labelCount);
  eachParagraph(passage, sentences, (paragraph, inside) => {
    const features = extractFeatures(passage, paragraph, inside, hints);
    scores.set(scoreLabels(features, weights.chain), paragraph.from * labelCount);
  });
  let { transitions } = weights.chain;
  let listener: CueListener | null = null;
  if (weights.networks.length > 0) {
    const { networks, words, share, cueNetworks } = weights;
    const rows = Int32Array.from(passage.tokens, (token) => words.rowOf(token.lower));
    const columns = columnsOf(passage, sentences, hints);
    blend(scores, scoreByNetworks(passage, rows, columns, weights), share);
    transitions = transitions.slice();
    blend(transitions, meanOf(networks.map((network) => network.transitions)), share);
    if (cueNetworks.length > 0) listener = new CueListener(passage, cueNetworks, rows, columns);
  }
  const labels = new Uint8Array(passage.tokens.length);
  eachParagraph(passage, sentences, (paragraph, inside) => {
    const { from, to } = paragraph;
    const within = inside.map((sentence) => ({ from: sentence.from - from, to: sentence.to - from }));
    const own = scores.subarray(from * labelCount, to * labelCount);
    const rescore = listener
      ? (cues: readonly LikelyCue[]) => listener.rescore(paragraph, inside, cues, own)
      : undefined;
    labels.set(chooseLabels(own, transitions, within, rescore), from);
  });
  return labels;
}

/** The mean of what the networks say. */
function scoreByNetworks(
  passage: Passage,
  rows: Int32Array,
  columns: Columns,
  { networks }: Weights,
): Float32Array {
  const stretches = splitStretches(passage.paragraphs);
  return meanOf(
    networks.map((network) => {
      const scores = new Float32Array(rows.length * labelCount);
      for (const stretch of stretches) network.score(stretch, rows, columns, scores);
      return scores;
    }),
  );
}

const meanOf = (all: readonly Float32Array[]): Float32Array =>
  all[0]!.map((_, k) => all.reduce((sum, each) => sum + each[k]!, 0) / all.length);

/** Makes `into` a mixture of both; `share` is the other's. */
function blend(into: Float32Array, other: Float32Array, share: number): void {
  for (let k = 0; k < into.length; k += 1) into[k] = (1 - share) * into[k]! + share * other[k]!;
}

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
