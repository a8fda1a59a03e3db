import type { Scope } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import type { Relation } from './relation.ts';

/** `ROE: We will see.` as transcripts and headlines have it. */
export function speakerLabel(scope: Scope, sentence: Range): Relation | null {
  const { tokens, tags } = scope.passage;
  if (sentence.from !== scope.range.from && !(sentence.from === scope.range.from + 1)) return null;
  const from = tokens[sentence.from]!.kind === 'quote' ? sentence.from + 1 : sentence.from;
  let i = from;
  while (
    i < sentence.to &&
    i - from < 5 &&
    (tags[i] === 'name' || (tokens[i]!.capital && tokens[i]!.kind === 'word'))
  )
    i += 1;
  if (i === from || tokens[i]?.text !== ':' || sentence.to - i < 4) return null;
  if (
    /^(?:the|latest|update|updated|note|correction|photo|photos|video|watch|read|related|source|by|more|question|q|a|story|analysis|opinion|editorial|fact|topics|about|contact|here|this)$/i.test(
      tokens[i - 1]!.lower,
    )
  )
    return null;
  if (scope.quotationAt(from) && scope.quotationAt(from)!.from !== from - 1) return null;
  return {
    source: { from, to: i },
    cue: { from: i, to: i + 1 },
    content: [
      { from: i + 1, to: /^[.]$/.test(tokens[sentence.to - 1]!.text) ? sentence.to - 1 : sentence.to },
    ],
    manner: 'clause',
    word: ':',
    main: true,
    negated: false,
  };
}

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
