import type { Relation } from '../attribution/relation.ts';
import { withoutRefusal } from '../attribution/silence.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import type { Passage } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import type { Marks } from './marks.ts';

/**
 * What the model labels as content of one cue, without what is none of it by its words, and on to where the rules read
 * on: in the order of what goes first.
 *
 * @param rule what the rules have for the same cue, or null
 * @param signed what a signature tells whose it is
 * @returns may be empty: then nothing is left that somebody said
 */
export function contentAsSaid(
  passage: Passage,
  labelled: readonly Range[],
  cue: Range,
  rule: Relation | null,
  signed: Marks,
): readonly Range[] {
  // `According to a diplomat, | who spoke on condition of anonymity |, …`: that is about the source.
  const ofSource = rule?.manner === 'adverbial' ? rule.source : null;
  if (ofSource && labelled.every(({ from, to }) => from > ofSource.from && to <= ofSource.to))
    return rule!.content;
  // `One mother, Ann Roe, | told the paper: ‘…’`: who says it is none of what is said.
  const source = rule?.source;
  const own = source ? labelled.filter(({ from, to }) => to <= source.from || from >= source.to) : labelled;
  const near = withinSemicolons(passage, own.length > 0 ? own : labelled, cue);
  const said = withoutRefusal(passage, withoutAsides(passage, near, cue));
  const whole = pastApposition(passage, fromColon(passage, said, cue), rule);
  return withoutSigned(passage, inRelative(passage, whole, cue), cue, signed);
}

/** `Roe waved the protests away; | replays showed an elbow`: what stands behind a semicolon is another statement's. */
function withinSemicolons(passage: Passage, content: readonly Range[], cue: Range): readonly Range[] {
  const { tokens } = passage;
  const isParted = ({ from, to }: Range): boolean =>
    to < cue.from &&
    tokens[from]!.kind !== 'quote' &&
    tokens.slice(to, cue.from).some(({ text }) => text === ';');
  const near = content.filter((part) => !isParted(part));
  return near.length > 0 ? near : content;
}

/**
 * Beside speech in quotation marks nothing is content that has none: `“Absolutely,” he said when asked whether …`; and
 * what went on while somebody spoke is none of it: `The dam will hold, Roe said, as she toured it`.
 */
function withoutAsides(passage: Passage, all: readonly Range[], cue: Range): readonly Range[] {
  const { tokens } = passage;
  const content = all.length > 1 ? all.filter((part) => !isMeanwhile(passage, part, cue)) : all;
  // `…, officials said, in what Roe called “a crime”`: that is what Roe says of it.
  const isAppraisal = ({ from }: Range): boolean =>
    tokens[from]!.lower === 'in' && tokens[from + 1]?.lower === 'what';
  if (content.length > 1 && content.some(isAppraisal)) return content.filter((part) => !isAppraisal(part));
  const isSpeech = ({ from, to }: Range): boolean =>
    tokens[from]!.kind === 'quote' && tokens[to - 1]!.kind === 'quote';
  const isMarked = ({ from, to }: Range): boolean =>
    tokens.slice(from, to).some(({ kind }) => kind === 'quote');
  return content.some(isSpeech) ? content.filter(isMarked) : content;
}

/** `…, Roe said | , as critics accused her of …`: what goes on beside the saying. */
export const isMeanwhile = ({ tokens }: Passage, { from }: Range, cue: Range): boolean =>
  from > cue.to && /^(?:as|while|after|before)$/.test(tokens[from]!.lower) && tokens[from - 1]!.text === ',';

/** `They had silenced her: “She signed,” he said`: what stands before the colon is not his. */
function fromColon({ tokens }: Passage, content: readonly Range[], cue: Range): readonly Range[] {
  return content.map((part) => {
    const { from, to } = part;
    if (cue.from < to || tokens[to - 1]!.kind !== 'quote' || tokens[from]!.kind === 'quote') return part;
    for (let i = from + 1; i < to - 2; i += 1) {
      if (tokens[i]!.kind === 'quote') return part;
      if (tokens[i]!.text === ':' && tokens[i + 1]!.kind === 'quote') return { from: i + 1, to };
    }
    return part;
  });
}

/**
 * `to make the Orrin Shoal | , a reef it seized years ago, into a fortress`: where the model stops at the comma of an
 * apposition, and the rules read on past it.
 */
function pastApposition(
  { tags, tokens }: Passage,
  content: readonly Range[],
  rule: Relation | null,
): readonly Range[] {
  return content.map((part) => {
    const whole = rule?.content.find(({ from, to }) => from === part.from && to > part.to + 3);
    if (!whole || tokens[part.to]!.text !== ',' || !/^(?:det|num)$/.test(tags[part.to + 1]!)) return part;
    let close = part.to + 2;
    while (close < whole.to && tokens[close]!.text !== ',') close += 1;
    const next = close + 1;
    if (next >= whole.to) return part;
    const goesOn = isFiniteVerb(tags[next]) || /^(?:to|into|onto|from)$/.test(tokens[next]!.lower);
    return goesOn ? { from: part.from, to: whole.to } : part;
  });
}

/** `which | authorities say | is 15 percent contained, has burned`: what is said in a relative clause ends with it. */
function inRelative(passage: Passage, content: readonly Range[], cue: Range): readonly Range[] {
  const { tags, tokens } = passage;
  const first = content[0]!;
  const isRelative =
    content.length > 1 &&
    first.to <= cue.from &&
    first.to - first.from === 1 &&
    /^(?:which|who)$/.test(tokens[first.from]!.lower);
  if (!isRelative) return content;
  return content.map((part) => {
    if (part.from < cue.to) return part;
    for (let i = part.from + 1; i < part.to - 1; i += 1)
      if (tokens[i]!.text === ',' && isFiniteVerb(tags[i + 1])) return { from: part.from, to: i };
    return part;
  });
}

const isDash = ({ tokens }: Passage, { from }: Range): boolean => /^(?:[—–―-]|--)$/.test(tokens[from]!.text);

/** `“…” ― Ann Roe` */
export const isSignature = (passage: Passage, { cue, source, content }: Relation): boolean =>
  isDash(passage, cue) && source?.from === cue.to && content.length === 1;

/** Whoever signs a quotation said it, whatever stands elsewhere, and not what comes after. */
function withoutSigned(
  passage: Passage,
  content: readonly Range[],
  own: Range,
  signed: Marks,
): readonly Range[] {
  if (!isDash(passage, own)) return content.filter((part) => !signed.touch(part));
  const before = content.filter(({ to }) => to <= own.from);
  return before.length > 0 ? before : content;
}

/**
 * Where the model sees only some parts of what the rules see as one statement: `The river, according to her, rose`,
 * `Roe was accused by Tan of lying`.
 */
export function withAllParts(
  { tokens }: Passage,
  relation: Relation,
  rule: Relation | null,
  told: Marks,
): Relation {
  const { content } = relation;
  const stands =
    rule?.manner === 'adverbial' || (rule && /^(?:clause|object)$/.test(rule.manner) && isBetween(rule));
  if (!rule || rule.content.length <= content.length) return relation;
  const isSame = (a: Range, b: Range): boolean => a.from === b.from || a.to === b.to;
  const further = rule.content.filter((part) => !content.some((own) => isSame(own, part)));
  const isPart = further.length === rule.content.length - content.length;
  const isSpeech = further.every(({ from }) => tokens[from]!.kind === 'quote');
  if (!isPart || !(stands || isSpeech) || further.some((part) => told.touch(part))) return relation;
  // `Roe is understood to have resigned`: Roe is part of it, and nobody says it.
  const { source } = relation;
  const isInside = source !== null && further.some(({ from, to }) => source.from >= from && source.to <= to);
  return {
    ...relation,
    source: isInside ? rule.source : source,
    content: [...content, ...further].sort((a, b) => a.from - b.from),
  };
}

/** `The river, Roe said, rose.` */
const isBetween = ({ content, cue }: Relation): boolean =>
  content.some(({ to }) => to <= cue.from) && content.some(({ from }) => from >= cue.to);
