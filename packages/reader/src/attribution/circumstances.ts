import { isMark, isTimeWord, simplePhraseEnd } from '../grammar/noun-phrases.ts';
import { smallNumbers } from '../lexicon/number-words.ts';
import { wordSet } from '../lexicon/words.ts';
import type { Scope } from '../text/passage.ts';

const circumstancePrepositions = wordSet(
  'in on at during via to from by through before after with of about for outside over inside near since until following amid ahead',
);

/** After a word of saying, the circumstances of it: a day, a place, a hearer. */
export function circumstanceEnd(scope: Scope, from: number, to: number): number {
  const { tokens, tags } = scope.passage;
  let i = from;
  for (let guard = 0; guard < 6 && i < to && !scope.quotationAt(i); guard += 1) {
    const { lower } = tokens[i]!;
    if (opensQuantity(scope, i)) break;
    const tag = tags[i]!;
    if (tag === 'adv') i += 1;
    else if (isTimeWord(lower)) {
      i += 1;
      while (i < to && (isTimeWord(tokens[i]!.lower) || (tags[i] === 'num' && tokens[i]!.text.length <= 4)))
        i += 1;
    } else if (
      /^(?:last|this|next|earlier|late|the|that)$/.test(lower) &&
      isTimeWord(tokens[i + 1]?.lower ?? '')
    )
      i += 2;
    else if (tag === 'num' && isTimeWord(tokens[i + 1]?.lower ?? '')) i += 2;
    else if ((tag === 'prep' || tag === 'to') && circumstancePrepositions.has(lower)) {
      const end = circumstancePhraseEnd(scope, i, to);
      if (end === i + 1) break;
      i = end;
    } else break;
  }
  return i;
}

/** `at least 30 people`, `about two dozen`, `more than half`: a quantity, not a place or a matter. */
export function opensQuantity(scope: Scope, i: number): boolean {
  const { tokens, tags } = scope.passage;
  const { lower } = tokens[i]!;
  const next = tokens[i + 1]?.lower ?? '';
  if (/^(?:at|up)$/.test(lower))
    return /^(?:least|most|to)$/.test(next) && next !== (lower === 'at' ? 'to' : '');
  if (/^(?:more|less|fewer)$/.test(lower)) return next === 'than';
  return (
    /^(?:about|over|under|around|between|nearly|almost|roughly|some|only|another)$/.test(lower) &&
    (tags[i + 1] === 'num' || smallNumbers[next] !== undefined || next === 'half' || next === 'a')
  );
}

function circumstancePhraseEnd(scope: Scope, preposition: number, to: number): number {
  const { tokens, tags } = scope.passage;
  if (isTimeWord(tokens[preposition + 1]?.lower ?? '')) {
    let i = preposition + 2;
    while (i < to && (isTimeWord(tokens[i]!.lower) || tags[i] === 'num')) i += 1;
    return i;
  }
  if (tags[preposition + 1] === 'ing') return preposition + 1;
  let end = simplePhraseEnd(scope, preposition + 1, to);
  while (
    end > preposition + 1 &&
    end < to &&
    tags[end] === 'prep' &&
    /^(?:of|with|for|at|by)$/.test(tokens[end]!.lower)
  ) {
    const next = simplePhraseEnd(scope, end + 1, to);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** The hearer after a verb of telling, and what he is told where: `told | reporters in Northfield | that`. */
export function addresseeEnd(scope: Scope, from: number, to: number): number {
  if (isMark(scope, from, ',') || scope.quotationAt(from)) return from;
  const end = simplePhraseEnd(scope, from, to);
  return end === from ? from : circumstanceEnd(scope, end, to);
}
