import { simplePhraseEnd } from '../grammar/noun-phrases.ts';
import { phraseEndingAt } from '../grammar/phrase-before.ts';
import type { Tag } from '../grammar/tags.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import { cueAdjectives, cueNouns, infinitiveNouns, objectNouns, ownedOnly } from '../lexicon/cue-nouns.ts';
import type { Scope } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import { clauseEnd, objectEnd, trimRange } from './find-content.ts';
import { type CueVerb, takes } from './find-cues.ts';
import type { Relation } from './relation.ts';

/** The possessor right before a noun and its adjectives: `Roe's`, `her`. */
function possessorOf(scope: Scope, at: number, lo: number): Range | null {
  const { tags } = scope.passage;
  if (at - 1 < lo) return null;
  if (tags[at - 1] === 'poss') return { from: at - 1, to: at };
  if (tags[at - 1] !== 'genitive') return null;
  const phrase = phraseEndingAt(scope, at - 1, lo);
  return phrase ? { from: phrase.from, to: at } : null;
}

/** Where the clause after a noun ends when the noun is the subject of a later verb: `the claim that X is so | was denied`. */
function nounClauseEnd(scope: Scope, from: number, to: number): number {
  const { tags, tokens } = scope.passage;
  let verbs = 0;
  for (let i = from; i < to; i += 1) {
    if (scope.quotationAt(i)) continue;
    if (tokens[i]!.text === ',') verbs = verbs > 0 ? 1 : 0;
    if (tags[i] === 'sub' || tags[i] === 'wh' || tags[i] === 'conj') verbs = 0;
    if (!isFiniteVerb(tags[i])) continue;
    if (verbs > 0 && i - 1 > from && i < to - 1) return i;
    while (i + 1 < to && continuesVerb(tags[i]!, tags[i + 1]!)) i += 1;
    verbs += 1;
  }
  return to;
}

/** `had | been | told`, but not `had failed | was`. */
const continuesVerb = (tag: Tag, next: Tag): boolean =>
  /^(?:adv|neg|participle|ing)$/.test(next) ||
  (/^(?:be|have|do|modal)$/.test(tag) && /^(?:verb|be|have)$/.test(next));

/** Attributions by a noun: `growing speculation that …`, `Roe's claim that …`, `her pledge to …`. */
export function relateCueNouns(
  scope: Scope,
  range: Range,
  heads: ReadonlyMap<number, CueVerb>,
  taken: (i: number) => boolean,
): Relation[] {
  const { tokens, tags } = scope.passage;
  const found: Relation[] = [];
  for (let i = range.from; i < range.to - 2; i += 1) {
    const word = tokens[i]!.lower;
    if (tags[i] !== 'noun' || !cueNouns.has(word) || scope.quotationAt(i) || taken(i)) continue;
    let from = i;
    while (from > range.from && cueAdjectives.has(tokens[from - 1]!.lower)) from -= 1;
    let source = possessorOf(scope, from, range.from);
    let next = i + 1;
    if (/^(?:by|from|among)$/.test(tokens[next]!.lower)) {
      const end = simplePhraseEnd(scope, next + 1, range.to);
      if (end > next + 1) {
        source ??= { from: next + 1, to: end };
        next = end;
      }
    }
    const end = contentAfterNoun(scope, word, next, range.to, source !== null, heads);
    if (!end) continue;
    found.push({
      source,
      cue: { from, to: i + 1 },
      content: [trimRange(scope, end)],
      manner: 'noun',
      word,
      main: false,
      negated: from > range.from && tags[from - 1] === 'det' && tokens[from - 1]!.lower === 'no',
    });
    i = end.to - 1;
  }
  return found;
}

/** `a claim that | shook the town`, `a claim that the board | rejects`: the noun is the clause's own subject or object. */
function isRelative(scope: Scope, from: number, limit: number): boolean {
  const { tags, tokens } = scope.passage;
  let end = limit;
  while (end > from && tags[end - 1] === 'mark') end -= 1;
  if (isFiniteVerb(tags[from])) return true;
  return (
    end - from <= 6 &&
    tags[end - 1] === 'verb' &&
    /[a-z]s$|ed$/.test(tokens[end - 1]!.lower) &&
    takes(scope.passage.bases[end - 1]!, 'object')
  );
}

function contentAfterNoun(
  scope: Scope,
  word: string,
  next: number,
  to: number,
  owned: boolean,
  heads: ReadonlyMap<number, CueVerb>,
): Range | null {
  const { tokens, tags } = scope.passage;
  const opener = tokens[next]?.lower;
  // `indicted on charges that …`
  const isIndictment = word === 'charges' && tokens[next - 2]?.lower === 'on';
  if (opener === 'that' && (owned || isIndictment || !ownedOnly.has(word))) {
    const from = next + 1;
    const limit = Math.min(nounClauseEnd(scope, from, to), clauseEnd(scope, from, to, heads));
    const hasVerb = tags.slice(from, limit).some(isFiniteVerb);
    return hasVerb && !isRelative(scope, from, limit) && limit - from >= 3 ? { from: next, to: limit } : null;
  }
  if (!owned) return null;
  if (opener === 'to' && infinitiveNouns.has(word) && tags[next + 1] === 'verb')
    return { from: next, to: clauseEnd(scope, next, to, heads) };
  if ((opener === 'of' || opener === 'about' || opener === 'against') && objectNouns.has(word)) {
    const end = objectEnd(scope, next + 1, to, heads);
    const verb = tags.slice(next + 1, end).findIndex(isFiniteVerb);
    const stop = verb > 0 ? next + 1 + verb : end;
    return stop - next >= 3 ? { from: next + 1, to: stop } : null;
  }
  return null;
}
