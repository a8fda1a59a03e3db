import type { ArticleId, ClaimId, VersionId } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';
import { loadCopies } from '../copies/store-copies.ts';
import type { ClaimSetting } from '../database.ts';
import type { Links } from './claim-links.ts';
import type { LoadedMention } from './stored-mentions.ts';

/** Mentions of a claim that stands against another one, at most, the first that came: enough to tell what it says. */
export const mostOfOther = 12;

/**
 * For each claim what it is summarised from besides its counted mentions.
 *
 * @param byClaim the counted mentions of the claims and of those that stand against them, in the order in which they came
 * @param against for each claim those that stand against it
 */
export async function loadSettings(
  tx: Transaction,
  claimIds: readonly ClaimId[],
  byClaim: ReadonlyMap<ClaimId, LoadedMention[]>,
  against: Links,
): Promise<(id: ClaimId) => ClaimSetting> {
  const articlesOf = (mentions: readonly LoadedMention[]): Map<VersionId, ArticleId> =>
    new Map(mentions.map(({ versionId, stored }) => [versionId, stored.articleId]));
  const copies = await loadCopies(tx, articlesOf(claimIds.flatMap((id) => byClaim.get(id) ?? [])));
  return (id) => {
    const versions = articlesOf(byClaim.get(id) ?? []);
    return {
      copies: copies.filter(
        ({ aVersionId, bVersionId }) => versions.has(aVersionId) && versions.has(bVersionId),
      ),
      against: (against.get(id) ?? []).flatMap((other) =>
        (byClaim.get(other) ?? []).slice(0, mostOfOther).map(({ stored }) => stored),
      ),
    };
  };
}
