import { fullPhraseEnd } from '../grammar/noun-phrases.ts';
import type { Directory } from '../names/directory.ts';
import type { Range } from '../text/range.ts';
import type { Attribution } from './attribute-passage.ts';

/** A further step of a chain: the outlet that someone spoke to, or whom an outlet cites. */
export type Relay = { source: Range; cue: Range | null };

const inRanges = (ranges: readonly Range[], i: number): boolean =>
  ranges.some((range) => range.from <= i && i < range.to);

/**
 * The outlet through which a statement was obtained: `told CNN`, `said in an interview with the Courier`, `as
 * reported by Reuters`. It stands in the attribution's own sentence, outside its content.
 */
export function findOuterRelay(
  { relation, scope, sentence }: Attribution,
  directory: Directory,
): Relay | null {
  const { tokens, tags } = scope.passage;
  const { source, cue, content } = relation;
  for (const { name, named } of directory.within(sentence.from, sentence.to)) {
    if (named.kind !== 'outlet' || inRanges(content, name.from) || (source && inRanges([source], name.from)))
      continue;
    if (name.from < cue.from && source && name.from > source.from) continue;
    let at = name.from - 1;
    while (at > sentence.from && (tags[at] === 'det' || tags[at] === 'adj' || tags[at] === 'name')) at -= 1;
    const before = tokens[at]?.lower ?? '';
    const hearer = at === cue.to - 1 && /^(?:told|tells|telling|tell|informed|assured)$/.test(before);
    const place = /^(?:with|to|on|by)$/.test(before) && tags[name.to] !== 'genitive' && near(name.from, cue);
    if (hearer || place)
      return { source: { from: startOf(scope.passage.tokens, name.from), to: name.to }, cue: null };
  }
  return null;
}

const near = (at: number, cue: Range): boolean => at < cue.from || at - cue.to < 14;

const startOf = (tokens: readonly { lower: string }[], at: number): number =>
  tokens[at - 1]?.lower === 'the' ? at - 1 : at;

/** Whom an outlet or an organization has it from: `Axios, citing two aides, reported`. */
export function findInnerRelay({ relation, scope, sentence }: Attribution): Relay | null {
  const { tokens, bases } = scope.passage;
  for (let i = sentence.from; i < sentence.to; i += 1) {
    if (
      bases[i] !== 'cite' ||
      !/ing$/.test(tokens[i]!.lower) ||
      scope.quotationAt(i) ||
      inRanges(relation.content, i)
    )
      continue;
    const end = fullPhraseEnd(scope, i + 1, sentence.to);
    if (end > i + 1) return { source: { from: i + 1, to: end }, cue: { from: i, to: i + 1 } };
  }
  return null;
}
