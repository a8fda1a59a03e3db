import { closingBracket, isNominal, opensCircumstance } from '../grammar/noun-phrases.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import { judgingVerbs, refusals } from '../lexicon/cue-verbs.ts';
import { wordSet } from '../lexicon/words.ts';
import type { Scope } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import { type CueVerb, takes } from './find-cues.ts';

/** Participles by which a reporter comments on what was said; they hang on the act of saying, not on its content. */
export const commentVerbs = wordSet(
  'add underscore underline highlight prompt fuel fuelling exacerbate raise mark deepen heighten escalate intensify signal complicate spark draw lead leave echo reflect reinforce further bring put set pave trigger trail follow refer allude cite contradict accord',
);

/** A new clause of attribution starts at `i`: `, but Roe said …`, `and added …`, `, saying …`. */
function attributionStarts(
  scope: Scope,
  i: number,
  to: number,
  heads: ReadonlyMap<number, CueVerb>,
): boolean {
  const { tags } = scope.passage;
  let k = i;
  while (k < to && k - i < 14) {
    if (scope.quotationAt(k)) return false;
    const cue = heads.get(k);
    if (cue) return cue.form === 'finite' && (takes(cue.base, 'speech') || takes(cue.base, 'addressee'));
    const tag = tags[k]!;
    if (isFiniteVerb(tag) && tag === 'verb') return false;
    if (tag === 'mark' || tag === 'sub') return false;
    k += 1;
  }
  return false;
}

/**
 * Where reported content that starts at `from` ends: at the end of its sentence, unless another attribution, a
 * comment of the reporter or a mark of the same strength ends it before.
 *
 * @param heads the cue verbs of the sentence by their token
 */
export function clauseEnd(
  scope: Scope,
  from: number,
  to: number,
  heads: ReadonlyMap<number, CueVerb>,
): number {
  const { tokens, tags, bases } = scope.passage;
  const direct = from < to ? directSpeechEnd(scope, from, to) : -1;
  if (direct > 0) return direct;
  for (let i = from; i < to; i += 1) {
    const quotation = scope.quotationAt(i);
    if (quotation) {
      i = Math.min(quotation.to, to) - 1;
      continue;
    }
    const { text, lower } = tokens[i]!;
    const after = i + 1;
    if (text === ',' || /^[—–-]+$/.test(text)) {
      const cue = nextCue(heads, after, tags);
      if (cue?.form === 'ing' && !takes(cue.base, 'infinitive')) return i;
      if (tags[after] === 'ing' && commentVerbs.has(bases[after] ?? '')) return i;
      if (tags[after] === 'adv' && tags[after + 1] === 'ing' && commentVerbs.has(bases[after + 1] ?? ''))
        return i;
      if (
        /^(?:but|while|though|although|and|whereas|as)$/.test(tokens[after]?.lower ?? '') &&
        attributionStarts(scope, after + 1, to, heads)
      )
        return i;
      const isInside = i === from || !tags.slice(from, i).some(isFiniteVerb);
      if (tokens[after]?.lower === 'according' && !isInside) return i;
    } else if (text === ':') {
      // `seemed to suggest it was dead | : “We signed nothing,” Roe said`
      const said = scope.quotationAt(after);
      const isTold = said?.from === after && said.to < to && attributionStarts(scope, said.to, to, heads);
      if (isTold && tags.slice(from, i).some(isFiniteVerb)) return i;
    } else if (text === ';' && attributionStarts(scope, after, to, heads)) return i;
    else if (tags[i] === 'conj' && /^(?:and|but)$/.test(lower)) {
      let k = after;
      while (tags[k] === 'adv' || (isFiniteVerb(tags[k]) && !heads.has(k) && tags[k] !== 'verb')) k += 1;
      if (refusals.has(bases[k] ?? '')) return i;
      const cue = heads.get(k);
      if (
        cue &&
        cue.form === 'finite' &&
        cue.from >= after &&
        cue.from <= k &&
        (takes(cue.base, 'clause') || takes(cue.base, 'addressee')) &&
        tags[k] !== 'participle'
      )
        return i;
      if (cue && cue.form === 'finite' && judgingVerbs.has(cue.base) && cue.from >= after) return i;
    }
  }
  return to;
}

/**
 * Content that opens with a whole quoted sentence ends with the quotation; another one may follow after a
 * conjunction (`“A,” and “B.”`).
 *
 * @returns -1 where no whole sentence is quoted
 */
function directSpeechEnd(scope: Scope, from: number, to: number): number {
  const { tokens, tags } = scope.passage;
  const quotation = scope.quotationAt(from);
  if (!quotation || quotation.from !== from || quotation.to - from < 5 || !tokens[from + 1]!.capital)
    return -1;
  if (!/^[.,!?…—–-]+$/.test(tokens[quotation.to - 2]!.text)) return -1;
  let end = Math.min(quotation.to, to);
  while (end < to && tags[end] === 'conj' && scope.quotationAt(end + 1)?.from === end + 1)
    end = Math.min(scope.quotationAt(end + 1)!.to, to);
  return end;
}

function nextCue(
  heads: ReadonlyMap<number, CueVerb>,
  at: number,
  tags: readonly string[],
): CueVerb | undefined {
  return heads.get(tags[at] === 'adv' ? at + 1 : at) ?? (tags[at] === 'conj' ? heads.get(at + 1) : undefined);
}

/** Where the object of a judging or naming verb ends (`criticized | the plan for its cost | on Tuesday`). */
export function objectEnd(
  scope: Scope,
  from: number,
  to: number,
  heads: ReadonlyMap<number, CueVerb>,
): number {
  const { tokens, tags } = scope.passage;
  for (let i = from; i < to; i += 1) {
    const quotation = scope.quotationAt(i);
    if (quotation) {
      i = Math.min(quotation.to, to) - 1;
      continue;
    }
    const { text, lower } = tokens[i]!;
    if (text === '(') {
      const close = closingBracket(scope, i, to);
      if (close > 0) i = close;
      continue;
    }
    if (/^[;—–:]$/.test(text) || text === '--') return i;
    if (text === ',') {
      if (listContinues(scope, i, to)) continue;
      return i;
    }
    if (i === from) continue;
    if (tags[i] === 'sub' && /^(?:when|while|although|though|whereas|since|after|because)$/.test(lower))
      return i;
    if (tags[i] === 'prep' && /^(?:during|after|before|amid|following)$/.test(lower)) return i;
    if (tags[i] === 'prep' && /^(?:on|in|at)$/.test(lower) && opensCircumstance(scope, i, to)) return i;
    if (/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(lower) && i > from) return i;
    if (tags[i] === 'conj' && /^(?:and|but)$/.test(lower)) {
      let k = i + 1;
      while (tags[k] === 'adv' || tags[k] === 'have' || tags[k] === 'be') k += 1;
      if (isFiniteVerb(tags[k]) || heads.get(k)?.form === 'finite') return i;
      if (lower === 'but') return i;
    }
  }
  return to;
}

/** A comma inside a list of short names or adjectives, not at its end. */
function listContinues(scope: Scope, comma: number, to: number): boolean {
  const { tags, tokens } = scope.passage;
  for (let i = comma + 1; i < Math.min(to, comma + 9); i += 1) {
    if (scope.quotationAt(i)) return false;
    if (tags[i] === 'conj' && /^(?:and|or)$/.test(tokens[i]!.lower)) {
      let k = i + 1;
      while (tags[k] === 'adv') k += 1;
      return isNominal(tags[k]) && isNominal(tags[comma - 1]);
    }
    if (tokens[i]!.text !== ',' && !isNominal(tags[i]) && tags[i] !== 'prep') return false;
  }
  return false;
}

/** A range without the commas, dashes and conjunctions at its edges, and without a full stop that ends the sentence. */
export function trimRange(scope: Scope, range: Range): Range {
  const { tokens, tags } = scope.passage;
  let { from, to } = range;
  while (from < to && tags[from] === 'mark' && !/^[$£€#(]$/.test(tokens[from]!.text)) from += 1;
  while (to > from && tags[to - 1] === 'mark' && !/^[)%]$/.test(tokens[to - 1]!.text)) to -= 1;
  return { from, to };
}
