import type { Merge, Origin, OriginReport } from '@sayso/schema';
import type { ClaimedMention } from './claimed-mention.ts';
import { findRoot, gatherNames, ownKeys, publisherKey, type Root } from './find-root.ts';
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

/**
 * How many independent roots stand behind the mentions of one claim, by the chain of attribution alone, and why each
 * two were counted as one. `merges` hold just enough to tie each origin's mentions together; the unsure ones say
 * "possibly". `origins` counts sets that lead to a stated source; sets that lead to none are `unknown`, one each,
 * and never independent. The order of the mentions does not matter.
 */
export function countOrigins(mentions: ClaimedMention[]): OriginReport {
  const ordered = [...mentions].sort((a, b) => compareText(a.id, b.id));
  const names = gatherNames(ordered);
  const outlets = new Set(ordered.flatMap((mention) => ownKeys(mention, names)));
  const roots = ordered.map((mention) => findRoot(mention, names, outlets));
  const sets = new RootSets(roots);

  // What the sources themselves show comes first; what is only inferred never ties two known sources together.
  mergeCitations(roots, sets, true);
  mergeSameSources(roots, sets);
  mergeSameDescriptions(roots, sets);
  mergeWithinArticles(roots, sets);
  mergeCitations(roots, sets, false);
  mergeRelays(roots, sets);
  mergeCredits(roots, sets);
  mergeFamilies(roots, sets);

  const bySet = new Map<Root, Root[]>();
  for (const root of roots) {
    const top = sets.find(root);
    bySet.set(top, [...(bySet.get(top) ?? []), root]);
  }
  const found = [...bySet.values()].map(originOf);
  const unknown = found.filter((origin) => origin.kind === 'unknown');
  return {
    articles: new Set(ordered.map((mention) => mention.articleId)).size,
    publishers: countPublishers(ordered),
    origins: found.length - unknown.length,
    unknown: unknown.length,
    roots: found.sort(
      (a, b) =>
        Number(a.kind === 'unknown') - Number(b.kind === 'unknown') ||
        b.mentions.length - a.mentions.length ||
        compareText(a.mentions[0]!, b.mentions[0]!),
    ),
    merges: sets.merges.sort((x: Merge, y: Merge) => compareText(x.a, y.a) || compareText(x.b, y.b)),
  };
}
