import { tagWords } from '../grammar/tag-words.ts';
import type { Tag } from '../grammar/tags.ts';
import { findParagraphs } from './paragraphs.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import type { Range } from './range.ts';
import { type Token, tokenise } from './tokens.ts';
import { findTranscript, type Transcript } from './transcript.ts';

/** A text made ready for reading. All ranges are indices into `tokens`. */
export type Passage = {
  /** The text with its furniture blanked out; offsets are those of the article's text. */
  text: string;
  tokens: readonly Token[];
  tags: readonly Tag[];
  /** The base form of each verb, `` for other words. */
  bases: readonly string[];
  paragraphs: readonly Range[];
  quotations: readonly Quotation[];
  /** Who speaks in which paragraph, where the text is a transcript; else empty. */
  transcript: Transcript;
};

/** Tokens, tags, paragraphs and quotations of a text whose furniture is blanked out already. */
export function preparePassage(text: string): Passage {
  const tokens = tokenise(text);
  const { tags, bases } = tagWords(tokens);
  const paragraphs = findParagraphs(text, tokens);
  const quotations = findQuotations(text, tokens, paragraphs);
  const transcript = findTranscript({ tokens, tags, paragraphs });
  return { text, tokens, tags, bases, paragraphs, quotations, transcript };
}

/**
 * A range to read together with the quotations that are opaque in it. Reading the inside of a quotation makes a
 * scope of its own, in which only the quotations nested there are opaque.
 */
export type Scope = {
  passage: Passage;
  range: Range;
  quotations: readonly Quotation[];
  /** The quotation that covers a token of the range, marks included, or null. */
  quotationAt(i: number): Quotation | null;
};

/** @param quotations those that lie inside the range, in order */
export function makeScope(passage: Passage, range: Range, quotations: readonly Quotation[]): Scope {
  const cover = new Int32Array(Math.max(0, range.to - range.from)).fill(-1);
  quotations.forEach((quotation, index) => {
    cover.fill(index, Math.max(0, quotation.from - range.from), Math.max(0, quotation.to - range.from));
  });
  return {
    passage,
    range,
    quotations,
    quotationAt: (i) => quotations[cover[i - range.from] ?? -1] ?? null,
  };
}

/** The scope inside a quotation, marks left out. */
export function scopeInside(passage: Passage, quotation: Quotation): Scope {
  const range = { from: quotation.from + 1, to: quotation.closed ? quotation.to - 1 : quotation.to };
  return makeScope(passage, range, findQuotations(passage.text, passage.tokens, [range]));
}
