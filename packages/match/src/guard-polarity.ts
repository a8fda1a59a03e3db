import type { Polarity } from '@sayso/schema';
import { stemWord } from './stem-word.ts';
import { antonyms, closeClasses } from './word-lists.ts';

const negators = new Set("not never cannot no none nobody nothing neither without can't".split(' '));

/** Before `to` these say that it did not happen. */
const failing = new Set(
  'fail fails failed failing refuse refuses refused refusing decline declines declined declining yet unable'.split(
    ' ',
  ),
);

const denials = new Set(
  'deny refute rebut reject dispute dismiss contradict disavow debunk repudiate disprove'
    .split(' ')
    .map(stemWord),
);

/** After these words `no` and `not` negate nothing: "no fewer than 12", "not only". */
const tame = new Set('fewer less more longer later only just least doubt'.split(' '));

/** How many times the words turn the claim round. */
function countNegations(plain: readonly string[]): number {
  let count = 0;
  plain.forEach((token, at) => {
    const next = plain[at + 1] ?? '';
    if (negators.has(token) ? !tame.has(next) : token.endsWith("n't")) count += 1;
    else if (failing.has(token) && next === 'to') count += 1;
  });
  return count;
}

/** True where a word of saying denies what follows: *denied*, *rejected*, *has yet to endorse* is another matter. */
export function isDenial(cue: string): boolean {
  return cue
    .toLowerCase()
    .split(/[^\p{L}']+/u)
    .some((word) => denials.has(stemWord(word)));
}

/**
 * Whether the claim, as it stands with its source, says no. A denial of a negation is an affirmation. The reader's
 * own verdict decides where neither the cue nor the words show why.
 *
 * @param cues the words of saying, of the hop that makes the claim
 */
export function saysNo(plain: readonly string[], polarity: Polarity, cues: readonly string[]): boolean {
  const byCue = cues.some(isDenial);
  const byWords = countNegations(plain) % 2 === 1;
  if (!byCue && !byWords) return polarity === 'denied';
  return byCue !== byWords;
}

const canonical = (word: string): string => closeClasses.get(stemWord(word)) ?? stemWord(word);
const opposite: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const found = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    const known = found.get(from) ?? new Set<string>();
    known.add(to);
    found.set(from, known);
  };
  for (const [one, other] of antonyms) {
    add(canonical(one), canonical(other));
    add(canonical(other), canonical(one));
  }
  return found;
})();

/** True where a word that only one side has is the opposite of one that only the other has. */
export function haveOpposites(onlyA: Iterable<string>, onlyB: ReadonlySet<string>): boolean {
  for (const token of onlyA) {
    for (const other of opposite.get(token) ?? []) if (onlyB.has(other)) return true;
  }
  return false;
}
