import {
  type Attributed,
  type Attribution,
  attributeOutermost,
  nestAttributions,
} from '../attribution/attribute-passage.ts';
import type { Manner, Relation } from '../attribution/relation.ts';
import { withinRelative } from '../attribution/relative-clause.ts';
import { setApartTails } from '../attribution/set-apart-tails.ts';
import { withoutVerdict } from '../attribution/silence.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import { cueNouns } from '../lexicon/cue-nouns.ts';
import { makeScope, type Passage } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import { canBeChecked } from './can-be-checked.ts';
import { contentAsSaid, isMeanwhile, isSignature, withAllParts } from './content-as-said.ts';
import { hintsOf } from './hints.ts';
import { labelPassage } from './label-passage.ts';
import { bestLink, type LabelledSpan, type Linkable, makeLinkable, spansOf } from './link-spans.ts';
import { Marks } from './marks.ts';
import { asShown, bySentence, isMissed, underWhoTells, withDocument } from './reconcile.ts';
import type { Weights } from './weights.ts';

/**
 * Attributions as the model labels and links them. The rules read first, and the model hears what they found; what
 * lies inside a content is left to the rules, since nested attributions were never taught.
 */
export function attributeByModel(passage: Passage, weights: Weights): Attributed {
  const { attributions: ruled, sentences, scopes } = attributeOutermost(passage);
  const hints = hintsOf(ruled, passage.tokens.length);
  const labels = labelPassage(passage, sentences, hints, weights);
  const spans = spansOf(labels, passage.paragraphs);
  const doc = makeLinkable(passage, hints, spans, sentences);
  const contents = new Map<number, LabelledSpan[]>();
  spans.forEach((span, index) => {
    if (span.kind !== 'content') return;
    const cue = bestLink(doc, index, 'cue', weights.links);
    if (cue >= 0 && isWithinReach(doc, span, spans[cue]!))
      contents.set(cue, [...(contents.get(cue) ?? []), span]);
  });
  const marks = () => new Marks(passage.tokens.length);
  const told = marks();
  for (const content of contents.values()) for (const part of content) told.add(part);
  const signed = marks();
  for (const { relation } of ruled)
    if (isSignature(passage, relation)) for (const part of relation.content) signed.add(part);
  const rulesIn = bySentence(ruled);
  const aside = marks();
  const labelled = [...contents].flatMap(([index, content]): Attribution[] => {
    const cue = spans[index]!;
    const source = spans[bestLink(doc, index, 'source', weights.links)] ?? null;
    const sentence = sentences[doc.sentenceOf[cue.from]!]!;
    const rules = rulesIn.get(sentence.from) ?? [];
    const found = rules.find(({ relation }) => relation.cue.from < cue.to && cue.from < relation.cue.to);
    const rule = found?.relation ?? null;
    const scope = found?.scope ?? scopeOf(passage, passage.paragraphs[doc.paragraphOf[cue.from]!]!);
    const parts = contentAsSaid(passage, content, cue, rule, signed);
    if (parts.length === 0) return [];
    if (content.length > 1) for (const part of content) if (isMeanwhile(passage, part, cue)) aside.add(part);
    const relation = asShown(scope, relationOf(passage, cue, source, parts, rule));
    if (!canBeChecked(passage, relation, sentence)) return [];
    const whole = withAllParts(passage, withDocument(passage, relation, rules), rule, told);
    return [{ relation: whole, within: null, sentence, scope }];
  });
  const settled = ruled.filter(({ relation }) => relation.settled);
  const settledAt = marks();
  for (const { relation } of settled) for (const part of partsOf(relation)) settledAt.add(part);
  const asked = labelled.filter(
    ({ relation }) => ![relation.cue, ...relation.content].some((part) => settledAt.touch(part)),
  );
  const outermost = [...underWhoTells(asked, ruled), ...settled];
  const content = marks();
  const cues = marks();
  for (const { relation } of outermost) {
    for (const part of relation.content) content.add(part);
    cues.add(relation.cue);
  }
  const isAside = ({ relation: { cue } }: Attribution): boolean => aside.touch(cue);
  outermost.push(
    ...ruled.filter((attribution) => isMissed(attribution, content, cues) || isAside(attribution)),
  );
  outermost.sort((a, b) => firstOf(a.relation) - firstOf(b.relation));
  outermost.sort((a, b) => a.sentence.from - b.sentence.from);
  const complete = setApartTails({ attributions: outermost, sentences, scopes });
  return { attributions: nestAttributions(passage, complete), sentences };
}

/** All words by which an attribution is told, and what it tells. */
const partsOf = ({ cue, content, passedOn }: Relation): Range[] => [
  cue,
  ...content,
  ...(passedOn ? [passedOn.cue] : []),
];

/** Content without quotation marks stands in the sentence of its cue; speech may run on, and a rule may know better. */
function isWithinReach(doc: Linkable, content: Range, cue: Range): boolean {
  const { passage, sentenceOf, hints } = doc;
  if (sentenceOf[content.from] === sentenceOf[cue.from] || passage.tokens[content.from]!.kind === 'quote')
    return true;
  const owner = hints.owners[content.from]!;
  return owner >= 0 && owner === hints.owners[cue.from];
}

const firstOf = ({ cue, content }: Relation): number => Math.min(cue.from, content[0]!.from);

function scopeOf(passage: Passage, paragraph: Range) {
  let lo = 0;
  let hi = passage.quotations.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (passage.quotations[mid]!.to <= paragraph.from) lo = mid + 1;
    else hi = mid;
  }
  let end = lo;
  while (end < passage.quotations.length && passage.quotations[end]!.from < paragraph.to) end += 1;
  return makeScope(passage, paragraph, passage.quotations.slice(lo, end));
}

/** What the model does not tell of a relation, from the rule that found the same cue or from the words. */
function relationOf(
  passage: Passage,
  cue: Range,
  source: Range | null,
  content: readonly Range[],
  rule: Relation | null,
): Relation {
  const { tags, tokens, bases } = passage;
  const parts = content.map((range) => withinRelative(passage, cue, trimmed(passage, range)));
  const place = {
    source: source && trimmed(passage, source),
    cue: trimmed(passage, cue),
    content: parts,
  };
  if (rule) {
    const told = rule.manner === 'noun' ? withoutVerdict(passage, parts) : parts;
    return { ...rule, ...place, content: [...told], source: place.source ?? sourceOf(rule, place) };
  }
  let head = cue.to - 1;
  while (head > cue.from && !bases[head]) head -= 1;
  const words = tokens.slice(cue.from, cue.to).map((token) => token.lower);
  const noun = !bases[head] && words.find((word) => cueNouns.has(word));
  const first = parts[0]!;
  let manner: Manner = 'object';
  if (words[0] === 'according' || words[0] === 'per') manner = 'adverbial';
  else if (noun) manner = 'noun';
  else if (tags[first.from] === 'to') manner = 'infinitive';
  else if (parts.some(({ from, to }) => tags.slice(from, to).some(isFiniteVerb))) manner = 'clause';
  return {
    ...place,
    manner,
    word: bases[head] || noun || words[0]!,
    // `the fire, which authorities say is contained, has burned …`: the sentence states more than that.
    main:
      tags.slice(cue.from, cue.to).some(isFiniteVerb) && !/^(?:which|who)$/.test(tokens[first.from]!.lower),
    negated: words.some((word) => word === 'not' || word === 'never' || /n't$/.test(word)),
  };
}

/** Whom the rule names that found the same cue, where the model names nobody and does not tell it otherwise. */
const sourceOf = (rule: Relation, place: Pick<Relation, 'cue' | 'content'>): Range | null => {
  const own = rule.source;
  const isFree = (part: Range): boolean => own !== null && (part.to <= own.from || part.from >= own.to);
  return [place.cue, ...place.content].every(isFree) ? own : null;
};

/** Without the marks at the edges that the rules leave out, too; a mark alone stays. */
function trimmed({ tags, tokens }: Passage, { from, to }: Range): Range {
  let start = from;
  let end = to;
  while (start < end - 1 && tags[start] === 'mark' && !/^[$£€#(]$/.test(tokens[start]!.text)) start += 1;
  while (end > start + 1 && tags[end - 1] === 'mark' && !/^[)%]$/.test(tokens[end - 1]!.text)) end -= 1;
  return { from: start, to: end };
}
