import type { ClaimId, MentionId } from '@sayso/schema';
import type { WordedMention } from './claimed-mention.ts';
import { isNested } from './compare-proposition.ts';
import { type Comparison, type Matcher, rules } from './matcher/matcher.ts';
import { pairWordings } from './pair-wordings.ts';
import { type Edge, type Suggestion, suggest } from './suggest-claims.ts';
import { byId, type Cluster, compareText, type Wording, wordingsOf } from './wordings.ts';

/** Where a mention goes. Mentions of one `group` belong to one claim, known or new. */
export type Assignment = { mentionId: MentionId; claimId: ClaimId | 'new'; group: number };

export type Joining = { assignments: Assignment[]; suggestions: Suggestion[] };

export type KnownClaim = { claimId: ClaimId; mentions: WordedMention[] };

/** Memory of comparisons: clusters are held against one another many times. */
function rememberComparisons(matcher: Matcher): (a: Wording, b: Wording) => Comparison {
  const seen = new Map<Wording, Map<Wording, Comparison>>();
  return (one, other) => {
    const [a, b] = one.order <= other.order ? [one, other] : [other, one];
    const row = seen.get(a) ?? new Map<Wording, Comparison>();
    seen.set(a, row);
    const known = row.get(b);
    if (known) return known;
    const found = matcher.compare(a.prepared(), b.prepared());
    row.set(b, found);
    return found;
  };
}

const surestFirst = (x: Edge, y: Edge): number =>
  y.score - x.score || compareText(x.a.order, y.a.order) || compareText(x.b.order, y.b.order);

/** So many wordings of a cluster are asked whether they bear another's. Bounds clusters of thousands. */
const witnesses = 32;

/**
 * Finds each fresh mention its claim: a known one, or a new one that it may share with other fresh mentions. The
 * surest pairs are joined first; two claims whose mentions differ in a figure, deny one another or lie one within the
 * other are never joined, however alike a third mention is to both, and two known claims stay two. What is not joined
 * and yet nearly one, or set against one another, is suggested. Assignments are in the order of the mentions' ids,
 * suggestions surest first; neither depends on the order of what is given.
 *
 * @param matcher the rules where none is given
 */
export function joinMentions(fresh: WordedMention[], known: KnownClaim[], matcher: Matcher = rules): Joining {
  const articles = new Set<string>(fresh.map((mention) => mention.articleId));
  const freshWordings = wordingsOf(fresh, articles, matcher, () => ({ claimId: null, wordings: [] }));
  const knownWordings = [...known]
    .sort((a, b) => compareText(a.claimId, b.claimId))
    .flatMap(({ claimId, mentions }) => {
      const cluster: Cluster = { claimId, wordings: [] };
      return wordingsOf(mentions, articles, matcher, () => cluster);
    });

  const compare = rememberComparisons(matcher);
  const edges: Edge[] = [];
  for (const [one, other] of pairWordings(freshWordings, knownWordings)) {
    const [a, b] = one.order < other.order ? [one, other] : [other, one];
    edges.push({ a, b, ...compare(a, b) });
  }
  edges.sort(surestFirst);

  const clash = (left: Cluster, right: Cluster): boolean =>
    left.wordings.slice(0, witnesses).some((a) =>
      right.wordings.slice(0, witnesses).some((b) => {
        const { relation } = compare(a, b);
        const nested = isNested(a.prepared().proposition, b.prepared().proposition);
        return relation === 'figure' || relation === 'opposes' || nested;
      }),
    );
  for (const { a, b, decision } of edges) {
    const [left, right] = [a.cluster, b.cluster];
    if (decision !== 'join' || left === right) continue;
    if ((left.claimId !== null && right.claimId !== null) || clash(left, right)) continue;
    const [kept, gone] = right.claimId === null ? [left, right] : [right, left];
    for (const wording of gone.wordings) wording.cluster = kept;
    kept.wordings.push(...gone.wordings);
  }

  const clusters = new Map<MentionId, Cluster>();
  for (const wording of freshWordings) for (const id of wording.ids) clusters.set(id, wording.cluster);
  const groups = new Map<Cluster, number>();
  const assignments = [...fresh].sort(byId).map(({ id }): Assignment => {
    const cluster = clusters.get(id)!;
    const group = groups.get(cluster) ?? groups.size;
    groups.set(cluster, group);
    return { mentionId: id, claimId: cluster.claimId ?? 'new', group };
  });
  return { assignments, suggestions: suggest(edges, groups) };
}
