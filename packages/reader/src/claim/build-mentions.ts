import { type Hop, type Mention, spanSeparator } from '@sayso/schema';
import type { Attributed, Attribution } from '../attribution/attribute-passage.ts';
import { withoutConjunction } from '../attribution/conjunction.ts';
import type { Relation } from '../attribution/relation.ts';
import type { Directory } from '../names/directory.ts';
import type { Readable } from '../readable.ts';
import { makeScope, type Passage, type Scope } from '../text/passage.ts';
import { type Range, spanOf } from '../text/range.ts';
import { ChainBuilder } from './build-chain.ts';
import { discountDoubles } from './discount-doubles.ts';
import { findFigures } from './find-figures.ts';
import { findHedges } from './find-hedges.ts';
import { findTimes } from './find-times.ts';
import { judgeCertainty } from './judge-certainty.ts';
import { judgePolarity } from './judge-polarity.ts';
import { leastWorth, ownStatement } from './own-voice.ts';
import { scoreCheckWorthiness } from './score-check-worthiness.ts';
import { sceneTokens, statesFact } from './states-fact.ts';

/** Mentions of one article under way. */
class Builder {
  readonly mentions: Mention[] = [];
  private readonly article: Readable;
  private readonly passage: Passage;
  private readonly directory: Directory;
  private readonly chains: ChainBuilder;

  constructor(article: Readable, passage: Passage, directory: Directory, sentences: readonly Range[]) {
    this.article = article;
    this.passage = passage;
    this.directory = directory;
    this.chains = new ChainBuilder(article, passage, directory, sentences);
  }

  /** To be told of every sentence, with the attributions that lie in no other's content, before those are added. */
  startSentence(scope: Scope, outermost: readonly Attribution[]): void {
    this.chains.startSentence(scope, outermost);
  }

  /**
   * @param holdsOthers something in it is attributed to somebody
   * @param isDenied somebody denies it in the same sentence: worth a line, however little it weighs
   * @returns its index, or -1 where it is not worth marking
   */
  addOwn(content: Range, holdsOthers: boolean, isDenied: boolean): number {
    const mention = this.mention([content], [this.chains.publisher], null, null, !holdsOthers);
    if (mention.checkWorthiness < leastWorth && !isDenied) return -1;
    return this.mentions.push(mention) - 1;
  }

  /**
   * @param within the index of the mention that it is nested in, or null
   * @returns its index, or -1 where someone's words only tell what he himself says (`Roe said she hoped …`)
   */
  addAttributed(attribution: Attribution, within: number | null): number {
    const outer = within === null ? [this.chains.publisher] : this.mentions[within]!.chain;
    // Within the publisher's own statement nobody else speaks yet.
    const own = this.chains.hopsOf(attribution, outer.length > 1);
    const outermost = outer.at(-1)!;
    if (outer.length > 1 && own.at(-1)!.name !== null && own.at(-1)!.name === outermost.name) return -1;
    const chain = [
      ...outer,
      ...own.filter((hop) => hop.kind !== 'outlet' || !outer.some((o) => o.name === hop.name)),
    ];
    return this.mentions.push(this.mention(attribution.relation.content, chain, attribution, within)) - 1;
  }

  private mention(
    content: readonly Range[],
    chain: Hop[],
    attribution: Attribution | null,
    within: number | null,
    isOwnFact = false,
  ): Mention {
    const { text, publishedAt } = this.article;
    const spans = content.map((range) => spanOf(this.passage.tokens, range));
    const relation = attribution?.relation ?? null;
    const said = content.map((range) => withoutConjunction(this.passage, range));
    const hedges = findHedges(text, spans);
    const certainty = judgeCertainty(this.passage, relation, content, hedges);
    const figures = findFigures(this.passage, content);
    const quotation = attribution ? quotationOf(attribution.scope, said) : 'none';
    const names = content.flatMap((range) =>
      this.directory.within(range.from, range.to).map(({ name }) => name),
    );
    const last = chain.at(-1)!;
    const scene = attribution === null ? sceneTokens(this.passage, content[0]!) : [];
    const worth = scoreCheckWorthiness(this.passage, said, {
      text,
      attributed: chain.length > 1,
      sourced: last.naming !== 'unspecified' && chain.length > 1,
      stated: isOwnFact && scene.length === 0 && statesFact(this.passage, content[0]!),
      scene: scene.map((from) => ({ from, to: from + 1 })),
      figures,
      names,
      hedges,
      certainty,
    });
    return {
      spans,
      text: spans.map((span) => text.slice(span.start, span.end)).join(spanSeparator),
      chain,
      quotation,
      within,
      hedges: hedges.map(({ start, end, text: words }) => ({ start, end, text: words })),
      certainty,
      polarity: judgePolarity(this.passage, relation, said),
      figures,
      times: findTimes(text, spans, publishedAt),
      checkWorthiness: worth.score,
      worthReasons: worth.reasons,
    };
  }
}

/** Direct where quotation marks hold all of it, mixed where they hold a part. */
function quotationOf(scope: Scope, content: readonly Range[]): Mention['quotation'] {
  let inside = 0;
  let words = 0;
  for (const range of content)
    for (let i = range.from; i < range.to; i += 1) {
      if (scope.passage.tokens[i]!.kind !== 'word' && scope.passage.tokens[i]!.kind !== 'number') continue;
      words += 1;
      if (isQuoted(scope, i)) inside += 1;
    }
  if (inside === 0) return 'indirect';
  return inside === words ? 'direct' : 'mixed';
}

/** Content that ran on into later paragraphs lies outside the scope and is quoted by construction. */
const isQuoted = (scope: Scope, i: number): boolean =>
  i < scope.range.from || i >= scope.range.to || scope.quotationAt(i) !== null;

/** Where a turn in a transcript ends. */
const turnEnd = ({ word, content }: Relation): number => (word === ':' ? content.at(-1)!.to : 0);

/**
 * Mentions of all that was attributed, and of what the publisher states itself, in order of the text; what is nested
 * comes right after what it is nested in.
 */
export function buildMentions(
  article: Readable,
  passage: Passage,
  directory: Directory,
  { attributions, sentences }: Attributed,
): Mention[] {
  const builder = new Builder(article, passage, directory, sentences);
  let next = 0;
  let paragraph = 0;
  let quotation = 0;
  let told = 0;
  for (const sentence of sentences) {
    const first = next;
    while (
      next < attributions.length &&
      (attributions[next]!.within !== null ? next > first : attributions[next]!.sentence.from < sentence.to)
    )
      next += 1;
    const here = attributions.slice(first, next);
    while (passage.paragraphs[paragraph]!.to <= sentence.from) paragraph += 1;
    while (quotation < passage.quotations.length && passage.quotations[quotation]!.to <= sentence.from)
      quotation += 1;
    const quotations = [];
    for (
      let q = quotation;
      q < passage.quotations.length && passage.quotations[q]!.from < sentence.to;
      q += 1
    )
      quotations.push(passage.quotations[q]!);
    const scope = makeScope(passage, sentence, quotations);
    const outermost = here.filter((a) => a.within === null);
    // What a speaker in a transcript goes on saying is told as his already.
    const own = sentence.from < told ? null : ownStatement(passage, scope, sentence, outermost);
    told = Math.max(told, ...outermost.map(({ relation }) => turnEnd(relation)));
    builder.startSentence(scope, outermost);
    const holdsOthers = outermost.some(({ relation }) => !relation.isTail);
    const isDenied = outermost.some(({ relation }) => relation.isTail);
    const ownIndex = own ? builder.addOwn(own, holdsOthers, isDenied) : -1;
    const indices = new Map<number, number>();
    here.forEach((attribution, k) => {
      const isInOwn = ownIndex >= 0 && !attribution.relation.isTail;
      const within =
        attribution.within === null ? (isInOwn ? ownIndex : null) : indices.get(attribution.within)!;
      const index = builder.addAttributed(attribution, within);
      indices.set(first + k, index >= 0 ? index : within!);
    });
  }
  return discountDoubles(builder.mentions);
}
