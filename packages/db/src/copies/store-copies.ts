import type { VersionId } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';
import type { StoredCopy } from './copies.ts';

/** Notes which versions have text of one another. The texts never change, so what was found of them before stays. */
export async function storeCopies(tx: Transaction, copies: readonly StoredCopy[]): Promise<void> {
  const data = copies
    .filter(({ verdict }) => verdict !== 'none')
    .map(({ aVersionId, bVersionId, verdict, shareA, shareB, passages }) => ({
      aVersionId,
      bVersionId,
      verdict,
      shareA,
      shareB,
      passages,
    }));
  if (data.length > 0) await tx.copy.createMany({ data, skipDuplicates: true });
}

/** The copies among these versions. */
export async function loadCopies(tx: Transaction, versionIds: readonly VersionId[]): Promise<StoredCopy[]> {
  if (versionIds.length < 2) return [];
  return await tx.$queryRaw<StoredCopy[]>`
    SELECT c.a_version_id AS "aVersionId", c.b_version_id AS "bVersionId", va.article_id AS a, vb.article_id AS b,
      c.verdict, c.share_a AS "shareA", c.share_b AS "shareB", c.passages
    FROM copies c
    JOIN article_versions va ON va.id = c.a_version_id
    JOIN article_versions vb ON vb.id = c.b_version_id
    WHERE c.a_version_id = ANY (${versionIds}::text[]) AND c.b_version_id = ANY (${versionIds}::text[])
    ORDER BY c.a_version_id, c.b_version_id`;
}
