import type { ClaimId, MentionId } from '@sayso/schema';
import { blockingKeys } from './blocking-keys.ts';
import type { ClaimedMention } from './claimed-mention.ts';
import { type Comparison, compareProposition, isNested } from './compare-claims.ts';
import { type Proposition, readProposition } from './read-proposition.ts';

/** Where a mention goes. Mentions of one `group` belong to one claim, known or new. */
export type Assignment = { mentionId: MentionId; claimId: ClaimId | 'new'; group: number };

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

export type Joining = { assignments: Assignment[]; suggestions: Suggestion[] };

export type KnownClaim = { claimId: ClaimId; mentions: ClaimedMention[] };

/** What is put together: one wording, of fresh mentions of one article or of a known claim. */
type Node = {
  order: string;
  ids: MentionId[];
  fresh: boolean;
  cluster: Cluster;
  proposition: Proposition;
  keys: readonly string[];
};
type Cluster = { claimId: ClaimId | null; nodes: Node[] };
type Edge = Comparison & { a: Node; b: Node };

/** Pairs that are so surely one claim are shown to the desk, where they are not joined. */
const suggestFrom = 0.5;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * All that comparing looks at. Copies of one article say a thing in the very same words hundreds of times, and one
 * article may say it on every line: one of them is compared.
 *
 * @param inArticle whether it matters which article it is: within one, restatements join
 */
function wordingOf({ articleId, publishedAt, mention }: ClaimedMention, inArticle: boolean): string {
  const { text, polarity, chain, figures, times } = mention;
  const hops = chain.slice(1).map((hop) => [hop.name ?? hop.text, hop.kind, hop.naming, hop.cue?.text]);
  return JSON.stringify([
    inArticle ? [articleId, hops] : [publishedAt?.slice(0, 10), hops.at(-1)],
    text,
    polarity,
    figures.map(({ value, upper, comparator, unit }) => [value, upper, comparator, unit]),
    times.map(({ from, to, grain }) => [from, to, grain]),
  ]);
}

const byId = (a: ClaimedMention, b: ClaimedMention): number => compareText(a.id, b.id);

/** A node for each wording, in the order of the first mention's id. */
function nodesOf(
  mentions: readonly ClaimedMention[],
  fresh: ReadonlySet<string>,
  clusterOf: () => Cluster,
): Node[] {
  const nodes = new Map<string, Node>();
  for (const mention of [...mentions].sort(byId)) {
    const wording = wordingOf(mention, fresh.has(mention.articleId));
    const known = nodes.get(wording);
    if (known) {
      known.ids.push(mention.id);
      continue;
    }
    const cluster = clusterOf();
    const node: Node = {
      order: `${cluster.claimId ?? ''} ${mention.id}`,
      ids: [mention.id],
      fresh: cluster.claimId === null,
      cluster,
      proposition: readProposition(mention),
      keys: blockingKeys(mention.mention),
    };
    cluster.nodes.push(node);
    nodes.set(wording, node);
  }
  return [...nodes.values()];
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

/** What a pair that was not joined asks the desk, null where it asks nothing. */
function relationToTell({ relation, score }: Comparison): Suggestion['relation'] | null {
  if (relation === 'figure' || relation === 'opposes') return relation;
  return relation === 'same' || score >= suggestFrom ? 'same' : null;
}

const surestFirst = (x: Edge, y: Edge): number =>
  y.score - x.score || compareText(x.a.order, y.a.order) || compareText(x.b.order, y.b.order);

/** The surest pair between each two clusters, once joining is done. */
function suggest(pairs: readonly Edge[], groups: ReadonlyMap<Cluster, number>): Suggestion[] {
  const told = new Set<string>();
  const numbers = new Map<Cluster, number>();
  const numberOf = (cluster: Cluster): number => {
    const number = numbers.get(cluster) ?? numbers.size;
    numbers.set(cluster, number);
    return number;
  };
  return [...pairs].sort(surestFirst).flatMap(({ a, b, score, relation }) => {
    const tell = relationToTell({ score, relation });
    if (tell === null || a.cluster === b.cluster || isNested(a.proposition, b.proposition)) return [];
    const key = [numberOf(a.cluster), numberOf(b.cluster)].sort((x, y) => x - y).join(' ');
    if (told.has(key)) return [];
    told.add(key);
    const [mine, other] =
      a.fresh && (!b.fresh || b.cluster.claimId !== null || a.cluster.claimId === null) ? [a, b] : [b, a];
    const { claimId } = other.cluster;
    return {
      mentionId: mine.ids[0]!,
      other: claimId === null ? { group: groups.get(other.cluster)! } : { claimId },
      score,
      relation: tell,
    };
  });
}

/**
 * Finds each fresh mention its claim: a known one, or a new one that it may share with other fresh mentions. The
 * surest pairs are joined first; two claims whose mentions differ in a figure, deny one another or lie one within the
 * other are never joined, however alike a third mention is to both, and two known claims stay two. The assignments are in the order
 * of the mentions' ids, the suggestions surest first; neither depends on the order of what is given.
 */
export function joinMentions(fresh: ClaimedMention[], known: KnownClaim[]): Joining {
  const freshArticles = new Set<string>(fresh.map((mention) => mention.articleId));
  const freshNodes = nodesOf(fresh, freshArticles, () => ({ claimId: null, nodes: [] }));
  const knownNodes = [...known]
    .sort((a, b) => compareText(a.claimId, b.claimId))
    .flatMap(({ claimId, mentions }) => {
      const cluster: Cluster = { claimId, nodes: [] };
      return nodesOf(mentions, freshArticles, () => cluster);
    });

  const compare = rememberComparisons();
  const pairs: Edge[] = [];
  for (const [a, b] of candidates(freshNodes, knownNodes)) {
    const found = compare(a, b);
    if (relationToTell(found) !== null)
      pairs.push(a.order < b.order ? { a, b, ...found } : { a: b, b: a, ...found });
  }
  const edges = pairs.filter(({ relation }) => relation === 'same').sort(surestFirst);

  const clash = (left: Cluster, right: Cluster): boolean =>
    left.nodes.some((a) =>
      right.nodes.some((b) => {
        const { relation } = compare(a, b);
        return relation === 'figure' || relation === 'opposes' || isNested(a.proposition, b.proposition);
      }),
    );
  for (const { a, b } of edges) {
    const [left, right] = [a.cluster, b.cluster];
    if (left === right || (left.claimId !== null && right.claimId !== null) || clash(left, right)) continue;
    const [kept, gone] = right.claimId === null ? [left, right] : [right, left];
    for (const node of gone.nodes) node.cluster = kept;
    kept.nodes.push(...gone.nodes);
  }

  const clusters = new Map<MentionId, Cluster>();
  for (const node of freshNodes) for (const id of node.ids) clusters.set(id, node.cluster);
  const groups = new Map<Cluster, number>();
  const assignments = [...fresh].sort(byId).map(({ id }): Assignment => {
    const cluster = clusters.get(id)!;
    const group = groups.get(cluster) ?? groups.size;
    groups.set(cluster, group);
    return { mentionId: id, claimId: cluster.claimId ?? 'new', group };
  });
  return { assignments, suggestions: suggest(pairs, groups) };
}
