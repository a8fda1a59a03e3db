import type { ClaimId } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';
import { loadCopies } from '../copies/store-copies.ts';
import type { ClaimSetting } from '../database.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { claimsAgainst } from './claim-links.ts';
import { counts, groupByClaim, type LoadedMention, loadMentions } from './stored-mentions.ts';

/** Mentions of a claim that stands against another one, at most, the first that came: enough to tell what it says. */
const mostOfOther = 12;

/** For each claim what it is summarised from besides its counted mentions. */
export async function loadSettings(
  tx: Transaction,
  byClaim: ReadonlyMap<ClaimId, LoadedMention[]>,
): Promise<(id: ClaimId) => ClaimSetting> {
  const versionsOf = (mentions: LoadedMention[]) => new Set(mentions.map(({ versionId }) => versionId));
  const copies = await loadCopies(tx, [...versionsOf([...byClaim.values()].flat())]);
  const against = await claimsAgainst(tx, [...byClaim.keys()]);
  const others = [...new Set([...against.values()].flat())];
  const opposed =
    others.length === 0
      ? new Map<ClaimId, LoadedMention[]>()
      : groupByClaim(await loadMentions(tx, Prisma.sql`b.claim_id = ANY (${others}::text[]) AND ${counts}`));
  return (id) => {
    const versions = versionsOf(byClaim.get(id) ?? []);
    return {
      copies: copies.filter(
        ({ aVersionId, bVersionId }) => versions.has(aVersionId) && versions.has(bVersionId),
      ),
      against: (against.get(id) ?? []).flatMap((other) =>
        (opposed.get(other) ?? []).slice(0, mostOfOther).map(({ stored }) => stored),
      ),
    };
  };
}
