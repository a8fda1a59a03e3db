import type { Words } from './normalise-words.ts';

const before = new Set(['in', 'across', 'throughout']);
const months = new Set(
  'january february march april may june july august september october november december'.split(' '),
);

/** Tokens of the names that follow `in`: where a claim says that something is so. Linear in the text. */
export function readPlaces({ plain, content }: Words): ReadonlySet<string> {
  const found = new Set<string>();
  let run = -2;
  for (const { token, at, name, run: own } of content) {
    if (name === null || token.startsWith('#') || months.has(plain[at] ?? '')) continue;
    if (before.has(plain[at - 1] ?? '') || own === run) {
      found.add(token);
      run = own;
    }
  }
  return found;
}
