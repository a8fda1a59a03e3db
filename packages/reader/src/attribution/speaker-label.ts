import type { Scope } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import { isRole, type SpeakerLabel, speakerLabelAt } from '../text/transcript.ts';
import type { Relation } from './relation.ts';

/** `ROE: We will see.` as transcripts and headlines have it; in a transcript the whole paragraph belongs to the label. */
export function speakerLabel(scope: Scope, sentence: Range): Relation | null {
  const { tokens, transcript } = scope.passage;
  if (sentence.from !== scope.range.from && !(sentence.from === scope.range.from + 1)) return null;
  const turn = transcript.get(sentence.from);
  if (turn) return relationOf(turn, contentEnd(scope, scope.range), true);
  const from = tokens[sentence.from]!.kind === 'quote' ? sentence.from + 1 : sentence.from;
  const label = speakerLabelAt(scope.passage, from, sentence.to);
  if (!label || label.colon !== label.source.to || isRole(tokens[from]!.text)) return null;
  if (scope.quotationAt(from) && scope.quotationAt(from)!.from !== from - 1) return null;
  return relationOf(label, contentEnd(scope, sentence), false);
}

const contentEnd = ({ passage }: Scope, { to }: Range): number =>
  passage.tokens[to - 1]!.text === '.' ? to - 1 : to;

const relationOf = ({ source, colon }: SpeakerLabel, to: number, isTurn: boolean): Relation => ({
  source,
  cue: { from: colon, to: colon + 1 },
  content: [{ from: colon + 1, to }],
  manner: 'clause',
  word: ':',
  main: true,
  negated: false,
  ...(isTurn && { settled: true }),
});

/** A line that only names who said the quotation before it: `― Ann Roe`. */
export function signature(scope: Scope, sentence: Range): { source: Range; cue: Range } | null {
  const { tokens } = scope.passage;
  if (!/^(?:[—–―-]|--)$/.test(tokens[sentence.from]!.text)) return null;
  let to = sentence.from + 1;
  while (to < sentence.to && tokens[to]!.kind === 'word' && tokens[to]!.capital) to += 1;
  const rest = sentence.to - to;
  if (
    to === sentence.from + 1 ||
    to - sentence.from > 7 ||
    rest > 1 ||
    (rest === 1 && tokens[to]!.text !== '.')
  )
    return null;
  return { source: { from: sentence.from + 1, to }, cue: { from: sentence.from, to: sentence.from + 1 } };
}
