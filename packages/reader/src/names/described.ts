import type { Hop } from '@sayso/schema';
import type { Scope } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import type { Named } from './directory.ts';

/** What a source is, by its words and by who was spoken of before. */
export type Described = {
  kind: Exclude<Hop['kind'], 'publisher'>;
  naming: Hop['naming'];
  name: string | null;
  /** Whom the words mean, where that is someone named. */
  named: Named | null;
};

/** Nobody is named and nobody meant. */
export const unspecified: Described = { kind: 'unspecified', naming: 'unspecified', name: null, named: null };

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of a description without its determiner and without the word that says it goes unnamed. */
export function description(scope: Scope, range: Range): string | null {
  const { tokens, tags, text } = scope.passage;
  let { from } = range;
  while (
    from < range.to - 1 &&
    (tags[from] === 'det' ||
      tags[from] === 'num' ||
      tags[from] === 'adv' ||
      /^(?:anonymous|unnamed|unidentified|certain)$/.test(tokens[from]!.lower))
  )
    from += 1;
  let { to } = range;
  while (to > from + 1 && tags[to - 1] === 'mark') to -= 1;
  const words = plain(text.slice(tokens[from]!.start, tokens[to - 1]!.end));
  return words === '' || words === '%' ? null : words;
}
