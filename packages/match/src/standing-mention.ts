import type { ClaimedMention } from './claimed-mention.ts';
import { findRoot, gatherNames } from './find-root.ts';
import { normaliseWords } from './normalise-words.ts';
import { rememberText } from './remember.ts';

const grades = ['named', 'anonymous', 'outlet', 'unknown'];

/** Past so many words more is not fuller, only longer. */
const enough = 25;

/** Wordings kept with how full they are. */
const mostTexts = 10_000;

/** How full some words are. Copies of one article say a thing in the very same words. */
const fullnessOf = rememberText((text) => {
  const { content } = normaliseWords(text);
  return Math.min(content.length, enough) + content.filter((word) => word.name === 'sure').length;
}, mostTexts);

/** How well a mention is attributed, by itself: its place in `grades`, lower is better. */
const gradeOf = (mention: ClaimedMention): number =>
  grades.indexOf(findRoot(mention, gatherNames([mention]), new Set()).grade);

type Ranked = { mention: ClaimedMention; fullness: number };

/** All that decides between two mentions that are attributed equally well. */
function fullestFirst(a: Ranked, b: Ranked): number {
  const [one, other] = [a.mention.mention, b.mention.mention];
  const difference =
    b.fullness - a.fullness ||
    other.chain.length - one.chain.length ||
    one.hedges.length - other.hedges.length;
  if (difference !== 0) return difference;
  const [whenA, whenB] = [a.mention.publishedAt ?? '~', b.mention.publishedAt ?? '~'];
  if (whenA !== whenB) return whenA < whenB ? -1 : 1;
  return a.mention.id < b.mention.id ? -1 : 1;
}

/**
 * The mention that stands for a claim on the desk: the best attributed, then the fullest, then the one with the
 * longest chain and the fewest hedges, then the earliest. Deterministic; the order given does not matter.
 *
 * @param mentions at least one
 */
export function standingMention(mentions: readonly ClaimedMention[]): ClaimedMention {
  if (mentions.length === 1) return mentions[0]!;
  const ranked = mentions.map((mention) => ({ mention, fullness: fullnessOf(mention.mention.text) }));
  let best: { mention: ClaimedMention; grade: number } | null = null;
  // Who is the source takes longest to tell. None is attributed better than the first that names one.
  for (const { mention } of ranked.sort(fullestFirst)) {
    const grade = gradeOf(mention);
    if (best === null || grade < best.grade) best = { mention, grade };
    if (grade === 0) break;
  }
  if (!best) throw new RangeError('A claim has at least one mention.');
  return best.mention;
}
