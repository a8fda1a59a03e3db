import type { Attribution } from '../attribution/attribute-passage.ts';
import { fullPhraseEnd } from '../grammar/noun-phrases.ts';
import type { Scope } from '../text/passage.ts';
import type { Range } from '../text/range.ts';

/** What binds a clause without a subject to the one before it: `Roe groused …, before floating the idea that …`. */
const binding = /^(?:before|after|while|by|and|without|when)$/;

const isPassive = ({ passage: { tags } }: Scope, { from, to }: Range): boolean => {
  const be = tags.indexOf('be', from);
  return be >= from && be < to && tags.slice(be, to).includes('participle');
};

/** `Roe was asked about the dam`: she is spoken to, and no source. */
export function isAddressed({ relation, scope }: Attribution): boolean {
  const { source, cue, word } = relation;
  return (
    source !== null &&
    source.to <= cue.from &&
    /^(?:ask|question|press|quiz|grill|tell|inform|urge|advise|challenge|warn|order)$/.test(word) &&
    isPassive(scope, cue)
  );
}

/**
 * Who says something where no source is told but the words around leave no doubt: the agent of a passive (`a bill
 * passed by the House`), the pronoun or name right before the verb, the source before a clause that shares its subject.
 *
 * @param earlier the attributions of the same sentence that stand before it, the nearest last
 */
export function impliedSource(
  { relation, scope, sentence }: Attribution,
  earlier: readonly Attribution[],
): Range | null {
  const { cue, content } = relation;
  const { tokens, tags } = scope.passage;
  if (relation.manner === 'noun' || relation.manner === 'adverbial') return null;
  const inside = (i: number) => content.some((range) => range.from <= i && i < range.to);
  if (
    tokens[cue.to]?.lower === 'by' &&
    !inside(cue.to) &&
    tags.slice(cue.from, cue.to).includes('participle')
  ) {
    const end = fullPhraseEnd(scope, cue.to + 1, sentence.to);
    if (end > cue.to + 1 && tags[cue.to + 1] !== 'ing') return { from: cue.to + 1, to: end };
  }
  const before = cue.from - 1;
  if (before < sentence.from) return null;
  const verbal = tags[cue.from];
  if (isPassive(scope, cue)) return null;
  if (tags[before] === 'pron' && /^(?:he|she|they|i|we)$/.test(tokens[before]!.lower) && verbal !== 'ing')
    return { from: before, to: cue.from };
  if (verbal !== 'ing' || /^(?:being|having)$/.test(tokens[cue.from]!.lower)) return null;
  if (!binding.test(tokens[before]!.lower) && tokens[before]!.text !== ',') return null;
  return earlier.at(-1)?.relation.source ?? null;
}
