import type { Attribution } from '../attribution/attribute-passage.ts';
import { commentVerbs } from '../attribution/find-content.ts';
import { takes } from '../attribution/find-cues.ts';
import { subjectBefore } from '../attribution/find-subject.ts';
import type { Relation } from '../attribution/relation.ts';
import { documentNouns } from '../lexicon/organization-words.ts';
import type { Passage, Scope } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import type { Marks } from './marks.ts';

/**
 * Where the model takes a whole phrase for its cue, or its first verb alone, and the rules a document in it for the
 * source (`issued a ruling suggesting …`), or a noun that says it: `follows a finding by the agency that …`.
 */
export function withDocument(
  { bases, tags, tokens }: Passage,
  relation: Relation,
  ruled: readonly Attribution[],
): Relation {
  const { cue, content } = relation;
  // `paid $1.1 billion to settle | claims | that …`, `follows | a finding by the agency | that …`, `was indicted on
  // | charges | that …`: it is the noun that says it, and nobody of whom the verb tells.
  const isDeed =
    commentVerbs.has(relation.word) ||
    // `, ending months of | speculation | that …`
    (tags[cue.from] === 'ing' && tokens[cue.from - 1]?.text === ',' && !takes(bases[cue.from]!, 'clause')) ||
    tokens.slice(cue.from, cue.to).some(({ kind }) => kind === 'number') ||
    tags.slice(cue.from, cue.to).some((tag, k) => tag === 'be' && tags[cue.from + k + 1] === 'participle');
  const noun = ruled.find(
    ({ relation: own }) =>
      own.manner === 'noun' && own.cue.from > cue.from && own.content[0]!.from === content[0]!.from,
  );
  if (isDeed && noun) return { ...noun.relation, content };
  const rule = ruled.find(
    ({ relation: { source, cue: own } }) =>
      source !== null &&
      source.from >= cue.from &&
      source.from <= cue.to &&
      source.to <= own.from &&
      (own.to <= cue.to || own.to === content[0]!.from),
  )?.relation;
  return rule ? { ...relation, source: rule.source, cue: rule.cue } : relation;
}

/**
 * `According to court documents, Roe told an agent that …`, `Roe wants to leave, two aides said`: where the model sees
 * only what Roe told or wants, those who tell of it come first, and Roe is found again inside what they tell.
 */
export function underWhoTells(
  labelled: readonly Attribution[],
  ruled: readonly Attribution[],
): Attribution[] {
  const isIn = (part: Range, whole: readonly Range[]): boolean =>
    whole.some(({ from, to }) => part.from >= from && part.to <= to);
  const overlaps = (part: Range, other: Range): boolean => part.from < other.to && other.from < part.to;
  const here = bySentence(labelled);
  const told = new Set<Attribution>();
  const telling = ruled.filter(({ relation: { manner, cue, source, content }, sentence }) => {
    if (!source || content.length !== 1) return false;
    const near = (here.get(sentence.from) ?? []).filter(({ relation: own }) =>
      [own.cue, ...own.content].some((part) =>
        [cue, source, ...content].some((other) => overlaps(part, other)),
      ),
    );
    // `…, people who have | read it | said`
    const isMisread = ({ relation: own }: Attribution): boolean => isIn(own.cue, [source]);
    // `The members thought it would rain, minutes of the meeting showed`
    const isBehind = manner === 'clause' && content[0]!.to <= cue.from;
    const isAround =
      (manner === 'adverbial' || isBehind) &&
      near.length > 0 &&
      near.every(
        (own) =>
          isMisread(own) || [own.relation.cue, ...own.relation.content].every((part) => isIn(part, content)),
      );
    if (isAround) for (const own of near) told.add(own);
    return isAround;
  });
  return [...labelled.filter((own) => !told.has(own)), ...telling];
}

const isDocument = ({ tokens }: Passage, { from, to }: Range): boolean =>
  tokens.slice(from, to).some(({ lower }) => documentNouns.has(lower));

/** By the token that their sentence starts with. */
export function bySentence(attributions: readonly Attribution[]): ReadonlyMap<number, Attribution[]> {
  const found = new Map<number, Attribution[]>();
  for (const attribution of attributions) {
    const here = found.get(attribution.sentence.from);
    if (here) here.push(attribution);
    else found.set(attribution.sentence.from, [attribution]);
  }
  return found;
}

/** `Photographs appeared | to show …`: what shows it is the source, and what is shown the content. */
export function asShown(scope: Scope, relation: Relation): Relation {
  const { bases, tags } = scope.passage;
  const { cue, content, word } = relation;
  const source = relation.source ?? subjectBefore(scope, cue.from, scope.range.from);
  const [first] = content;
  if (!/^(?:appear|seem)$/.test(word) || content.length !== 1 || first!.from !== cue.to) return relation;
  const verb = first!.from + 1;
  if (tags[first!.from] !== 'to' || !showing.test(bases[verb] ?? '') || first!.to <= verb + 1)
    return relation;
  if (!source || !isDocument(scope.passage, source)) return relation;
  const shown = { from: verb + 1, to: first!.to };
  return {
    ...relation,
    source,
    cue: { from: cue.from, to: verb + 1 },
    content: [shown],
    word: bases[verb]!,
    manner: 'object',
  };
}

const showing = /^(?:show|suggest|indicate|depict|confirm|reveal|contradict)$/;

/**
 * Rules' attributions of which the model tells nothing at all, and that it should: marks do not lie, and of the
 * clauses that only the rules see half are right, which is more than is needed to gain by them.
 *
 * @param told what is content of anything already
 * @param cues those that were found
 */
export function isMissed({ relation, scope }: Attribution, told: Marks, cues: Marks): boolean {
  const { content, cue, manner } = relation;
  const isSpeech = ({ from, to }: Range): boolean => {
    const quotation = from >= scope.range.from && from < scope.range.to ? scope.quotationAt(from) : null;
    return quotation !== null && quotation.from === from && to <= quotation.to + 1;
  };
  if (content.length === 0 || content.some((part) => told.touch(part))) return false;
  if (content.every(isSpeech)) return true;
  if (manner === 'adverbial') return !cues.touch(cue);
  return manner === 'clause' && !told.touch(cue);
}
