import type { Certainty, Figure, QuotedSpan, WorthReason } from '@sayso/schema';
import { commentWords, eventVerbs } from '../lexicon/event-words.ts';
import type { Passage } from '../text/passage.ts';
import type { Range } from '../text/range.ts';

/** What is weighed beside the words themselves. */
export type Worth = {
  /** The article's own text, furniture and all. */
  text: string;
  attributed: boolean;
  /** The last hop names someone or describes a particular informant. */
  sourced: boolean;
  /** The publisher states it as a fact of its own knowledge. */
  stated: boolean;
  /** The words by which it sets a scene, of the publisher's own statements. */
  scene: readonly Range[];
  figures: readonly Figure[];
  /** The names in it. */
  names: readonly Range[];
  hedges: readonly QuotedSpan[];
  certainty: Certainty;
};

/** A score between 0 and 1, and what it is the sum of. */
export type ScoredWorth = { score: number; reasons: WorthReason[] };

/** The sum of all reasons, held between 0 and 1, to two places. */
export const scoreOf = (reasons: readonly WorthReason[]): number => {
  const sum = reasons.reduce((total, { points }) => total + points, 0);
  return Math.round(100 * Math.min(1, Math.max(0, sum))) / 100;
};

/** How many words comment, and how many verbs tell of an event. */
export function weighWords(
  passage: Passage,
  content: readonly Range[],
): { comment: number; events: number; words: number } {
  const { comment, events, words } = sortWords(passage, content);
  return { comment: comment.length, events: events.length, words };
}

/** The tokens that comment, those that are verbs of an event, and the count of all words. */
function sortWords(
  { tokens, bases }: Passage,
  content: readonly Range[],
): { comment: number[]; events: number[]; words: number } {
  const comment: number[] = [];
  const events: number[] = [];
  let words = 0;
  for (const { from, to } of content)
    for (let i = from; i < to; i += 1) {
      const token = tokens[i]!;
      if (token.kind !== 'word') continue;
      words += 1;
      if (commentWords.has(token.lower)) comment.push(i);
      if (eventVerbs.has(bases[i]!)) events.push(i);
    }
  return { comment, events, words };
}

/**
 * How much it would matter to check a claim, 0 … 1, as a plain sum of reasons that a page can show: someone said it,
 * it has figures, names and events; comment, questions and fragments take away. The weights are by hand, and there is
 * no measure of them but the desk's own use.
 */
export function scoreCheckWorthiness(passage: Passage, content: readonly Range[], worth: Worth): ScoredWorth {
  const { comment, events, words } = sortWords(passage, content);
  const reasons: WorthReason[] = [];
  const add = (reason: WorthReason['reason'], points: number, because: readonly QuotedSpan[] = []) => {
    if (points !== 0)
      reasons.push({
        reason,
        points: Math.round(100 * points) / 100,
        words: because.map(({ start, end, text }) => ({ start, end, text })),
      });
  };
  const quoted = (ranges: readonly Range[]): QuotedSpan[] =>
    ranges.map(({ from, to }) => {
      const { start } = passage.tokens[from]!;
      const { end } = passage.tokens[to - 1]!;
      return { start, end, text: worth.text.slice(start, end) };
    });
  const each = (at: readonly number[]): QuotedSpan[] => quoted(at.map((from) => ({ from, to: from + 1 })));
  add('claim', 0.2);
  if (worth.attributed) add('attributed', 0.1);
  if (worth.sourced) add('sourced', 0.05);
  if (worth.stated) add('stated', 0.15);
  add('figures', Math.min(0.25, 0.15 * worth.figures.length), worth.figures);
  add('names', Math.min(0.2, 0.07 * worth.names.length), quoted(worth.names));
  add('events', Math.min(0.2, 0.1 * events.length), each(events));
  if (worth.certainty === 'possible') add('possible', -0.05, worth.hedges);
  if (worth.certainty === 'unstated') add('unstated', -0.25);
  add('comment', -Math.min(0.4, 0.12 * comment.length), each(comment));
  if (worth.scene.length > 0) add('scene', -0.15, quoted(worth.scene));
  if (words < 4) add('fragment', -0.2);
  else if (words >= 9) add('whole', 0.05);
  return { score: scoreOf(reasons), reasons };
}
