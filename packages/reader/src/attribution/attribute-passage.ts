import { isTimeWord } from '../grammar/noun-phrases.ts';
import { denyingVerbs } from '../lexicon/cue-verbs.ts';
import { makeScope, type Passage, type Scope, scopeInside } from '../text/passage.ts';
import type { Quotation } from '../text/quotations.ts';
import type { Range } from '../text/range.ts';
import { findSentences } from '../text/sentences.ts';
import { withoutConjunction } from './conjunction.ts';
import { takes } from './find-cues.ts';
import { relateSentence } from './relate-sentence.ts';
import type { Relation } from './relation.ts';
import { RunningSpeech } from './running-speech.ts';
import { setApartTails } from './set-apart-tails.ts';
import { signature, speakerLabel } from './speaker-label.ts';

/** An attribution with its place in the nest: what lies inside another's content points to that one. */
export type Attribution = {
  relation: Relation;
  /** The index of the attribution that this one is nested in, or null. Always smaller than its own. */
  within: number | null;
  /** The sentence it was found in, and the scope that sentence was read in. */
  sentence: Range;
  scope: Scope;
};

/** All that is attributed in a passage, and its sentences, both in order of the text. */
export type Attributed = { attributions: Attribution[]; sentences: Range[] };

/** Attributions that lie in no other's content, and the scope that each sentence was read in. */
export type Outermost = Attributed & { scopes: Scope[] };

/** What someone says that someone says that … is followed this far. */
const deepest = 4;

/** After `“Why?”`: does a clause of attribution follow (`Ms. Roe, the mayor, asked`), or a new sentence? */
const carriesOn =
  ({ tokens, tags, bases }: Passage) =>
  (after: number, to: number): boolean => {
    // After a full stop inside the marks a sentence is over: before a clause of attribution papers print a comma.
    if (tokens[after - 2]?.text === '.') return false;
    for (let i = after; i < Math.min(to, after + 18); i += 1) {
      const token = tokens[i]!;
      if (token.kind === 'quote' || /^[.;:!?]$/.test(token.text)) return false;
      if (tags[i] === 'be' || tags[i] === 'modal') return false;
      if (tags[i] !== 'verb') continue;
      if (!takes(bases[i]!, 'speech') && !takes(bases[i]!, 'addressee')) return false;
      const next = tokens[i + 1];
      if (i + 1 >= to || !next || /^[.,:]$/.test(next.text) || next.kind === 'quote')
        return next?.text !== ',' || tokens[i + 2]?.kind !== 'quote' || !tokens[i + 3]?.capital;
      return (
        i === after ||
        /^(?:prep|sub|to)$/.test(tags[i + 1]!) ||
        isTimeWord(next.lower) ||
        takes(bases[i]!, 'addressee')
      );
    }
    return false;
  };

/** Finds every attribution in a passage, nested ones included. */
export function attributePassage(passage: Passage): Attributed {
  const outermost = attributeOutermost(passage);
  return {
    attributions: nestAttributions(passage, setApartTails(outermost)),
    sentences: outermost.sentences,
  };
}

/** Finds the attributions that lie in no other's content. */
export function attributeOutermost(passage: Passage): Outermost {
  const attributions: Attribution[] = [];
  const sentences: Range[] = [];
  const scopes: Scope[] = [];
  const speech = new RunningSpeech(passage);
  let q = 0;
  for (const paragraph of passage.paragraphs) {
    const inside: Quotation[] = [];
    while (q < passage.quotations.length && passage.quotations[q]!.from < paragraph.to)
      inside.push(passage.quotations[q++]!);
    const scope = makeScope(passage, paragraph, inside);
    speech.startParagraph(inside[0]);
    for (const sentence of findSentences(passage.tokens, paragraph, inside, carriesOn(passage))) {
      sentences.push(sentence);
      scopes.push(scope);
      // All of a turn in a transcript is its speaker's, and read inside what he says.
      if (sentence.from > paragraph.from && passage.transcript.has(paragraph.from)) continue;
      const labelled = speakerLabel(scope, sentence) ?? signed(scope, sentence, speech);
      const relations = labelled ? [labelled] : relateSentence(scope, sentence);
      if (relations.length === 0) {
        speech.takeOrphan(scope, sentence);
        continue;
      }
      for (const relation of relations) attributions.push({ relation, within: null, sentence, scope });
      speech.follow(scope, relations, sentence);
    }
  }
  const complete = attributions.filter((a) => a.relation.content.length > 0);
  return { attributions: complete, sentences, scopes };
}

/** `“…” ― Ann Roe`: the quotation of the sentence before belongs to the name. */
function signed(scope: Scope, sentence: Range, speech: RunningSpeech): Relation | null {
  const line = signature(scope, sentence);
  const content = line && speech.takeSigned();
  return content && { ...line, content: [content], manner: 'clause', word: ':', main: true, negated: false };
}

/** Looks for attributions inside each content, level by level, and puts them right behind what they are nested in. */
export function nestAttributions(passage: Passage, outer: readonly Attribution[]): Attribution[] {
  const result: Attribution[] = [];
  const visit = (attribution: Attribution, within: number | null, depth: number) => {
    const index = result.length;
    result.push({ ...attribution, within });
    if (depth >= deepest) return;
    for (const range of attribution.relation.content)
      for (const [scope, sentence] of innerSentences(passage, range))
        for (const relation of relateSentence(scope, sentence))
          if (
            relation.content.length > 0 &&
            isSomeoneElses(passage, relation) &&
            smaller(relation, attribution.relation)
          )
            visit({ relation, within: index, sentence, scope }, index, depth + 1);
  };
  for (const attribution of outer) visit(attribution, null, 0);
  return result;
}

const sizeOf = (relation: Relation): number =>
  relation.content.reduce((sum, range) => sum + range.to - range.from, 0);
const smaller = (inner: Relation, outer: Relation): boolean => sizeOf(inner) < sizeOf(outer);

/** `I think` inside what someone says is that someone again. */
function isSomeoneElses(passage: Passage, relation: Relation): boolean {
  if (!relation.source) return relation.manner === 'noun' || takes(relation.word, 'clause');
  const { tokens } = passage;
  const { from, to } = relation.source;
  // `Karl Voss, who denies it`: whoever tells of him, the denial is his.
  if (denyingVerbs.has(relation.word) && tokens[from]!.lower === 'who') return true;
  return (
    !(to - from === 1 && /^(?:i|we|you|it|who|which|that)$/.test(tokens[from]!.lower)) &&
    !/^(?:my|our|your)$/.test(tokens[from]!.lower)
  );
}

function innerSentences(passage: Passage, reported: Range): [Scope, Range][] {
  const content = withoutConjunction(passage, reported);
  const pairs: [Scope, Range][] = [];
  const quotations = passage.quotations;
  let lo = lowerBound(quotations, content.from);
  const inside: Quotation[] = [];
  while (lo < quotations.length && quotations[lo]!.from < content.to) {
    const quotation = quotations[lo++]!;
    inside.push({
      ...quotation,
      from: Math.max(quotation.from, content.from),
      to: Math.min(quotation.to, content.to),
    });
  }
  const whole = inside.length === 1 && inside[0]!.from === content.from && inside[0]!.to >= content.to - 1;
  if (!whole) {
    const scope = makeScope(passage, content, inside);
    for (const sentence of findSentences(passage.tokens, content, inside)) pairs.push([scope, sentence]);
  }
  for (const quotation of inside) {
    if (quotation.to - quotation.from < 8) continue;
    const scope = scopeInside(passage, quotation);
    for (const sentence of findSentences(passage.tokens, scope.range, scope.quotations))
      pairs.push([scope, sentence]);
  }
  return pairs;
}

function lowerBound(quotations: readonly Quotation[], from: number): number {
  let lo = 0;
  let hi = quotations.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (quotations[mid]!.to <= from) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}
