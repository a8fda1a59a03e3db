import type { ArticleId, VersionId } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';
import type { StoredCopy } from './copies.ts';

type Row = [
  a: VersionId,
  b: VersionId,
  verdict: StoredCopy['verdict'],
  shareA: number,
  shareB: number,
  passages: StoredCopy['passages'],
];

/** Notes which versions have text of one another. The texts never change, so what was found of them before stays. */
export async function storeCopies(tx: Transaction, copies: readonly StoredCopy[]): Promise<void> {
  const rows = copies.filter(({ verdict }) => verdict !== 'none');
  if (rows.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO copies (a_version_id, b_version_id, verdict, share_a, share_b, passages)
    SELECT "aVersionId", "bVersionId", verdict, "shareA", "shareB", passages
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS c ("aVersionId" text, "bVersionId" text, verdict text,
      "shareA" float8, "shareB" float8, passages jsonb)
    ORDER BY 1, 2
    ON CONFLICT DO NOTHING`;
}

/** The copies among some versions. Each row comes as one list: columns cost the client more to take apart. */
export async function loadCopies(
  tx: Transaction,
  articleOf: ReadonlyMap<VersionId, ArticleId>,
): Promise<StoredCopy[]> {
  if (articleOf.size < 2) return [];
  const versionIds = [...articleOf.keys()];
  const rows = await tx.$queryRaw<{ row: Row }[]>`
    SELECT json_build_array(c.a_version_id, c.b_version_id, c.verdict, c.share_a, c.share_b, c.passages) AS row
    FROM copies c
    WHERE c.a_version_id = ANY (${versionIds}::text[])
      AND c.b_version_id IN (SELECT unnest(${versionIds}::text[]))
    ORDER BY c.a_version_id, c.b_version_id`;
  return rows.map(({ row: [aVersionId, bVersionId, verdict, shareA, shareB, passages] }) => ({
    ...{ aVersionId, bVersionId, a: articleOf.get(aVersionId)!, b: articleOf.get(bVersionId)! },
    ...{ verdict, shareA, shareB, passages },
  }));
}
