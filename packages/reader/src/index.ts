import type { Reading } from '@sayso/schema';
import type { Readable, Reader } from './readable.ts';
import { rules } from './rules.ts';

export type { Readable, Reader } from './readable.ts';
export { createRulesReader, rules } from './rules.ts';
export type { Taggable, Tagger, Tags } from './tagging/tagger.ts';
export { taggers } from './tagging/taggers.ts';
export { type Range, spanOf } from './text/range.ts';

/**
 * Reads an article: its language, entities, topics and mentions. Offsets are UTF-16 code units into `article.text`.
 * Pure and deterministic; never throws on any string.
 *
 * @param reader the default reader unless given
 */
export function read(article: Readable, reader: Reader = rules): Reading {
  return reader.read(article);
}
