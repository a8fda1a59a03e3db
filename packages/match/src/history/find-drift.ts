import type { Drift, Hop } from '@sayso/schema';
import type { ArticleCopy, ClaimedMention } from '../claimed-mention.ts';
import { findRoots, type Root, type Roots } from '../find-root.ts';
import { evidence } from '../merge-roots.ts';
import { descriptionKey } from '../normalise-source.ts';
import type { Evidence } from '../union-roots.ts';
import { byTime, isBefore } from './order-by-time.ts';

/** Drifts told at most, the earliest. */
const mostDrifts = 40;

/** Hedges that stand for a source nobody names. Where one is replaced by a source, nothing was lost. */
const hearsay =
  /^(?:reported|alleged|apparent|seeming|purported|supposed)ly$|^(?:said|rumou?red|believed|thought|understood|claimed) to\b/i;

const plainHedges = ({ mention }: ClaimedMention) => mention.hedges.filter(({ text }) => !hearsay.test(text));

const isHedged = (mention: ClaimedMention): boolean =>
  mention.mention.certainty === 'possible' ||
  mention.mention.certainty === 'probable' ||
  mention.mention.hedges.length > 0;

const content = ({ mention }: ClaimedMention): Evidence => ({
  words: mention.text,
  span: mention.spans?.length === 1 ? mention.spans[0]! : null,
});

/** One person, by how they are described: `an official`, `a source`. */
const isSingle = ({ kind, text, name }: Hop): boolean =>
  kind === 'person' || /^(?:an?|one|another)\s/i.test(text ?? name ?? '');

const rank = /\b(?:senior|top|high-ranking|high-level|leading)\b/i;
const wordsOf = ({ text, name }: Hop): string => text ?? name ?? '';

type Step = Pick<Drift, 'kind'> & { shown: [Evidence, Evidence] };

/** What changed from one mention to a later one. Where only time ties them, a source of its own is news, not drift. */
function* compareSteps(from: Root, to: Root, link: Drift['link']): Generator<Step> {
  const [hedge] = plainHedges(from.mention);
  if (hedge && !isHedged(to.mention) && (link !== 'later' || to.grade === 'unknown'))
    yield {
      kind: 'hedge-lost',
      shown: [{ words: hedge.text, span: { start: hedge.start, end: hedge.end } }, content(to.mention)],
    };
  if (from.grade !== 'unknown' && to.grade === 'unknown' && !isHedged(to.mention) && !namesSomeSource(to))
    yield { kind: 'attribution-lost', shown: [evidence(from), content(to.mention)] };
  if (from.grade !== 'anonymous' || !from.hop || !to.hop) return;
  const shown: [Evidence, Evidence] = [evidence(from), evidence(to)];
  if (to.grade === 'anonymous' && to.key === from.key) {
    if (isSingle(from.hop) && !isSingle(to.hop)) yield { kind: 'source-multiplied', shown };
    else if (rank.test(wordsOf(to.hop)) && !rank.test(wordsOf(from.hop)))
      yield { kind: 'source-upgraded', shown };
  }
  const ofOneHouse = from.key
    .split(' ')
    .some((word) => word !== 'described' && descriptionKey(to.key).includes(word));
  if (
    to.grade === 'named' &&
    (to.hop.kind === 'organization' || to.hop.kind === 'document') &&
    (link !== 'later' || ofOneHouse)
  )
    yield { kind: 'source-upgraded', shown };
}

/** "According to reports" names nobody, and yet tells that it is not the paper's own word. */
const namesSomeSource = ({ mention: { mention } }: Root): boolean =>
  mention.chain.slice(1).some(({ kind }) => kind === 'unspecified');

type Found = { from: Root; link: Drift['link'] };

/** Roots by what they may be found by, each list in the order of time. */
type Index = {
  ordered: readonly Root[];
  byPublisher: ReadonlyMap<string, Root[]>;
  byArticle: ReadonlyMap<string, Root[]>;
  byKey: ReadonlyMap<string, Root[]>;
};

function indexRoots(ordered: readonly Root[]): Index {
  const index = { byPublisher: new Map(), byArticle: new Map(), byKey: new Map() };
  const add = (map: Map<string, Root[]>, key: string, root: Root): void => {
    const known = map.get(key);
    if (known) known.push(root);
    else map.set(key, [root]);
  };
  for (const root of ordered) {
    for (const key of root.own) add(index.byPublisher, key, root);
    add(index.byArticle, root.mention.articleId, root);
    if (root.key !== '') add(index.byKey, root.key, root);
  }
  return { ordered, ...index };
}

/**
 * The mention that a later one most likely has it from: of the publisher that it cites, of an article that it copies,
 * of the same source, or else the first that was published. In lists by time, the first of another article decides:
 * where it did not come before, none did.
 */
function findEarlier(to: Root, index: Index, copies: ReadonlyMap<string, ReadonlySet<string>>): Found | null {
  const { articleId } = to.mention;
  const first = (roots: readonly Root[] = []): Root | undefined =>
    roots.find(({ mention }) => mention.articleId !== articleId);
  const before = (root: Root | undefined): Root | undefined =>
    root && isBefore(root.mention, to.mention) ? root : undefined;

  for (const { key } of to.passes) {
    const cited = first(index.byPublisher.get(key));
    if (cited && !isBefore(to.mention, cited.mention)) return { from: cited, link: 'cites' };
  }
  const copied = [...(copies.get(articleId) ?? [])]
    .flatMap((article) => before(first(index.byArticle.get(article))) ?? [])
    .sort((a, b) => byTime(a.mention, b.mention))[0];
  if (copied) return { from: copied, link: 'copies' };
  const same = before(first(index.byKey.get(to.key)));
  if (same) return { from: same, link: same.grade === 'anonymous' ? 'same-description' : 'same-source' };
  const earliest = before(first(index.ordered));
  return earliest ? { from: earliest, link: 'later' } : null;
}

/**
 * What a claim lost or gained along its history. Each mention is held against the one that it most likely has it from.
 * Ordered by time; the order of the mentions does not matter.
 *
 * @param copies which of their articles have text of one another
 * @param rootOf their roots, where they were found before
 */
export function findDrift(
  mentions: readonly ClaimedMention[],
  copies: readonly ArticleCopy[] = [],
  rootOf: Roots = findRoots(mentions),
): Drift[] {
  const ordered = [...mentions].sort(byTime);
  const index = indexRoots(ordered.map((mention) => rootOf.get(mention)!));
  const copied = new Map<string, Set<string>>();
  for (const { a, b, verdict } of copies) {
    if (verdict !== 'copy' && verdict !== 'excerpt') continue;
    copied.set(a, (copied.get(a) ?? new Set()).add(b));
    copied.set(b, (copied.get(b) ?? new Set()).add(a));
  }
  const drifts: Drift[] = [];
  for (const to of index.ordered) {
    const found = findEarlier(to, index, copied);
    if (!found) continue;
    // What an article says hedged or attributed elsewhere, it has not lost.
    const siblings = index.byArticle.get(to.mention.articleId) ?? [];
    for (const { kind, shown } of compareSteps(found.from, to, found.link)) {
      if (kind === 'hedge-lost' && siblings.some(({ mention }) => plainHedges(mention).length > 0)) continue;
      if (kind === 'attribution-lost' && siblings.some(({ grade }) => grade !== 'unknown')) continue;
      drifts.push({
        kind,
        from: found.from.mention.id,
        to: to.mention.id,
        link: found.link,
        words: shown.map(({ words }) => words),
        spans: shown.map(({ span }) => span),
      });
      if (drifts.length === mostDrifts) return drifts;
    }
  }
  return drifts;
}
