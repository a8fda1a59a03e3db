import { makeScope, type Passage, type Scope, scopeInside } from '../text/passage.ts';
import type { Quotation } from '../text/quotations.ts';
import type { Range } from '../text/range.ts';
import { findSentences } from '../text/sentences.ts';
import { takes } from './find-cues.ts';
import { relateSentence } from './relate-sentence.ts';
import type { Relation } from './relation.ts';

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

/** What someone says that someone says that … is followed this far. */
const deepest = 4;

const cueAfterQuotation =
  /^(?:said|says|asked|asks|added|adds|told|tells|wrote|writes|tweeted|replied|continued|explained|responded|shouted|yelled|joked|noted|declared|exclaimed|recalled|concluded)$/;

/** After `“Why?”`: does a clause of attribution follow (`Ms. Roe asked`), or a new sentence? */
const carriesOn =
  (passage: Passage) =>
  (after: number, to: number): boolean => {
    const { tokens, tags } = passage;
    for (let i = after; i < Math.min(to, after + 9); i += 1) {
      const token = tokens[i]!;
      if (cueAfterQuotation.test(token.lower)) {
        const next = tokens[i + 1];
        return (
          i + 1 >= to ||
          !next ||
          /^[.,:]$/.test(next.text) ||
          next.kind === 'quote' ||
          tags[i + 1] === 'prep' ||
          i === after ||
          tags[i + 1] === 'name'
        );
      }
      if (token.kind === 'quote' || /^[.;:!?]$/.test(token.text)) return false;
      if (tags[i] === 'verb' || tags[i] === 'be') return false;
    }
    return false;
  };

/** Finds every attribution in a passage, nested ones included. */
export function attributePassage(passage: Passage): Attributed {
  const attributions: Attribution[] = [];
  const sentences: Range[] = [];
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
      const labelled = speakerLabel(scope, sentence);
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
  return { attributions: nest(passage, complete), sentences };
}

/** `ROE: We will see.` as transcripts and headlines have it. */
function speakerLabel(scope: Scope, sentence: Range): Relation | null {
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

/** A speaker whose quotation goes on in the sentences and paragraphs after the one that names him. */
class RunningSpeech {
  private readonly passage: Passage;
  private last: Relation | null = null;
  private awaiting: Relation | null = null;
  private quoteEndedLastParagraph = false;
  private paragraphContinues = false;
  private sentencesSince = 0;

  constructor(passage: Passage) {
    this.passage = passage;
  }

  startParagraph(firstQuotation: Quotation | undefined): void {
    this.paragraphContinues = this.last !== null && (firstQuotation?.continues ?? false);
    if (!this.paragraphContinues && !this.awaiting && !this.quoteEndedLastParagraph) this.last = null;
    this.sentencesSince = 0;
  }

  /** A sentence that attributes nothing by itself: the rest of a quotation, or none of ours. */
  takeOrphan(scope: Scope, sentence: Range): void {
    const quotation = scope.quotationAt(sentence.from);
    const speaker = this.awaiting ?? this.last;
    const opens = quotation !== null && quotation.from === sentence.from;
    if (!speaker || !opens || !this.mostlyQuoted(quotation, sentence)) {
      this.awaiting = null;
      if (!opens) {
        this.last = null;
        this.quoteEndedLastParagraph = false;
      }
      return;
    }
    this.extend(speaker, { from: sentence.from, to: Math.min(quotation.to, sentence.to) });
    this.awaiting = null;
    this.last = speaker;
    this.quoteEndedLastParagraph = sentence.to === scope.range.to;
  }

  /** A sentence with attributions: its last speaker may go on. */
  follow(scope: Scope, relations: readonly Relation[], sentence: Range): void {
    const first = relations[0]!;
    // `“A.” (He said:) “B,” she said.` starts afresh: what awaited a quotation gets it only where nobody else does.
    if (this.awaiting && first.content.length > 0) this.awaiting = null;
    const last = relations.filter((relation) => relation.main).at(-1) ?? relations.at(-1)!;
    this.sentencesSince += 1;
    this.awaiting = last.content.length === 0 ? last : null;
    const quoted = this.touchesQuotation(scope, last);
    this.last = quoted || this.awaiting ? last : null;
    this.quoteEndedLastParagraph =
      this.last !== null && (this.awaiting !== null || (sentence.to === scope.range.to && quoted));
  }

  private touchesQuotation(scope: Scope, relation: Relation): boolean {
    return relation.content.some(
      (range) => scope.quotationAt(range.from) !== null || scope.quotationAt(range.to - 1) !== null,
    );
  }

  private mostlyQuoted(quotation: Quotation, sentence: Range): boolean {
    const inside = Math.min(quotation.to, sentence.to) - sentence.from;
    return inside >= 3 && sentence.to - sentence.from - inside <= 2;
  }

  private extend(relation: Relation, range: Range): void {
    const { tokens } = this.passage;
    const previous = relation.content.at(-1);
    if (
      previous &&
      previous.to === range.from &&
      tokens[range.from]!.start - tokens[previous.to - 1]!.end <= 1
    )
      previous.to = range.to;
    else if (!previous || previous.to <= range.from) relation.content.push({ ...range });
  }
}

/** Looks for attributions inside each content, level by level, and puts them right behind what they are nested in. */
function nest(passage: Passage, outer: readonly Attribution[]): Attribution[] {
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
  return (
    !(to - from === 1 && /^(?:i|we|you|it|who|which|that)$/.test(tokens[from]!.lower)) &&
    !/^(?:my|our|your)$/.test(tokens[from]!.lower)
  );
}

function innerSentences(passage: Passage, content: Range): [Scope, Range][] {
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
