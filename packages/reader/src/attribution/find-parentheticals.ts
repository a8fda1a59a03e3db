import { fullPhraseEnd, isNominal } from '../grammar/noun-phrases.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import { believingVerbs } from '../lexicon/cue-verbs.ts';
import type { Scope } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import { circumstanceEnd } from './circumstances.ts';
import { type CueVerb, takes } from './find-cues.ts';
import { sharedSubject, subjectBefore } from './find-subject.ts';

/** A clause of attribution behind or inside what it attributes: `…, Roe said`, `“…,” said Roe, “…”`. */
export type Parenthetical = Range & { cue: CueVerb; source: Range | null };

const standsBehind = (cue: CueVerb): boolean =>
  cue.form === 'finite' &&
  (cue.particle === '' || cue.particle === 'out') &&
  (takes(cue.base, 'speech') ||
    takes(cue.base, 'addressee') ||
    (believingVerbs.has(cue.base) && takes(cue.base, 'clause')) ||
    /^(?:learn|show|find|read|quote|know|indicate)$/.test(cue.base));

const edge = (text: string | undefined): boolean => text !== undefined && /^(?:[,;:—–]|--)$/.test(text);

/** What may stand right before such a clause: a comma, a dash, or the end of a quotation. */
function opensParenthesis(scope: Scope, from: number, lo: number): boolean {
  if (from <= lo) return false;
  return edge(scope.passage.tokens[from - 1]?.text) || scope.quotationAt(from - 1) !== null;
}

/** After the cue: the hearer and the circumstances, up to a mark, a quotation or the end. */
function tailEnd(scope: Scope, cue: CueVerb, from: number, to: number): number {
  let i = circumstanceEnd(scope, from, to);
  // `replays showed an elbow`: what is shown, and not to whom.
  if (takes(cue.base, 'addressee') && cue.base !== 'show') {
    const hearer = fullPhraseEnd(scope, from, to);
    if (hearer > from) i = Math.max(i, circumstanceEnd(scope, hearer, to));
  }
  return i;
}

const closes = (scope: Scope, i: number, to: number): boolean =>
  i >= to || /^[,;.!?:—–]$|^--$/.test(scope.passage.tokens[i]!.text) || scope.quotationAt(i) !== null;

/**
 * `…, Roe said on Monday | after engineers had looked at it`: where the clause begins that tells when it was said, and
 * not what; or -1. Its subject may have been taken for part of the circumstances, which end at `at`.
 */
function settingStart({ passage }: Scope, from: number, at: number, to: number): number {
  const { tokens, tags } = passage;
  const opens = (i: number): boolean =>
    /^(?:after|before|when|while|as|once|following|during)$/.test(tokens[i]!.lower);
  let start = at;
  if (isFiniteVerb(tags[at]!)) while (start > from && !opens(start)) start -= 1;
  if (!opens(start)) return -1;
  const isPlain = tokens.slice(start, to).every(({ kind, lower }) => kind !== 'quote' && lower !== 'that');
  return isPlain ? start : -1;
}

/** A whole statement stands before, and not when or where Roe said what follows. */
function isStatement({ passage }: Scope, from: number, to: number): boolean {
  const { tags } = passage;
  return !/^(?:sub|prep|adv)$/.test(tags[from]!) && tags.slice(from, to).some(isFiniteVerb);
}

function inverted(scope: Scope, cue: CueVerb, lo: number, to: number): Parenthetical | null {
  const { tags, tokens } = scope.passage;
  // `…, told the paper`: nobody tells without a hearer, and who is behind the verb is that.
  if (/^(?:tell|inform|remind|assure)$/.test(cue.base)) return null;
  if (cue.from !== cue.head && !/^(?:adv|have)$/.test(tags[cue.from]!)) return null;
  if (!opensParenthesis(scope, cue.from, lo) || tags[cue.head] !== 'verb') return null;
  if (!isNominal(tags[cue.to]) || tags[cue.to] === 'genitive') return null;
  if (tags[cue.to] === 'pron' && !/^(?:he|she|they|i|we|one)$/.test(tokens[cue.to]!.lower)) return null;
  const afterQuotation = scope.quotationAt(cue.from - 1) !== null;
  if (!afterQuotation && subjectBefore(scope, cue.from, lo)) return null;
  const sourceEnd = fullPhraseEnd(scope, cue.to, to);
  if (sourceEnd === cue.to) return null;
  const end = circumstanceEnd(scope, sourceEnd, to);
  if (!closes(scope, end, to)) {
    if (!afterQuotation || takes(cue.base, 'addressee')) return null;
    return { from: cue.from, to: sourceEnd, cue, source: { from: cue.to, to: sourceEnd } };
  }
  return { from: cue.from, to: end, cue, source: { from: cue.to, to: sourceEnd } };
}

/**
 * The parenthetical attributions of a sentence, from left to right.
 *
 * @param cues the sentence's cue verbs
 */
export function findParentheticals(scope: Scope, sentence: Range, cues: readonly CueVerb[]): Parenthetical[] {
  const found: Parenthetical[] = [];
  let lo = sentence.from;
  for (const cue of cues) {
    if (cue.from < lo || !standsBehind(cue)) continue;
    const turned = inverted(scope, cue, sentence.from, sentence.to);
    if (turned) {
      found.push(turned);
      lo = turned.to;
      continue;
    }
    const subject = subjectBefore(scope, cue.from, sentence.from);
    if (!subject || subject.from < lo) {
      const shared = coordinated(scope, cue, sentence);
      if (shared) {
        found.push(shared);
        lo = shared.to;
      }
      continue;
    }
    let end = tailEnd(scope, cue, cue.to, sentence.to);
    const behindSpeech = endsSpeech(scope, subject.from - 1, sentence.from);
    if (!behindSpeech && !closes(scope, end, sentence.to)) {
      const setting = settingStart(scope, cue.to, end, sentence.to);
      if (setting < 0 || !isStatement(scope, lo, subject.from)) continue;
      end = setting;
    }
    if (!opensParenthesis(scope, subject.from, sentence.from)) continue;
    if (!behindSpeech && opensSpeech(scope, end, sentence.to)) continue;
    found.push({ from: subject.from, to: end, cue, source: subject });
    lo = end;
  }
  return found;
}

/** `“…,” she said, and added, “…”` is not this; `“…” he asked and left` neither: a shared subject behind a quotation. */
function coordinated(scope: Scope, cue: CueVerb, sentence: Range): Parenthetical | null {
  if (!opensParenthesis(scope, cue.from, sentence.from) || scope.quotationAt(cue.from - 1) === null)
    return null;
  if (!closes(scope, tailEnd(scope, cue, cue.to, sentence.to), sentence.to)) return null;
  return {
    from: cue.from,
    to: tailEnd(scope, cue, cue.to, sentence.to),
    cue,
    source: sharedSubject(scope, cue.from, sentence.from),
  };
}

/** A quotation with a whole sentence's mark at its end stands right before: `“…,” | she said after the vote`. */
function endsSpeech(scope: Scope, before: number, lo: number): boolean {
  const { tokens } = scope.passage;
  let i = before;
  if (i > lo && edge(tokens[i]!.text)) i -= 1;
  const quotation = i >= lo ? scope.quotationAt(i) : null;
  if (!quotation || quotation.to - quotation.from < 4 || isTitle(scope, quotation)) return false;
  return i < before || /^[,.!?…—–-]+$/.test(tokens[quotation.to - 2]!.text);
}

/** `“Fox News Sunday,”`: capitals throughout make a title of it. */
const isTitle = (scope: Scope, range: Range): boolean =>
  scope.passage.tokens
    .slice(range.from, range.to)
    .every((token) => token.kind !== 'word' || token.capital || token.lower.length < 4);

/** A quotation of a new sentence follows: what stands before is the setting of it, not a part. */
function opensSpeech(scope: Scope, at: number, to: number): boolean {
  let i = at;
  while (i < to && edge(scope.passage.tokens[i]!.text)) i += 1;
  const opens = i < to && scope.quotationAt(i)?.from === i;
  return opens && (scope.passage.tokens[i + 1]?.capital ?? false);
}
