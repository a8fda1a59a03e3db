import type { ArticleId, ClaimId } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';
import {
  counts,
  groupByClaim,
  inOrder,
  type LoadedMention,
  loadCountedOfArticle,
  loadMentionsOf,
} from './stored-mentions.ts';

/** What was loaded of claims before: of each, all that counted. Of a claim that was made since, nothing. */
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
  const asked = new Set(claimIds);
  const ofOthers = ({ stored }: LoadedMention): boolean => stored.articleId !== articleId;
  const known = claimIds.flatMap((id) => before.get(id) ?? []).filter(({ counted }) => counted);
  const missing = await loadMentionsOf(
    tx,
    claimIds.filter((id) => !before.has(id)),
    counts,
  );
  const own = await loadCountedOfArticle(tx, articleId);
  return groupByClaim(
    [
      ...[...known, ...missing].filter(ofOthers),
      ...own.filter(({ claimId }) => claimId !== null && asked.has(claimId)),
    ].sort(inOrder),
  );
}
