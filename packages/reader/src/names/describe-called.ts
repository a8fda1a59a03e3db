import { documentNouns, organizationNouns } from '../lexicon/organization-words.ts';
import { outletNouns } from '../lexicon/outlets.ts';
import type { Scope } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import type { Described } from './described.ts';
import type { Directory } from './directory.ts';

/**
 * `a site called “Low Tide”`, `a group named Oster First`: a thing that is given its name right behind.
 *
 * @param called the token behind its own head
 */
export function describeCalled(
  { passage: { tokens, text } }: Scope,
  source: Range,
  called: number,
  directory: Directory,
): Described | null {
  if (!/^(?:called|named|dubbed|titled|entitled)$/.test(tokens[called]?.lower ?? '')) return null;
  let from = called + 1;
  if (tokens[from]?.kind === 'quote') from += 1;
  if (from >= source.to || !tokens[from]!.capital) return null;
  const kind = kindOf(tokens[called - 1]!.lower, tokens[called - 2]?.lower === 'news');
  if (!kind) return null;
  let to = from;
  while (
    to < source.to &&
    to - from < 8 &&
    tokens[to]!.kind !== 'quote' &&
    !/^[,.;:(]$/.test(tokens[to]!.text)
  )
    to += 1;
  const known = directory.within(from, to).find(({ name }) => name.from <= from + 1)?.named;
  const named = known && known.kind !== 'person' ? known : null;
  const words = text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
  return { kind, naming: 'named', name: named?.name ?? words, named };
}

function kindOf(noun: string, ofNews: boolean): 'outlet' | 'organization' | 'document' | null {
  if (
    outletNouns.has(noun) ||
    /^(?:podcast|show|program|programme|blog|site|newsletter)$/.test(noun) ||
    ofNews
  )
    return 'outlet';
  if (organizationNouns.has(noun)) return 'organization';
  return documentNouns.has(noun) ? 'document' : null;
}
