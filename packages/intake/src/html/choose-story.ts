import type { Outline, Range } from './outline-page.ts';
import { fingerprint, isProse, lengthOf } from './prose.ts';
import type { Block } from './render-text.ts';

/** What three ways of finding a body found. */
export type Findings = {
  named: readonly Range[];
  dense: readonly Range[];
  readable: readonly Block[];
  /** Where the headline stands, and a few words that the page's metadata give of the story. */
  headingAt: number | null;
  hint: string | null;
};

type Way = { has: readonly boolean[]; prose: number; first: number; last: number };

const mostReadable = 200_000;

function wayOf(blocks: readonly Block[], has: readonly boolean[]): Way {
  let prose = 0;
  let [first, last] = [-1, -1];
  for (const [at, block] of blocks.entries()) {
    if (!has[at] || !isProse(block)) continue;
    prose += block.text.length;
    if (first < 0) first = at;
    last = at;
  }
  return { has, prose, first, last };
}

const ofRanges = (blocks: readonly Block[], ranges: readonly Range[]): Way => {
  const has = blocks.map(() => false);
  for (const { from, to } of ranges) has.fill(true, from, to);
  return wayOf(blocks, has);
};

const longestPrint = 3_000;
const printOf = (block: Block): string => fingerprint(block.text.slice(0, longestPrint));

/** Readability hands out a tree of its own, so its paragraphs are known again by their words. */
function ofReadable(blocks: readonly Block[], readable: readonly Block[]): Way {
  const prints = readable.map(printOf);
  const lines = new Set(prints);
  const whole = lengthOf(readable) <= mostReadable ? prints.join('') : '';
  return wayOf(
    blocks,
    blocks.map((block) => {
      const print = printOf(block);
      return lines.has(print) || (print.length >= 40 && whole.includes(print));
    }),
  );
}

const sharedProse = (blocks: readonly Block[], a: Way, b: Way): number =>
  blocks.reduce(
    (sum, block, at) => sum + (a.has[at] && b.has[at] && isProse(block) ? block.text.length : 0),
    0,
  );

/** Whether the container that is named for the story and the densest one hold the same prose, nearly to the letter. */
export function areOne(outline: Outline, named: readonly Range[], dense: readonly Range[]): boolean {
  const [a, b] = [ofRanges(outline.blocks, named), ofRanges(outline.blocks, dense)];
  return a.prose > 0 && sharedProse(outline.blocks, a, b) >= Math.max(a.prose, b.prose) * 0.9;
}

/**
 * The paragraphs that are the story, as one flag a paragraph. The container that a system names for its story is
 * believed where the other ways find much of the same; where two ways part, the one is taken that follows the
 * headline and has the words that the metadata quote.
 */
export function chooseStory(outline: Outline, findings: Findings): readonly boolean[] {
  const { blocks } = outline;
  const named = ofRanges(blocks, findings.named);
  const dense = ofRanges(blocks, findings.dense);
  const readable = ofReadable(blocks, findings.readable);
  const worth = (way: Way): number => worthOf(blocks, way, findings);
  const [better, worse] = worth(readable) >= worth(dense) ? [readable, dense] : [dense, readable];
  // Two ways that find much more, and the same, outvote a name: it may be that of the story's first part.
  const outvoted =
    Math.min(better.prose, worse.prose) > named.prose * 1.5 &&
    sharedProse(blocks, better, worse) >= Math.max(better.prose, worse.prose) * 0.8;
  if (named.prose > 0 && !outvoted) {
    const trusted = agree(blocks, named, better)
      ? named.prose >= better.prose * 0.45
      : worth(named) >= worth(better);
    // What is no running text needs a second way that finds it.
    if (trusted)
      return blocks.map(
        (block, at) => named.has[at]! && (isProse(block) || better.has[at]! || worse.has[at]!),
      );
  }
  if (better.prose === 0) return blocks.map((block) => isProse(block));
  if (worse.prose === 0 || !agree(blocks, better, worse)) return better.has;
  return join(blocks, readable, dense);
}

/** How much prose a way found, more where it follows the headline and where it has what the metadata quote. */
function worthOf(blocks: readonly Block[], way: Way, { headingAt, hint }: Findings): number {
  const follows = headingAt === null || (way.first >= 0 && Math.abs(way.first - headingAt) <= 12);
  const quoted = hint === null ? '' : fingerprint(hint).slice(0, 60);
  const hinted =
    quoted.length >= 25 &&
    blocks.some(({ text }, at) => way.has[at] && fingerprint(text.slice(0, longestPrint)).includes(quoted));
  return way.prose * (follows ? 2 : 1) * (hinted ? 3 : 1);
}

const agree = (blocks: readonly Block[], a: Way, b: Way): boolean =>
  sharedProse(blocks, a, b) >= Math.min(a.prose, b.prose) * 0.6;

const longestTail = 0.12;
const mostLinked = 0.2;

/**
 * Readability's paragraphs; between them, prose of the densest container that it left out; at the end, no few lines
 * and no teasers that stand outside of that container.
 */
function join(blocks: readonly Block[], readable: Way, dense: Way): readonly boolean[] {
  const tail = blocks.filter((_block, at) => at > dense.last && readable.has[at]);
  const linked = tail.reduce((sum, block) => sum + block.linked, 0);
  const cut = lengthOf(tail) < readable.prose * longestTail || linked > lengthOf(tail) * mostLinked;
  return blocks.map((block, at) => {
    if (readable.has[at]) return !(cut && at > dense.last);
    const isText = isProse(block) || /^(?:h[2-6]|li)$/.test(block.tag);
    return Boolean(dense.has[at]) && isText && at > readable.first && at < readable.last;
  });
}
