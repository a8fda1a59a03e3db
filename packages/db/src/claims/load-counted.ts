import type { ArticleId, ClaimId } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';
import {
  counts,
  groupByClaim,
  inOrder,
  type LoadedMention,
  loadCountedOf,
  loadCountedOfArticle,
  loadMentionsOf,
} from './stored-mentions.ts';

/** What was loaded of claims before: of each, all that counted. */
export type Before = ReadonlyMap<ClaimId, readonly LoadedMention[]>;

/**
 * The mentions that count of each claim, in the order in which they came, once an article was matched. What was loaded
 * to compare it with is not loaded again: a match changes what counts of its own article alone.
 */
export async function loadCounted(
  tx: Transaction,
  claimIds: readonly ClaimId[],
  { articleId, before }: { articleId: ArticleId; before: Before },
): Promise<Map<ClaimId, LoadedMention[]>> {
  const missing = await loadMentionsOf(
    tx,
    claimIds.filter((id) => !before.has(id)),
    counts,
  );
  const known = new Set(claimIds.filter((id) => before.has(id)));
  if (known.size === 0) return groupByClaim(missing);
  const ofOthers = [...known]
    .flatMap((id) => before.get(id)!)
    .filter(({ counted, stored }) => counted && stored.articleId !== articleId);
  const own = await loadCountedOfArticle(tx, articleId);
  return groupByClaim(
    [...missing, ...ofOthers, ...own.filter(({ claimId }) => claimId !== null && known.has(claimId))].sort(
      inOrder,
    ),
  );
}

/**
 * The same of claims that the article has no part in: of those of `whole` all that counts, of the others the first
 * `most` at least.
 */
export async function loadOpposed(
  tx: Transaction,
  { whole, others, most }: { whole: readonly ClaimId[]; others: readonly ClaimId[]; most: number },
  before: Before,
): Promise<Map<ClaimId, LoadedMention[]>> {
  const isNew = (id: ClaimId): boolean => !before.has(id);
  const found = groupByClaim(
    await loadCountedOf(tx, { whole: whole.filter(isNew), others: others.filter(isNew), most }),
  );
  for (const id of [...whole, ...others]) {
    const counted = before.get(id)?.filter((mention) => mention.counted) ?? [];
    if (counted.length > 0) found.set(id, counted);
  }
  return found;
}
