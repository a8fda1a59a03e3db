import type { ArticleId, ClaimId } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';
import type { Links } from './claim-links.ts';
import { mostOfOther } from './load-settings.ts';
import type { LoadedMention } from './stored-mentions.ts';

/** An article as far as it tells which mentions came before any of its own. */
export type Arrived = { articleId: ArticleId; firstReceivedAt: Date };

/**
 * Claims whose mentions an editor moved, or would not have moved. What moves by his hand is counted by a match of some
 * article of the claim, so that the article at hand says nothing of what may have changed.
 */
async function decidedOn(tx: Transaction, claimIds: readonly ClaimId[]): Promise<Set<ClaimId>> {
  if (claimIds.length === 0) return new Set();
  const rows = await tx.$queryRaw<{ id: ClaimId }[]>`
    SELECT c.id FROM unnest(${claimIds}::text[]) AS c (id)
    WHERE EXISTS (SELECT FROM claim_decisions WHERE claim_id = c.id)
      OR EXISTS (SELECT FROM claim_decisions WHERE other_id = c.id)`;
  return new Set(rows.map(({ id }) => id));
}

/**
 * Of the claims that stand against those of an article the ones that may have another thing to tell, now that it is
 * matched. A claim knows of another one no more than the mentions that came first: where enough of other articles came
 * before all that the article ever said, neither what it says now nor what it said before is among them. Whatever
 * changes what counts of another article is followed by a match of that one.
 *
 * @param counted the counted mentions of the article's claims
 * @param linked the claims between which this match found something new
 */
export async function findShaken(
  tx: Transaction,
  { articleId, firstReceivedAt }: Arrived,
  {
    against,
    counted,
    linked,
  }: {
    against: Links;
    counted: ReadonlyMap<ClaimId, readonly LoadedMention[]>;
    linked: ReadonlySet<ClaimId>;
  },
): Promise<Set<ClaimId>> {
  const isFull = (id: ClaimId): boolean => {
    const earlier = (counted.get(id) ?? []).filter(
      ({ stored, receivedAt }) => stored.articleId !== articleId && receivedAt < firstReceivedAt,
    );
    return earlier.length >= mostOfOther;
  };
  const full = [...against.keys()].filter(isFull);
  const decided = await decidedOn(tx, full);
  const steady = new Set(full.filter((id) => !decided.has(id)));
  return new Set(
    [...against].flatMap(([id, others]) => others.filter((other) => !steady.has(id) || linked.has(other))),
  );
}
