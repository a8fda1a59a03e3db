// Labels of the training articles by chains that did not see them: what links and the cue network are taught on, faults
// and all.
import { bestLabels, scoreLabels } from '../dist/model/label-tokens.js';
import { isInside } from '../dist/model/labels.js';
import { trainChain } from './train-chain.mjs';

const folds = 5;
/** How far the labels lean towards recall that the cue network is taught on: it hears cues that are none, too. */
const eagerness = 1;

/** Leans towards recall: from no attribution to the start of one costs less than was learnt. */
export function leanTowards(transitions, starting) {
  const leaning = transitions.slice();
  const count = Math.sqrt(transitions.length);
  for (let k = 0; k < leaning.length; k += 1)
    if (k % count > 0 && !isInside(k % count)) leaning[k] += starting;
  return leaning;
}

/** Gives each document `predicted` and `eager`: a label for every token. Copies by other annotators share their article's fold. */
export function labelUnseen(documents, settings) {
  const foldOf = new Map();
  for (const { id, copy } of documents) if (!copy) foldOf.set(id, foldOf.size % folds);
  for (let fold = 0; fold < folds; fold += 1) {
    const seen = documents.filter(({ id, copy }) => !copy && foldOf.get(id) !== fold);
    const chain = trainChain(
      seen.flatMap(({ paragraphs }) => paragraphs),
      settings,
    );
    const transitions = leanTowards(chain.transitions, settings.starting);
    const eager = leanTowards(chain.transitions, eagerness);
    for (const document of documents.filter(({ id }) => foldOf.get(id) === fold)) {
      document.predicted = new Uint8Array(document.passage.tokens.length);
      document.eager = new Uint8Array(document.passage.tokens.length);
      for (const { range, features } of document.paragraphs) {
        const scores = scoreLabels(features, chain);
        document.predicted.set(bestLabels(scores, transitions), range.from);
        document.eager.set(bestLabels(scores, eager), range.from);
      }
    }
    console.log(`fold ${fold + 1} of ${folds} labelled`);
  }
}
