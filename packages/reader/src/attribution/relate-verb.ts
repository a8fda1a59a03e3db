import { fullPhraseEnd, isNominal, simplePhraseEnd } from '../grammar/noun-phrases.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import type { Scope } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import { addresseeEnd, circumstanceEnd, opensQuantity } from './circumstances.ts';
import { clauseEnd, objectEnd, trimRange } from './find-content.ts';
import { type CueVerb, takes } from './find-cues.ts';
import type { Manner } from './relation.ts';

/** What stands behind a verb of saying, and how it is tied to it. */
export type Complement = { content: Range; manner: Manner };

/** A clause starts here: a noun phrase and then a finite verb. */
export function clauseStartsAt(scope: Scope, from: number, to: number): boolean {
  const { tags, tokens } = scope.passage;
  if (tokens[from]?.lower === 'there' && /^(?:be|have|modal)$/.test(tags[from + 1] ?? '')) return true;
  const quantity = from < to && opensQuantity(scope, from);
  if (!quantity && !isNominal(tags[from]) && tags[from] !== 'sub' && tags[from] !== 'ing') return false;
  let i = from;
  while (quantity && i < to && tags[i] !== 'num' && tags[i] !== 'noun' && i - from < 4) i += 1;
  for (let guard = 0; guard < 5 && i < to; guard += 1) {
    const end = simplePhraseEnd(scope, i, to);
    let k = end > i ? pastApposition(scope, end, to) : end;
    while (k < to && (tags[k] === 'adv' || tags[k] === 'neg')) k += 1;
    if (isFiniteVerb(tags[k])) return true;
    if (end === i || !/^(?:prep|conj|to)$/.test(tags[end] ?? '')) return false;
    i = end + 1;
  }
  return false;
}

/** `Tan | , the former head of the port, | took`: past the second comma, or where it came from. */
function pastApposition(scope: Scope, at: number, to: number): number {
  const { tokens, tags } = scope.passage;
  const longest = 14;
  if (tokens[at]?.text !== ',' || !/^(?:det|poss|num|adj|noun|wh)$/.test(tags[at + 1] ?? '')) return at;
  for (let i = at + 2; i < Math.min(to, at + longest); i += 1) {
    if (scope.quotationAt(i) || /^[;:—–]$/.test(tokens[i]!.text)) return at;
    if (tokens[i]!.text === ',') return i + 1;
  }
  return at;
}

function quotationAfter(scope: Scope, from: number, to: number): number {
  const { tokens } = scope.passage;
  let i = from;
  while (i < to && /^[,:—–-]+$/.test(tokens[i]!.text)) i += 1;
  return i < to && scope.quotationAt(i)?.from === i ? i : -1;
}

/** `to stay`, `not to stay`. */
export function startsInfinitive(scope: Scope, i: number): boolean {
  const { tags } = scope.passage;
  const at = tags[i] === 'neg' ? i + 1 : i;
  return tags[at] === 'to' && /^(?:verb|be|have|do|adv|quote)$/.test(tags[at + 1] ?? '');
}

/** What follows a cue verb, by the frames that the verb has; null where nothing does. */
export function complementOf(
  scope: Scope,
  cue: CueVerb,
  from: number,
  to: number,
  heads: ReadonlyMap<number, CueVerb>,
): Complement | null {
  const { tokens, tags } = scope.passage;
  // `was proving “stubborn”` shows nothing.
  if (/^(?:prove|demonstrate)$/.test(cue.base) && from < to && scope.quotationAt(from)) return null;
  const reported = (start: number, opens = start): Complement | null =>
    finish(scope, { from: opens, to: clauseEnd(scope, start, to, heads) }, 'clause');
  const says = takes(cue.base, 'clause') || takes(cue.base, 'addressee') || cue.particle === 'on to say';
  if (cue.particle && cue.particle !== 'out' && cue.particle !== 'on to say')
    return particleComplement(scope, cue, from, to, heads);
  if (says) {
    const quoted = quotationAfter(scope, from, to);
    if (quoted >= 0) return reported(quoted);
    const afterCircumstance = circumstanceEnd(scope, from, to);
    const found =
      openedClause(scope, afterCircumstance, to) ??
      openedClause(scope, from, to) ??
      openedClause(scope, citationEnd(scope, afterCircumstance, to), to);
    if (found) return reported(found.start, found.opens);
  }
  if (takes(cue.base, 'infinitive') && startsInfinitive(scope, from))
    return finish(scope, { from, to: clauseEnd(scope, from, to, heads) }, 'infinitive');
  if (takes(cue.base, 'addressee') || takes(cue.base, 'objectInfinitive')) {
    const told = toldComplement(scope, cue, from, to, heads);
    if (told) return told;
  }
  if (
    says &&
    /^(?:wh|sub)$/.test(tags[from] ?? '') &&
    /^(?:what|why|how|when|where|who|whether|if)$/.test(tokens[from]!.lower)
  )
    return reported(from);
  if (takes(cue.base, 'clause')) {
    const start = circumstanceEnd(scope, from, to);
    // `said October was the deadliest month`: no circumstance, but a subject.
    if (start < to && start > from && isNominal(tags[from]) && isFiniteVerb(tags[start]))
      return reported(from);
    if (start < to && clauseStartsAt(scope, start, to)) return reported(start);
    if (cue.base === 'say' && start < to && start - from < 3 && isNominal(tags[start]))
      return reported(start);
  }
  if (
    takes(cue.base, 'object') &&
    from < to &&
    (isNominal(tags[from]) || tags[from] === 'ing' || scope.quotationAt(from) || tags[from] === 'wh')
  )
    return finish(scope, { from, to: objectEnd(scope, from, to, heads) }, 'object');
  return null;
}

/** Where `, citing two officials, ` ends that stands between a verb and its `that`; `to` where there is none. */
function citationEnd(scope: Scope, at: number, to: number): number {
  const { tokens } = scope.passage;
  const longest = 16;
  if (tokens[at]?.text !== ',' || !/^(?:citing|quoting)$/.test(tokens[at + 1]?.lower ?? '')) return to;
  for (let i = at + 3; i < Math.min(to - 1, at + longest); i += 1)
    if (tokens[i]!.text === ',' && tokens[i + 1]!.lower === 'that') return i + 1;
  return to;
}

/** A clause that is reported: where it opens, its conjunction included, and where its own words start. */
type Opened = { opens: number; start: number };

/** The content that opens with `that`, or that is quoted behind a comma, at this very place. */
function openedClause(scope: Scope, at: number, to: number): Opened | null {
  const { tokens, tags } = scope.passage;
  if (at >= to) return null;
  if (tokens[at]!.lower === 'that') {
    const quotedNext = quotationAfter(scope, at + 1, to);
    if (quotedNext >= 0) return { opens: at, start: quotedNext };
    // `said that, if it rains, …`
    const isSetting = tokens[at + 1]?.text === ',' && /^(?:prep|sub|ing)$/.test(tags[at + 2] ?? '');
    if (at + 1 < to && (isSetting || !/^(?:verb|be|have|modal|mark)$/.test(tags[at + 1]!)))
      return { opens: at, start: at + 1 };
  }
  const quoted = quotationAfter(scope, at, to);
  return quoted >= 0 ? { opens: quoted, start: quoted } : null;
}

/** `told reporters that …`, `urged him to …`, `asked the court whether …`. */
function toldComplement(
  scope: Scope,
  cue: CueVerb,
  from: number,
  to: number,
  heads: ReadonlyMap<number, CueVerb>,
): Complement | null {
  const { tokens, tags } = scope.passage;
  const hearer = simplePhraseEnd(scope, from, to);
  if (hearer === from) return null;
  if (takes(cue.base, 'objectInfinitive')) {
    const full = fullPhraseEnd(scope, from, to);
    const at = [hearer, full, addresseeEnd(scope, from, to)].find(
      (i) => i < to && startsInfinitive(scope, i),
    );
    if (at !== undefined) {
      // The one asked is part of what is asked, unless a pronoun or a mere hearer stands for him.
      const start = tags[from] === 'pron' || takes(cue.base, 'addressee') ? at : from;
      return finish(scope, { from: start, to: clauseEnd(scope, start, to, heads) }, 'infinitive');
    }
  }
  if (!takes(cue.base, 'addressee')) return null;
  for (const at of [
    addresseeEnd(scope, from, to),
    hearer,
    circumstanceEnd(scope, fullPhraseEnd(scope, from, to), to),
  ]) {
    const opened = openedClause(scope, at, to);
    const plain =
      at < to &&
      (/^(?:whether|if|what|why|how|when|where)$/.test(tokens[at]!.lower) || clauseStartsAt(scope, at, to))
        ? { opens: at, start: at }
        : null;
    const found = opened ?? plain;
    if (found)
      return finish(scope, { from: found.opens, to: clauseEnd(scope, found.start, to, heads) }, 'clause');
  }
  return questionAfterColon(scope, cue, from, to);
}

/** `asked Roe | a simple question: Who will pay?` */
function questionAfterColon(scope: Scope, cue: CueVerb, from: number, to: number): Complement | null {
  const { tokens } = scope.passage;
  if (cue.base !== 'ask' || tokens[to - 1]!.text !== '?') return null;
  for (let i = from + 1; i < Math.min(to - 2, from + 14); i += 1) {
    if (scope.quotationAt(i)) return null;
    if (tokens[i]!.text !== ':') continue;
    if (!/^questions?$/.test(tokens[i - 1]!.lower)) return null;
    return finish(scope, { from: i + 1, to }, 'clause');
  }
  return null;
}

function particleComplement(
  scope: Scope,
  cue: CueVerb,
  from: number,
  to: number,
  heads: ReadonlyMap<number, CueVerb>,
): Complement | null {
  if (cue.base === 'call' && /^(?:on|upon)$/.test(cue.particle)) {
    const end = fullPhraseEnd(scope, from, to);
    if (end > from && startsInfinitive(scope, end))
      return finish(scope, { from, to: clauseEnd(scope, from, to, heads) }, 'infinitive');
    if (cue.particle === 'upon') return null;
  }
  return finish(scope, { from, to: objectEnd(scope, from, to, heads) }, 'object');
}

function finish(scope: Scope, content: Range, manner: Manner): Complement | null {
  const trimmed = trimRange(scope, content);
  return trimmed.to > trimmed.from ? { content: trimmed, manner } : null;
}
