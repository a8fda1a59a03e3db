import type { Attribution } from '../attribution/attribute-passage.ts';
import type { Range } from '../text/range.ts';
import { startOf } from './labels.ts';

/** What the rules say of each token, as the model hears it. */
export type Hints = {
  /** Labels by the rules' outermost attributions. */
  labels: Uint8Array;
  /** The index of the attribution that a token belongs to, or -1. */
  owners: Int32Array;
};

/** @param attributions the outermost ones */
export function hintsOf(attributions: readonly Attribution[], length: number): Hints {
  const labels = new Uint8Array(length);
  const owners = new Int32Array(length).fill(-1);
  const mark = (range: Range, start: number, owner: number) => {
    for (let i = range.from; i < range.to; i += 1) {
      labels[i] = i === range.from ? start : start + 1;
      owners[i] = owner;
    }
  };
  attributions.forEach(({ relation }, owner) => {
    for (const range of relation.content) mark(range, startOf('content'), owner);
  });
  attributions.forEach(({ relation }, owner) => {
    if (relation.source) mark(relation.source, startOf('source'), owner);
    mark(relation.cue, startOf('cue'), owner);
  });
  return { labels, owners };
}
