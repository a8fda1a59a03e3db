import type { ClaimId, MentionId } from '@sayso/schema';
import { isNested } from './compare-proposition.ts';
import type { Comparison } from './matcher/matcher.ts';
import type { Cluster, Wording } from './wordings.ts';

/** Two wordings that were compared. `a` comes before `b`. */
export type Edge = Comparison & { a: Wording; b: Wording };

/**
 * What stands between a claim with fresh mentions and another claim and is not settled by joining: so much like it that
 * the desk should say (`same`), or set against it (`figure`, `opposes`). One at most for two claims: their surest pair.
 */
export type Suggestion = {
  /** The fresh mention of the surest pair. */
  mentionId: MentionId;
  /** The other claim: a known one by its id, or the group of a new one. */
  other: { claimId: ClaimId } | { group: number };
  /** 0 … 1: how surely the two are one claim. */
  score: number;
  relation: 'same' | 'figure' | 'opposes';
};

/** A claim asks the desk no more than this. */
const most = 5;

/** What a pair that was not joined tells the desk, null where nothing. */
function tell({ relation, decision }: Edge): Suggestion['relation'] | null {
  if (relation === 'figure' || relation === 'opposes') return relation;
  return decision === 'apart' ? null : 'same';
}

/** The fresh wording of a pair first: where both are, the one whose claim is new, then the one that comes first. */
function turn({ a, b }: Edge): [mine: Wording, other: Wording] {
  if (a.fresh !== b.fresh) return a.fresh ? [a, b] : [b, a];
  return a.cluster.claimId !== null && b.cluster.claimId === null ? [b, a] : [a, b];
}

/**
 * The suggestions that are left when all is joined.
 *
 * @param edges surest first
 * @param groups of the clusters that hold fresh mentions
 */
export function suggest(edges: readonly Edge[], groups: ReadonlyMap<Cluster, number>): Suggestion[] {
  const told = new Map<Cluster, Set<Cluster>>();
  const of = (cluster: Cluster): Set<Cluster> => {
    const found = told.get(cluster) ?? new Set();
    told.set(cluster, found);
    return found;
  };
  const found: Suggestion[] = [];
  for (const edge of edges) {
    const relation = tell(edge);
    const [mine, other] = turn(edge);
    const [left, right] = [mine.cluster, other.cluster];
    if (relation === null || left === right || of(left).has(right)) continue;
    if (of(left).size >= most || of(right).size >= most) continue;
    if (isNested(mine.prepared().proposition, other.prepared().proposition)) continue;
    of(left).add(right);
    of(right).add(left);
    found.push({
      mentionId: mine.ids[0]!,
      other: right.claimId === null ? { group: groups.get(right)! } : { claimId: right.claimId },
      score: edge.score,
      relation,
    });
  }
  return found;
}
