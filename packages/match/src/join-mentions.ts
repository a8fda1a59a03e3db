import type { ClaimId, MentionId } from '@sayso/schema';
import { blockingKeys } from './blocking-keys.ts';
import type { ClaimedMention } from './claimed-mention.ts';
import { type Comparison, compareProposition } from './compare-claims.ts';
import { type Proposition, readProposition } from './read-proposition.ts';

/** Where a mention goes. Mentions of one `group` belong to one claim, known or new. */
export type Assignment = { mentionId: MentionId; claimId: ClaimId | 'new'; group: number };

export type KnownClaim = { claimId: ClaimId; mentions: ClaimedMention[] };

/** What is put together: a fresh mention, or one wording of a known claim. */
type Node = { order: string; cluster: Cluster; proposition: Proposition; keys: readonly string[] };
type Cluster = { claimId: ClaimId | null; nodes: Node[] };
type Edge = { a: Node; b: Node; score: number };

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Copies of one article say a thing in the very same words hundreds of times: one of them is compared. */
function wordingOf({ articleId, publishedAt, mention }: ClaimedMention, fresh: ReadonlySet<string>): string {
  const { text, polarity, chain, figures, times } = mention;
  const last = chain.length > 1 ? chain.at(-1) : undefined;
  return JSON.stringify([
    // Only within an article that is being matched does it matter which article it is.
    fresh.has(articleId) ? [articleId, chain] : [publishedAt?.slice(0, 10)],
    text,
    polarity,
    [last?.name ?? last?.text, last?.kind, last?.naming, last?.cue?.text],
    figures.map(({ value, upper, comparator, unit }) => [value, upper, comparator, unit]),
    times.map(({ from, grain }) => [from, grain]),
  ]);
}

const nodeOf = (order: string, cluster: Cluster, mention: ClaimedMention): Node => ({
  order,
  cluster,
  proposition: readProposition(mention),
  keys: blockingKeys(mention.mention),
});

function nodesOfClaim({ claimId, mentions }: KnownClaim, fresh: ReadonlySet<string>): Cluster {
  const cluster: Cluster = { claimId, nodes: [] };
  const wordings = new Set<string>();
  for (const mention of [...mentions].sort((a, b) => compareText(a.id, b.id))) {
    const wording = wordingOf(mention, fresh);
    if (wordings.has(wording)) continue;
    wordings.add(wording);
    cluster.nodes.push(nodeOf(`${claimId} ${mention.id}`, cluster, mention));
  }
  return cluster;
}

/** A word that so many sentences of one article have leads nowhere. Bounds the pairs of an endless article. */
const commonInArticle = 60;

/** Pairs worth a comparison: of different articles under a shared key; of one article with two words in common. */
function* candidates(fresh: readonly Node[], known: readonly Node[]): Generator<[Node, Node]> {
  const index = new Map<string, Node[]>();
  const entries = (node: Node): string[] => [
    ...node.keys.map((key) => `k ${key}`),
    ...[...node.proposition.words.values()].map((word) => `w ${node.proposition.articleId} ${word.loose}`),
  ];
  const freshOnes = new Set(fresh);
  const listed = [...known, ...fresh];
  const entriesOf = new Map(listed.map((node) => [node, [...new Set(entries(node))]]));
  for (const node of listed)
    for (const entry of entriesOf.get(node) ?? []) {
      const under = index.get(entry);
      if (under) under.push(node);
      else index.set(entry, [node]);
    }
  for (const node of fresh) {
    const met = new Map<Node, number>();
    for (const entry of entriesOf.get(node) ?? []) {
      const under = index.get(entry) ?? [];
      const byKey = entry.startsWith('k');
      if (!byKey && under.length > commonInArticle && fresh.length > 2 * commonInArticle) continue;
      for (const other of under) {
        const inArticle = other.proposition.articleId === node.proposition.articleId;
        if (other === node || (byKey && inArticle)) continue;
        if (freshOnes.has(other) && other.order < node.order) continue;
        met.set(other, (met.get(other) ?? 0) + (byKey ? 2 : 1));
      }
    }
    const thin = node.proposition.words.size < 2;
    for (const [other, count] of met) if (count >= 2 || thin) yield [node, other];
  }
}

/** Memory of comparisons: clusters are held against one another many times. */
function rememberComparisons(): (a: Node, b: Node) => Comparison {
  const seen = new Map<Node, Map<Node, Comparison>>();
  return (one, other) => {
    const [a, b] = one.order <= other.order ? [one, other] : [other, one];
    const row = seen.get(a) ?? new Map<Node, Comparison>();
    seen.set(a, row);
    const known = row.get(b);
    if (known) return known;
    const found = compareProposition(a.proposition, b.proposition);
    row.set(b, found);
    return found;
  };
}

/**
 * Finds each fresh mention its claim: a known one, or a new one that it may share with other fresh mentions. The
 * surest pairs are joined first; two claims whose mentions differ in a figure or deny one another are never joined,
 * however alike a third mention is to both, and two known claims stay two. The answer is in the order of the
 * mentions' ids and does not depend on the order of what is given.
 */
export function joinMentions(fresh: ClaimedMention[], known: KnownClaim[]): Assignment[] {
  const freshArticles = new Set<string>(fresh.map((mention) => mention.articleId));
  const freshNodes = [...fresh]
    .sort((a, b) => compareText(a.id, b.id))
    .map((mention) => {
      const cluster: Cluster = { claimId: null, nodes: [] };
      const node = nodeOf(mention.id, cluster, mention);
      cluster.nodes.push(node);
      return node;
    });
  const knownNodes = [...known]
    .sort((a, b) => compareText(a.claimId, b.claimId))
    .flatMap((claim) => nodesOfClaim(claim, freshArticles).nodes);

  const compare = rememberComparisons();
  const edges: Edge[] = [];
  for (const [a, b] of candidates(freshNodes, knownNodes)) {
    const { relation, score } = compare(a, b);
    if (relation === 'same') edges.push(a.order < b.order ? { a, b, score } : { a: b, b: a, score });
  }
  edges.sort(
    (x, y) => y.score - x.score || compareText(x.a.order, y.a.order) || compareText(x.b.order, y.b.order),
  );

  const clash = (left: Cluster, right: Cluster): boolean =>
    left.nodes.some((a) =>
      right.nodes.some((b) => {
        const { relation } = compare(a, b);
        return relation === 'figure' || relation === 'opposes';
      }),
    );
  for (const { a, b } of edges) {
    const [left, right] = [a.cluster, b.cluster];
    if (left === right || (left.claimId !== null && right.claimId !== null) || clash(left, right)) continue;
    const [kept, gone] = right.claimId === null ? [left, right] : [right, left];
    for (const node of gone.nodes) node.cluster = kept;
    kept.nodes.push(...gone.nodes);
  }

  const groups = new Map<Cluster, number>();
  return freshNodes.map(({ order, cluster }) => {
    const group = groups.get(cluster) ?? groups.size;
    groups.set(cluster, group);
    return { mentionId: order as MentionId, claimId: cluster.claimId ?? 'new', group };
  });
}
