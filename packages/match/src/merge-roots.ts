import type { Hop } from '@sayso/schema';
import { findCycles } from './find-cycles.ts';
import { type Grade, publisherKey, type Root } from './find-root.ts';
import { nameTokens } from './normalise-source.ts';
import { isReleaseService } from './release-services.ts';
import type { Evidence, RootSets } from './union-roots.ts';

const strength: Record<Grade, number> = { named: 0, anonymous: 1, outlet: 2, unknown: 3 };

/** The best attributed first; the first by id among equals. `roots` are in the order of their ids. */
export const bestFirst = (roots: readonly Root[]): Root[] =>
  [...roots].sort((a, b) => strength[a.grade] - strength[b.grade]);

/** The words that show a mention's source; where it has none, its hedge, or what it says. */
export function evidence({ hop, mention: { mention } }: Root): Evidence {
  if (hop) return hopEvidence(hop);
  const [hedge] = mention.hedges;
  if (hedge) return { words: hedge.text, span: { start: hedge.start, end: hedge.end } };
  return { words: mention.text, span: mention.spans?.length === 1 ? mention.spans[0]! : null };
}

const hopEvidence = (hop: Hop): Evidence =>
  hop.text === null ? { words: hop.name ?? '', span: null } : { words: hop.text, span: hop.span };

/** The publisher as its article names it. */
function publisherWords({ mention }: Root): Evidence {
  const hop = mention.mention.chain[0];
  if (hop?.text) return hopEvidence(hop);
  return { words: mention.publisherName ?? mention.publisherFamily ?? mention.mention.text, span: null };
}

const both = (a: Root, b: Root): [Evidence, Evidence] => [evidence(a), evidence(b)];

const isHard = (root: Root): boolean => root.grade === 'named' || root.grade === 'anonymous';

/** Both rest on one named source, or on one description that one outlet gives. */
const isSurelyOne = (a: Root, b: Root): boolean =>
  a.key === b.key && isHard(a) && (a.grade === 'named' || a.relay === b.relay);

/** The words that name, on one chain, the publisher of the other. */
function citation(citing: Root, cited: Root): Evidence {
  const pass = citing.passes.find(({ key }) => cited.own.includes(key));
  return pass ? hopEvidence(pass.hop) : evidence(citing);
}

/** Which roots go by a key, in their own order. */
function indexBy(roots: readonly Root[], keysOf: (root: Root) => readonly string[]): Map<string, Root[]> {
  const index = new Map<string, Root[]>();
  for (const root of roots)
    for (const key of new Set(keysOf(root))) {
      const known = index.get(key);
      if (known) known.push(root);
      else index.set(key, [root]);
    }
  return index;
}

/**
 * Articles that name an outlet as where they have it from, and that outlet's own article.
 *
 * @param surely only where both rest on one source too; else also where one side does not say what it rests on
 */
export function mergeCitations(roots: readonly Root[], sets: RootSets, surely: boolean): void {
  const circles = findCycles(roots);
  const circleOf = ({ own, grade }: Root): number | undefined =>
    grade === 'outlet'
      ? own.map((key) => circles.get(key)).find((circle) => circle !== undefined)
      : undefined;
  const ofPublisher = indexBy(roots, ({ own }) => own);
  for (const citing of roots) {
    const cited = [...new Set(citing.passes.flatMap(({ key }) => ofPublisher.get(key) ?? []))]
      .filter((root) => root.mention.articleId !== citing.mention.articleId)
      .sort((a, b) => (a.mention.id < b.mention.id ? -1 : 1));
    const fits = cited.filter((root) =>
      surely
        ? isSurelyOne(citing, root)
        : !sets.bothKnown(citing, root) || (citing.grade === 'anonymous' && root.grade === 'anonymous'),
    );
    const target = bestFirst(fits)[0];
    // An article that has found its source needs no second tie to the outlet's other sentences.
    if (!target || (!surely && cited.some((root) => sets.find(root) === sets.find(citing)))) continue;
    const circle = circleOf(citing);
    const reason = circle !== undefined && circle === circleOf(target) ? 'cycle' : 'cites';
    sets.merge(citing, target, reason, [citation(citing, target), publisherWords(target)], true);
  }
}

function groupBy(roots: readonly Root[], key: (root: Root) => string | null): Root[][] {
  const groups = new Map<string, Root[]>();
  for (const root of roots) {
    const name = key(root);
    if (name === null) continue;
    const group = groups.get(name);
    if (group) group.push(root);
    else groups.set(name, [root]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** One named source; one description through one outlet. */
export function mergeSameSources(roots: readonly Root[], sets: RootSets): void {
  const named = roots.filter((root) => root.grade === 'named');
  for (const group of groupBy(named, (root) => root.key)) {
    const full = (root: Root): number => nameTokens(root.hop?.name ?? root.hop?.text ?? '').length;
    // A full name is sure; a surname alone is very likely the same person's.
    const [first, ...rest] = [...group].sort((a, b) => full(b) - full(a));
    for (const root of rest)
      sets.merge(
        first!,
        root,
        'same-source',
        both(first!, root),
        root.hop?.kind !== 'person' || full(root) > 1,
      );
  }
  const described = roots.filter((root) => root.grade === 'anonymous');
  for (const group of groupBy(described, (root) => `${root.relay} | ${root.key}`)) {
    const [first, ...rest] = group;
    for (const root of rest) sets.merge(first!, root, 'same-description', both(first!, root), true);
  }
}

/** One description through different outlets: one for the count, but nobody can be sure. */
export function mergeSameDescriptions(roots: readonly Root[], sets: RootSets): void {
  const described = roots.filter((root) => root.grade === 'anonymous' && root.key !== 'described ');
  for (const [first, ...rest] of groupBy(described, (root) => root.key))
    for (const root of rest) sets.merge(first!, root, 'same-description', both(first!, root), false);
}

/** What one article attributes once stands behind every mention of it there that names nobody. */
export function mergeWithinArticles(roots: readonly Root[], sets: RootSets): void {
  for (const group of groupBy(roots, (root) => root.mention.articleId)) {
    const [best] = bestFirst(group);
    for (const root of group) {
      if (root.grade === 'unknown' && !sets.bothKnown(root, best!))
        sets.merge(root, best!, 'same-article', both(root, best!), true);
      if (root.grade !== 'outlet') continue;
      const through = bestFirst(group).find(
        (other) => isHard(other) && other.passes.some((pass) => `body ${pass.key}` === root.key),
      );
      if (through && !sets.bothKnown(root, through))
        sets.merge(root, through, 'same-article', both(root, through), true);
    }
  }
}

/** "Axios reported" and "officials told Axios": a chain that ends at an outlet goes on where another's does. */
export function mergeRelays(roots: readonly Root[], sets: RootSets): void {
  const through = indexBy(bestFirst(roots), ({ passes }) => passes.map(({ key }) => `body ${key}`));
  for (const root of roots) {
    if (root.grade !== 'outlet') continue;
    const target = through.get(root.key)?.find((other) => other !== root && !sets.bothKnown(root, other));
    if (target) sets.merge(root, target, 'same-source', both(root, target), true);
  }
}

/** The agency that one credits and the other has too, and the words that tell it. */
function creditTie(root: Root, other: Root): { agency: string; shown: [Evidence, Evidence] } | null {
  if (other.mention.articleId === root.mention.articleId) return null;
  for (const [agency, credit] of root.credits) {
    const one = { words: credit, span: null };
    if (other.own.includes(agency)) return { agency, shown: [one, publisherWords(other)] };
    const pass = other.passes.find(({ key }) => key === agency);
    if (pass) return { agency, shown: [one, hopEvidence(pass.hop)] };
    const shared = other.credits.get(agency);
    if (shared) return { agency, shown: [one, { words: shared, span: null }] };
  }
  return null;
}

/** Mentions without a source in articles that carry one agency's credit, or beside the agency's own. */
export function mergeCredits(roots: readonly Root[], sets: RootSets): void {
  const best = bestFirst(roots);
  for (const root of roots) {
    if (root.grade !== 'unknown' || sets.isKnown(root) || root.credits.size === 0) continue;
    const other = best.find((candidate) => creditTie(root, candidate) !== null);
    const tie = other && creditTie(root, other);
    if (!tie) continue;
    sets.merge(root, other, isReleaseService(tie.agency) ? 'press-release' : 'wire-credit', tie.shown, true);
  }
}

/** Mentions without a source by publishers of one family: one voice. */
export function mergeFamilies(roots: readonly Root[], sets: RootSets): void {
  for (const group of groupBy(roots, ({ mention }) => publisherKey(mention))) {
    const [best] = bestFirst(group);
    for (const root of group)
      if (root.grade === 'unknown' && !sets.isKnown(root) && root !== best)
        sets.merge(
          root,
          best!,
          'same-family',
          [publisherWords(root), publisherWords(best!)],
          best!.grade === 'unknown',
        );
  }
}
