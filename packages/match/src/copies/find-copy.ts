import type { Span } from '@sayso/schema';
import { alignWords, type Pair } from './align-words.ts';
import { readWords, type TextWord } from './read-words.ts';

/**
 * How two texts stand:
 * - `copy`: most of either is in the other, with small edits or none;
 * - `excerpt`: a part of one is in the other: a shortened version, or a passage taken over;
 * - `shared-quotation`: what they share was said by somebody, and both quote it;
 * - `none`.
 */
export type CopyVerdict = 'copy' | 'excerpt' | 'shared-quotation' | 'none';

/** A passage that stands in both texts, as spans of UTF-16 code units. `quotation` where it lies in quotation marks. */
export type CopiedPassage = { a: Span; b: Span; quotation: boolean };

/**
 * What one text shares with another. `shareA` is the share of a's words that stand in b, 0 … 1, and `shareB` the
 * reverse; words in quotation marks count too.
 */
export type TextCopy = { verdict: CopyVerdict; shareA: number; shareB: number; passages: CopiedPassage[] };

/** From such a share of its words on, a text is made of the other. */
const most = 0.5;
/** So many words outside quotation marks are no coincidence. */
const passageWords = 12;
/** A lifted passage in a text of its own: longer, since a formula or a lead is shared now and then. */
const liftedWords = 28;
/** From such a share on, fewer words will do. */
const much = 0.3;
const muchWords = 20;
const quotationWords = 5;

type Side = { words: readonly TextWord[]; matched: number; plain: number };

function tally(words: readonly TextWord[], pairs: readonly Pair[], side: 'a' | 'b'): Side {
  let matched = 0;
  let plain = 0;
  for (const pair of pairs)
    for (let at = pair[side]; at < pair[side] + pair.length; at += 1) {
      matched += 1;
      if (!words[at]!.quoted) plain += 1;
    }
  return { words, matched, plain };
}

const shareOf = ({ words, matched }: Side): number => (words.length === 0 ? 0 : matched / words.length);

/** The share of what a text says by itself, outside quotation marks. */
function plainShare({ words, plain }: Side): number {
  const own = words.filter(({ quoted }) => !quoted).length;
  return own === 0 ? 0 : plain / own;
}

function judge(a: Side, b: Side): CopyVerdict {
  const plain = Math.min(a.plain, b.plain);
  const quoted = Math.max(a.matched - a.plain, b.matched - b.plain);
  if (plain < passageWords) return quoted >= quotationWords ? 'shared-quotation' : 'none';
  const [shareA, shareB] = [plainShare(a), plainShare(b)];
  if (shareA >= most && shareB >= most) return 'copy';
  if (shareA >= most || shareB >= most) return 'excerpt';
  const lifted = plain >= liftedWords || (plain >= muchWords && Math.max(shareA, shareB) >= much);
  if (lifted && plain >= quoted / 2) return 'excerpt';
  return quoted >= quotationWords ? 'shared-quotation' : 'none';
}

const spanOf = (words: readonly TextWord[], [from, to]: readonly [number, number]): Span => ({
  start: words[from]!.start,
  end: words[to - 1]!.end,
});

const allQuoted = (words: readonly TextWord[], [from, to]: readonly [number, number]): boolean =>
  words.slice(from, to).filter(({ quoted }) => !quoted).length * 10 <= to - from;

/** Furniture of each text, in its order: left out of the comparison. */
export type Ignored = { a?: readonly Span[]; b?: readonly Span[] };

/**
 * Whether one text was made of the other, and which passages show it, in the order of a. The same from either side.
 * Time grows with the length of the texts, of which the first 12,000 words are looked at.
 */
export function findCopy(a: string, b: string, ignored: Ignored = {}): TextCopy {
  // Where several alignments are equally good, which is taken must not hang on who asks.
  return a <= b ? compare(a, b, ignored.a, ignored.b) : mirror(compare(b, a, ignored.b, ignored.a));
}

const mirror = ({ verdict, shareA, shareB, passages }: TextCopy): TextCopy => ({
  verdict,
  shareA: shareB,
  shareB: shareA,
  passages: passages
    .map(({ a, b, quotation }) => ({ a: b, b: a, quotation }))
    .sort((x, y) => x.a.start - y.a.start),
});

function compare(a: string, b: string, ignoredA?: readonly Span[], ignoredB?: readonly Span[]): TextCopy {
  const wordsA = readWords(a, ignoredA);
  const wordsB = readWords(b, ignoredB);
  const runs = alignWords(
    wordsA.map(({ word }) => word),
    wordsB.map(({ word }) => word),
  ).sort((x, y) => x.a[0] - y.a[0]);
  const pairs = runs.flatMap((run) => run.pairs);
  const [sideA, sideB] = [tally(wordsA, pairs, 'a'), tally(wordsB, pairs, 'b')];
  return {
    verdict: judge(sideA, sideB),
    shareA: shareOf(sideA),
    shareB: shareOf(sideB),
    passages: runs.map((run) => ({
      a: spanOf(wordsA, run.a),
      b: spanOf(wordsB, run.b),
      quotation: allQuoted(wordsA, run.a) && allQuoted(wordsB, run.b),
    })),
  };
}
