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

/** Higher is better, compared from the left. */
function rank(mention: ClaimedMention): number[] {
  const names = gatherNames([mention]);
  const root = findRoot(mention, names, new Set());
  return [
    -grades.indexOf(root.grade),
    fullnessOf(mention.mention.text),
    mention.mention.chain.length,
    -mention.mention.hedges.length,
  ];
}

/**
 * The mention that stands for a claim on the desk: the best attributed, then the fullest, then the one with the
 * longest chain and the fewest hedges, then the earliest. Deterministic; the order given does not matter.
 *
 * @param mentions at least one
 */
export function standingMention(mentions: ClaimedMention[]): ClaimedMention {
  const ranked = mentions.map((mention) => ({ mention, rank: rank(mention) }));
  ranked.sort((a, b) => {
    for (let at = 0; at < a.rank.length; at += 1) {
      const difference = b.rank[at]! - a.rank[at]!;
      if (difference !== 0) return difference;
    }
    const [whenA, whenB] = [a.mention.publishedAt ?? '~', b.mention.publishedAt ?? '~'];
    if (whenA !== whenB) return whenA < whenB ? -1 : 1;
    return a.mention.id < b.mention.id ? -1 : 1;
  });
  const first = ranked[0];
  if (!first) throw new RangeError('A claim has at least one mention.');
  return first.mention;
}
