import type { Merge, Origin, OriginReport } from '@sayso/schema';
import type { ArticleCopy, ClaimedMention } from './claimed-mention.ts';
import { findRoots, publisherKey, type Root, type Roots } from './find-root.ts';
import { mergeOffices, mergeRepresentatives, mergeVaguerDescriptions } from './merge-by-office.ts';
import { mergeCopies, mergeQuotations } from './merge-by-words.ts';
import {
  bestFirst,
  mergeCitations,
  mergeCredits,
  mergeFamilies,
  mergeRelays,
  mergeSameDescriptions,
  mergeSameSources,
  mergeWithinArticles,
} from './merge-roots.ts';
import { nameTokens } from './normalise-source.ts';
import { isRelease } from './release-services.ts';
import { RootSets } from './union-roots.ts';

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The root that stands for a set: the best attributed, under the fullest name. */
function originOf(set: readonly Root[]): Origin {
  const [best] = bestFirst(set);
  const mentions = set.map((root) => root.mention.id);
  if (!best?.hop) return { kind: 'unknown', naming: 'unspecified', name: null, mentions };
  const name = set
    .filter((root) => root.grade === best.grade && root.key === best.key)
    .map((root) => root.hop?.name ?? root.hop?.text ?? '')
    .reduce((fullest, next) => (nameTokens(next).length > nameTokens(fullest).length ? next : fullest));
  return { kind: best.hop.kind, naming: best.hop.naming, name, mentions };
}

/**
 * At least so many publishers: known ones, families counted once. Articles whose publisher is not known add none,
 * since any of them may be one that is counted already; where nobody is known, it is still one.
 */
function countPublishers(mentions: readonly ClaimedMention[]): number {
  const known = new Set(mentions.map(publisherKey).filter((key) => key !== null));
  return Math.max(known.size, Math.min(mentions.length, 1));
}

/** Puts together what rests on one root, step by step: what the sources themselves show first, what is inferred last. */
function mergeAll(roots: readonly Root[], copies: readonly ArticleCopy[], sureOnly: boolean): RootSets {
  const sets = new RootSets(roots, sureOnly);
  mergeCitations(roots, sets, true);
  mergeSameSources(roots, sets);
  mergeQuotations(roots, sets);
  mergeCopies(roots, copies, sets, isRelease);
  mergeSameDescriptions(roots, sets);
  mergeOffices(roots, sets);
  mergeRepresentatives(roots, sets);
  mergeVaguerDescriptions(roots, sets);
  // From here on no step ties two sources that are both known.
  mergeWithinArticles(roots, sets);
  mergeCitations(roots, sets, false);
  mergeRelays(roots, sets);
  mergeCredits(roots, sets);
  mergeFamilies(roots, sets);
  return sets;
}

function originsOf(roots: readonly Root[], sets: RootSets): Origin[] {
  const bySet = new Map<Root, Root[]>();
  for (const root of roots) {
    const top = sets.find(root);
    const set = bySet.get(top);
    if (set) set.push(root);
    else bySet.set(top, [root]);
  }
  return [...bySet.values()].map(originOf);
}

const isKnown = (origin: Origin): boolean => origin.kind !== 'unknown';

/**
 * How many independent roots stand behind the mentions of one claim, and why each two were counted as one: by their
 * chains of attribution, by the credits and families of their publishers, and by the words that their articles copy.
 *
 * `origins` (K) counts sets that lead to a stated source, and counts low: sources that are only possibly the same
 * (described alike by different outlets, a surname alone, a body and who speaks for it) are one, in a merge that is
 * not `sure`. `originsAtMost` counts them apart. Sets that lead to no source are `unknown`, one each, and never
 * independent. Outlets that only cite one another in a circle are one origin. `merges` hold just enough to tie each
 * origin's mentions together. The order of the mentions and of the copies does not matter.
 *
 * @param copies which of their articles have text of one another
 * @param rootOf their roots, where they were found before
 */
export function countOrigins(
  mentions: readonly ClaimedMention[],
  copies: readonly ArticleCopy[] = [],
  rootOf: Roots = findRoots(mentions),
): OriginReport {
  const ordered = [...mentions].sort((a, b) => compareText(a.id, b.id));
  const orderedCopies = [...copies].sort((x, y) => compareText(x.a, y.a) || compareText(x.b, y.b));
  const roots = ordered.map((mention) => rootOf.get(mention)!);
  const sets = mergeAll(roots, orderedCopies, false);
  const found = originsOf(roots, sets);
  const origins = found.filter(isKnown).length;
  const surely = sets.merges.every(({ sure }) => sure)
    ? found
    : originsOf(roots, mergeAll(roots, orderedCopies, true));
  return {
    articles: new Set(ordered.map((mention) => mention.articleId)).size,
    publishers: countPublishers(ordered),
    origins,
    originsAtMost: Math.max(origins, surely.filter(isKnown).length),
    unknown: found.length - origins,
    roots: found.sort(
      (a, b) =>
        Number(!isKnown(a)) - Number(!isKnown(b)) ||
        b.mentions.length - a.mentions.length ||
        compareText(a.mentions[0]!, b.mentions[0]!),
    ),
    merges: sets.merges.sort((x: Merge, y: Merge) => compareText(x.a, y.a) || compareText(x.b, y.b)),
  };
}
