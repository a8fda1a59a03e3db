import type { Drift, Hop } from '@sayso/schema';
import type { ArticleCopy, ClaimedMention } from '../claimed-mention.ts';
import { findRoot, gatherNames, ownKeys, type Root } from '../find-root.ts';
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

/**
 * The mention that a later one most likely has it from: of the publisher that it cites, of the article that it copies,
 * of the same source, or else the first that was published.
 */
function findEarlier(
  to: Root,
  ordered: readonly Root[],
  copies: ReadonlyMap<string, ReadonlySet<string>>,
): Found | null {
  const others = ordered.filter(({ mention }) => mention.articleId !== to.mention.articleId);
  const notLater = others.filter(({ mention }) => !isBefore(to.mention, mention));
  const before = others.filter(({ mention }) => isBefore(mention, to.mention));
  const cited = notLater.find(({ own }) => to.passes.some(({ key }) => own.includes(key)));
  if (cited) return { from: cited, link: 'cites' };
  const copied = before.find(({ mention }) => copies.get(to.mention.articleId)?.has(mention.articleId));
  if (copied) return { from: copied, link: 'copies' };
  const same = before.find(({ key }) => key !== '' && key === to.key);
  if (same) return { from: same, link: same.grade === 'anonymous' ? 'same-description' : 'same-source' };
  return before[0] ? { from: before[0], link: 'later' } : null;
}

/**
 * What a claim lost or gained along its history. Each mention is held against the one that it most likely has it from.
 * Ordered by time; the order of the mentions does not matter.
 *
 * @param copies which of their articles have text of one another
 */
export function findDrift(mentions: readonly ClaimedMention[], copies: readonly ArticleCopy[] = []): Drift[] {
  const ordered = [...mentions].sort(byTime);
  const names = gatherNames(ordered);
  const outlets = new Set(ordered.flatMap((mention) => ownKeys(mention, names)));
  const roots = ordered.map((mention) => findRoot(mention, names, outlets));
  const copied = new Map<string, Set<string>>();
  for (const { a, b, verdict } of copies) {
    if (verdict !== 'copy' && verdict !== 'excerpt') continue;
    copied.set(a, (copied.get(a) ?? new Set()).add(b));
    copied.set(b, (copied.get(b) ?? new Set()).add(a));
  }
  const drifts: Drift[] = [];
  for (const to of roots) {
    const found = findEarlier(to, roots, copied);
    if (!found) continue;
    // What an article says hedged or attributed elsewhere, it has not lost.
    const siblings = roots.filter(({ mention }) => mention.articleId === to.mention.articleId);
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
