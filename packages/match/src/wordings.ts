import type { ArticleId, ClaimId, MentionId } from '@sayso/schema';
import { keysOfWords } from './blocking-keys.ts';
import type { WordedMention } from './claimed-mention.ts';
import type { Matcher, Prepared } from './matcher/matcher.ts';

/** What is put together: one wording, of fresh mentions of one article or of a known claim. */
export type Wording = {
  /** Places it among all others, whatever order they were given in. */
  order: string;
  ids: MentionId[];
  text: string;
  fresh: boolean;
  cluster: Cluster;
  articleId: ArticleId;
  keys: readonly string[];
  /** Read when it is first compared: most wordings of a claim share no key with the article at hand. */
  prepared: () => Prepared;
};

/** Wordings that make one claim; `claimId` is null while the claim is new. */
export type Cluster = { claimId: ClaimId | null; wordings: Wording[] };

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const byId = (a: WordedMention, b: WordedMention): number => compareText(a.id, b.id);

/**
 * All that comparing looks at. Copies of one article say a thing in the very same words hundreds of times, and one
 * article may say it on every line: one of them is compared.
 *
 * @param inArticle whether it matters which article it is: within one, restatements join
 */
export function likenessOf({ articleId, publishedAt, mention }: WordedMention, inArticle: boolean): string {
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

function onlyOnce<T>(work: () => T): () => T {
  let found: { value: T } | null = null;
  return () => {
    found ??= { value: work() };
    return found.value;
  };
}

/**
 * The wordings of some mentions, in the order of the first mention's id.
 *
 * @param freshArticles articles that fresh mentions are from
 * @param clusterOf gives each wording its cluster: a new one, or that of the known claim
 */
export function wordingsOf(
  mentions: readonly WordedMention[],
  freshArticles: ReadonlySet<string>,
  matcher: Matcher,
  clusterOf: () => Cluster,
): Wording[] {
  const found = new Map<string, Wording>();
  for (const mention of [...mentions].sort(byId)) {
    const likeness = likenessOf(mention, freshArticles.has(mention.articleId));
    const known = found.get(likeness);
    if (known) {
      known.ids.push(mention.id);
      continue;
    }
    const cluster = clusterOf();
    const prepared = onlyOnce(() => matcher.prepare(mention));
    const wording: Wording = {
      order: `${cluster.claimId ?? ''} ${mention.id}`,
      ids: [mention.id],
      text: mention.mention.text,
      fresh: cluster.claimId === null,
      cluster,
      articleId: mention.articleId,
      keys: mention.keys ?? keysOfWords(prepared().proposition.content),
      prepared,
    };
    cluster.wordings.push(wording);
    found.set(likeness, wording);
  }
  return [...found.values()];
}
