import type { Passage } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import type { Columns } from './columns.ts';
import { placeOf, windowOf } from './cue-windows.ts';
import { labelCount as K, startOf } from './labels.ts';
import type { LikelyCue } from './likely-cue-spans.ts';
import type { Network } from './network.ts';
import { Posterior } from './posterior.ts';

/** No label is held less probable than this for having no cue. */
const least = 0.02;
/** From no attribution to the start of one: what the network says of a cue leans towards precision. */
const starting = 0.6;
const starts = [startOf('source'), startOf('content')];

/**
 * Hears each sentence once for every cue that may stand in it, and scores what belongs to that cue. A network that
 * labels all attributions of a paragraph at once has to find cues and their contents in one pass; told where the cue
 * is, it knows better where the content ends. Two networks, the mean of whose odds counts, err less than a bigger one.
 * After the labelling of semantic roles, one predicate at a time (He, Lee, Lewis and Zettlemoyer 2017).
 */
export class CueListener {
  readonly #networks: readonly Network[];
  readonly #rows: Int32Array;
  readonly #columns: Columns & { place: Uint16Array };
  /** Tokens in quotation marks, of which the marks say more than any cue. */
  readonly #quoted: Uint8Array;

  constructor(passage: Passage, networks: readonly Network[], rows: Int32Array, columns: Columns) {
    this.#networks = networks;
    this.#rows = rows;
    this.#columns = { ...columns, place: new Uint16Array(rows.length) };
    this.#quoted = new Uint8Array(rows.length);
    for (const { from, to } of passage.quotations) this.#quoted.fill(1, from, to);
  }

  /**
   * The scores of a paragraph's labels, with what was heard for its likely cues added as odds.
   *
   * @param sentences of the paragraph
   * @param cues counted, like the scores, from the first token of the paragraph
   */
  rescore(
    paragraph: Range,
    sentences: readonly Range[],
    cues: readonly LikelyCue[],
    scores: Float32Array,
  ): Float32Array {
    const length = paragraph.to - paragraph.from;
    /** The probability that no cue gives a token a label. */
    const none = new Float64Array(length * K).fill(1);
    const heard = new Uint8Array(length);
    for (const { from, to, probability } of cues) {
      const cue = { from: paragraph.from + from, to: paragraph.from + to };
      const window = windowOf(cue, paragraph, sentences);
      const posteriors = this.#hear(window, cue);
      const first = window.from - paragraph.from;
      heard.fill(1, first, window.to - paragraph.from);
      for (let i = 0; i < window.to - window.from; i += 1)
        for (const start of starts)
          for (const label of [start, start + 1]) {
            const sum = posteriors.reduce((odds, posterior) => odds + posterior.ofLabel(i, label), 0);
            none[(first + i) * K + label]! *= 1 - (probability * sum) / posteriors.length;
          }
    }
    const rescored = scores.slice();
    for (let i = 0; i < length; i += 1) {
      if (!heard[i] || this.#quoted[paragraph.from + i]) continue;
      let some = 0;
      for (const start of starts) some += 2 - none[i * K + start]! - none[i * K + start + 1]!;
      const rest = Math.log(Math.max(least, 1 - some));
      for (const start of starts)
        for (const label of [start, start + 1])
          rescored[i * K + label]! +=
            Math.log(Math.max(least, 1 - none[i * K + label]!)) - rest + (label === start ? starting : 0);
    }
    return rescored;
  }

  #hear(window: Range, cue: Range): Posterior[] {
    const { place } = this.#columns;
    for (let i = window.from; i < window.to; i += 1) place[i] = placeOf(i, cue);
    return this.#networks.map((network) => {
      const scores = new Float32Array((window.to - window.from) * K);
      network.score(window, this.#rows, this.#columns, scores, window.from);
      return new Posterior(scores, network.transitions);
    });
  }
}
