import { type Hop, type Mention, type QuotedSpan, quote, type Span, spanSeparator } from '@sayso/schema';
import { findFigures } from '../claim/find-figures.ts';
import { findTimes } from '../claim/find-times.ts';
import { scoreCheckWorthiness } from '../claim/score-check-worthiness.ts';
import { statesFact } from '../claim/states-fact.ts';
import type { Directory } from '../names/directory.ts';
import type { Readable } from '../readable.ts';
import type { Passage } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import type { Answer, AnsweredClaim } from './answer.ts';
import { chainOfAnswer } from './chain-of-answer.ts';
import type { Dropped } from './dropped.ts';
import { findWords, makeSearchable, type Searchable } from './find-words.ts';

/** The article that the answers are about. */
export type Asked = { article: Readable; passage: Passage; directory: Directory; whole: Searchable };

/**
 * The mentions that an answer about a stretch of the text amounts to. What is not in the text word for word is left
 * out and counted in `dropped`; figures, times and worth are read as for any reader. `within` counts from the first of
 * these mentions.
 */
export function mentionsOfAnswer(asked: Asked, stretch: Span, answer: Answer, dropped: Dropped): Mention[] {
  const near = makeSearchable(asked.passage.text.slice(stretch.start, stretch.end), stretch.start);
  const mentions: Mention[] = [];
  let from = stretch.start;
  for (const claim of answer.claims) {
    const content = findContent(near, claim.content, from, dropped);
    if (content.length === 0) {
      dropped.claims += 1;
      continue;
    }
    from = content[0]!.start;
    mentions.push(mentionOf(asked, near, claim, content, dropped));
  }
  return nest(mentions);
}

/** Where the parts of a content stand, in order. Claims are listed in order of the text, so the place is looked for from there. */
function findContent(near: Searchable, parts: readonly string[], from: number, dropped: Dropped): Span[] {
  const content: Span[] = [];
  for (const part of parts) {
    const places = findWords(near, part);
    const end = content.at(-1)?.end;
    const place =
      end === undefined
        ? (places.find(({ start }) => start >= from) ?? places[0])
        : places.find(({ start }) => start >= end);
    if (place) content.push(place);
    else dropped.fields += 1;
  }
  // A content of which nothing is left is counted as a claim instead.
  if (content.length === 0) dropped.fields -= parts.length;
  return content;
}

function mentionOf(
  { article, passage, directory, whole }: Asked,
  near: Searchable,
  claim: AnsweredClaim,
  spans: Span[],
  dropped: Dropped,
): Mention {
  const { text, publishedAt } = article;
  const hops = chainOfAnswer(claim.chain, text, { near, whole, content: spans }, dropped);
  const chain = [publisherHop(article), ...hops];
  const quotation = hops.length === 0 ? 'none' : claim.quotation === 'none' ? 'indirect' : claim.quotation;
  const ranges = spans.flatMap((span) => tokensOf(passage, span));
  const figures = findFigures(passage, ranges);
  const foundHedges = findHedges(near, text, claim.hedges, spans, dropped);
  const worth = scoreCheckWorthiness(passage, ranges, {
    text,
    attributed: hops.length > 0,
    sourced: hops.length > 0 && hops.at(-1)!.naming !== 'unspecified',
    stated: hops.length === 0 && ranges.length > 0 && statesFact(passage, ranges[0]!),
    scene: [],
    figures,
    names: ranges.flatMap(({ from, to }) => directory.within(from, to).map(({ name }) => name)),
    hedges: foundHedges,
    certainty: claim.certainty,
  });
  return {
    spans,
    text: spans.map((span) => text.slice(span.start, span.end)).join(spanSeparator),
    chain,
    quotation,
    within: null,
    hedges: foundHedges,
    certainty: claim.certainty,
    polarity: claim.polarity,
    figures,
    times: findTimes(text, spans, publishedAt),
    checkWorthiness: worth.score,
    worthReasons: worth.reasons,
  };
}

function findHedges(
  near: Searchable,
  text: string,
  answered: readonly string[],
  content: readonly Span[],
  dropped: Dropped,
): QuotedSpan[] {
  const found = answered.flatMap((words) => {
    const place = findWords(near, words).find(({ start, end }) =>
      content.some((span) => span.start <= start && end <= span.end),
    );
    if (!place) dropped.fields += 1;
    return place ? [quote(text, place)] : [];
  });
  return found.sort((a, b) => a.start - b.start);
}

function publisherHop({ publisher: { name, span }, text }: Readable): Hop {
  return {
    kind: 'publisher',
    naming: name === null ? 'unspecified' : 'named',
    name,
    text: span && text.slice(span.start, span.end),
    span,
    cue: null,
  };
}

/** The tokens that a span covers, as one range; none where it covers none. */
function tokensOf({ tokens }: Passage, { start, end }: Span): Range[] {
  let from = 0;
  let to = tokens.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (tokens[middle]!.end <= start) from = middle + 1;
    else to = middle;
  }
  while (to < tokens.length && tokens[to]!.start < end) to += 1;
  return from < to ? [{ from, to }] : [];
}

const sizeOf = ({ spans }: Mention): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

const holds = (outer: Mention, inner: Mention): boolean =>
  sizeOf(outer) > sizeOf(inner) &&
  inner.spans.every((part) => outer.spans.some(({ start, end }) => start <= part.start && part.end <= end));

/** In order of the text, each behind what it lies in, and the same claim of the same source once. */
function nest(mentions: readonly Mention[]): Mention[] {
  const keys = new Set<string>();
  const single = mentions.filter(({ spans, chain }) => {
    const key = JSON.stringify([spans, chain.at(-1)!.span, chain.at(-1)!.name]);
    return !keys.has(key) && keys.add(key);
  });
  single.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start || sizeOf(b) - sizeOf(a));
  return single.map((mention, index) => {
    for (let outer = index - 1; outer >= 0; outer -= 1)
      if (holds(single[outer]!, mention)) return { ...mention, within: outer };
    return mention;
  });
}
