import { fullPhraseEnd, isMark, isNominal, simplePhraseEnd } from '../grammar/noun-phrases.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import type { Scope } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import { takes } from './find-cues.ts';

/** `according to Roe`, `as Roe put it`, `in her view`: attribution that stands beside a clause, not around it. */
export type Adverbial = Range & { cue: Range; source: Range; word: string };

const putters = new Set([
  'put',
  'say',
  'note',
  'tell',
  'describe',
  'report',
  'explain',
  'write',
  'see',
  'call',
  'point',
  'claim',
  'argue',
]);

function accordingTo(scope: Scope, i: number, to: number): Adverbial | null {
  const { tokens } = scope.passage;
  const cueEnd = tokens[i]!.lower === 'according' && tokens[i + 1]?.lower === 'to' ? i + 2 : 0;
  if (!cueEnd) return null;
  const end = beforeSpeech(scope, cueEnd, fullPhraseEnd(scope, cueEnd, to));
  if (end === cueEnd) return null;
  const source = { from: cueEnd, to: end };
  return { from: i, to: pastAside(scope, end, to), cue: { from: i, to: cueEnd }, source, word: 'according' };
}

/** `according to the service | , which said …`: what a source goes on to say is another attribution. */
function beforeSpeech({ passage: { tokens, tags, bases } }: Scope, from: number, to: number): number {
  for (let i = from + 1; i < to - 2; i += 1) {
    if (tokens[i]!.text !== ',' || !/^(?:who|which)$/.test(tokens[i + 1]!.lower)) continue;
    let verb = i + 2;
    while (verb < to && /^(?:adv|have)$/.test(tags[verb]!)) verb += 1;
    if (verb < to && takes(bases[verb]!, 'speech')) return i;
  }
  return to;
}

/** `according to Roe | — but not Tan —`: past the second dash, or where it came from. */
function pastAside(scope: Scope, at: number, to: number): number {
  const { tokens, tags } = scope.passage;
  const isDash = (i: number): boolean => /^(?:[—–]|--)$/.test(tokens[i]!.text);
  const longest = 12;
  if (at >= to || !isDash(at) || !/^(?:but|though|and|if)$/.test(tokens[at + 1]?.lower ?? '')) return at;
  for (let i = at + 2; i < Math.min(to, at + longest) && !isFiniteVerb(tags[i]); i += 1)
    if (isDash(i)) return i + 1;
  return at;
}

/** `per the ministry`, but not `five per day`: only at a clause's edge. */
function per(scope: Scope, i: number, from: number, to: number): Adverbial | null {
  const { tokens, tags } = scope.passage;
  if (tokens[i]!.lower !== 'per' || !(i === from || isMark(scope, i - 1, ','))) return null;
  if (!/^(?:det|poss|name)$/.test(tags[i + 1] ?? '')) return null;
  const end = fullPhraseEnd(scope, i + 1, to);
  return end > i + 1
    ? { from: i, to: end, cue: { from: i, to: i + 1 }, source: { from: i + 1, to: end }, word: 'per' }
    : null;
}

/** `as Roe put it`, `as Roe has said`. */
function asSaid(scope: Scope, i: number, from: number, to: number): Adverbial | null {
  const { tokens, tags, bases } = scope.passage;
  if (tokens[i]!.lower !== 'as' || !(i === from || tags[i - 1] === 'mark' || tags[i - 1] === 'conj'))
    return null;
  const subjectEnd = fullPhraseEnd(scope, i + 1, to);
  if (subjectEnd === i + 1) return null;
  let verb = subjectEnd;
  while (/^(?:adv|have|be|do|modal)$/.test(tags[verb] ?? '')) verb += 1;
  if (tags[verb] !== 'verb' && tags[verb] !== 'participle') return null;
  if (!putters.has(bases[verb] ?? '')) return null;
  let end = verb + 1;
  if (tokens[end]?.lower === 'it' || tokens[end]?.lower === 'out') end += 1;
  const next = tokens[end];
  if (next && end < to && next.kind !== 'quote' && !/^[,.;:—–-]+$/.test(next.text)) return null;
  return {
    from: i,
    to: end,
    cue: { from: subjectEnd, to: end },
    source: { from: i + 1, to: subjectEnd },
    word: bases[verb] ?? '',
  };
}

/** `in her view`, `in Roe's opinion`, `in the words of Roe`. */
function inView(scope: Scope, i: number, from: number, to: number): Adverbial | null {
  const { tokens, tags } = scope.passage;
  if (tokens[i]!.lower !== 'in' || !(i === from || tags[i - 1] === 'mark')) return null;
  if (tokens[i + 1]?.lower === 'the' && /^(?:words|view|opinion)$/.test(tokens[i + 2]?.lower ?? '')) {
    const owner = i + 4;
    const ends = tokens[i + 3]?.lower === 'of' ? fullPhraseEnd(scope, owner, to) : owner;
    if (ends <= owner) return null;
    return {
      from: i,
      to: ends,
      cue: { from: i, to: owner },
      source: { from: owner, to: ends },
      word: 'view',
    };
  }
  const end = simplePhraseEnd(scope, i + 1, to);
  const noun = end - 1;
  if (noun <= i + 1 || !/^(?:view|opinion|telling|words|eyes)$/.test(tokens[noun]!.lower)) return null;
  const owned = tags[noun - 1] === 'genitive' || (tags[noun - 1] === 'poss' && noun - 1 === i + 1);
  if (!owned) return null;
  const source = { from: i + 1, to: tags[noun - 1] === 'genitive' ? noun - 1 : noun };
  return isNominal(tags[source.from])
    ? { from: i, to: end, cue: { from: noun, to: end }, source, word: 'view' }
    : null;
}

/** The adverbial attributions of a range, from left to right, none from inside a quotation. */
export function findAdverbials(scope: Scope, range: Range): Adverbial[] {
  const found: Adverbial[] = [];
  for (let i = range.from; i < range.to; i += 1) {
    if (scope.quotationAt(i)) continue;
    const adverbial =
      accordingTo(scope, i, range.to) ??
      per(scope, i, range.from, range.to) ??
      asSaid(scope, i, range.from, range.to) ??
      inView(scope, i, range.from, range.to);
    if (!adverbial) continue;
    found.push(adverbial);
    i = adverbial.to - 1;
  }
  return found;
}
