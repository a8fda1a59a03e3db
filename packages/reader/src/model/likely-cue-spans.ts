import type { Range } from '../text/range.ts';
import { startOf } from './labels.ts';
import type { Posterior } from './posterior.ts';

/** Tokens that may be a cue, and how probable it is that a cue stands there, whatever its borders. */
export type LikelyCue = Range & { probability: number };

/** A span that is less probable is no variant of anything. */
const least = 0.02;
/** A cue that is less probable is not worth hearing. */
const worthHearing = 0.3;

/** Where the cues of a paragraph probably stand: of spans that overlap the most probable, with the odds of all. */
export function likelyCueSpans(drawn: readonly Uint8Array[], posterior: Posterior): LikelyCue[] {
  const start = startOf('cue');
  const spans = new Map<string, LikelyCue>();
  for (const labels of drawn)
    for (let from = 0; from < labels.length; from += 1) {
      if (labels[from] !== start) continue;
      let to = from + 1;
      while (to < labels.length && labels[to] === start + 1) to += 1;
      const key = `${from} ${to}`;
      if (!spans.has(key)) spans.set(key, { from, to, probability: posterior.ofSpan('cue', from, to) });
    }
  const cues: LikelyCue[] = [];
  const ranked = [...spans.values()].sort((a, b) => b.probability - a.probability || a.from - b.from);
  for (const span of ranked) {
    if (span.probability < least) break;
    const known = cues.find(({ from, to }) => from < span.to && span.from < to);
    if (known) known.probability = Math.min(1, known.probability + span.probability);
    else cues.push(span);
  }
  return cues.filter(({ probability }) => probability >= worthHearing);
}
