import { AppError, type ArticleId, type Span, type VersionId } from '@sayso/schema';
import { standingFor } from '../articles/same-article.ts';
import type { Transaction } from '../connection/connection.ts';
import { Prisma } from '../generated/prisma/client.ts';
import type { NearTexts, StoredText } from './copies.ts';

/** Texts to hold against one at most: those that share most keys. */
const mostTexts = 24;
/** A key that more texts have is a formula of the trade, and is asked for so many of them. */
const mostUnderKey = 200;

type Row = { versionId: VersionId; articleId: ArticleId; text: string; furniture: Span[] | null };

const toText = ({ furniture, ...row }: Row): StoredText => ({
  ...row,
  furniture: (furniture ?? []).map(({ start, end }) => ({ start, end })),
});

/**
 * The text of a version as copies are looked for in it, and the texts that stand for other articles and share a key with
 * it, most keys in common first. By index, never by scan: which of them stand is asked of those that share most, until
 * enough are found, and not once a key.
 */
export async function findNearTexts(tx: Transaction, versionId: VersionId): Promise<NearTexts> {
  const rows = await tx.$queryRaw<Row[]>`
    WITH own AS (SELECT article_id, keys FROM version_bands WHERE version_id = ${versionId}),
    met AS (
      SELECT b.version_id, b.article_id, count(*) AS shared
      FROM own CROSS JOIN LATERAL unnest(own.keys) AS key
      CROSS JOIN LATERAL (
        SELECT version_id, article_id FROM version_bands WHERE keys @> ARRAY[key] LIMIT ${mostUnderKey}
      ) b
      WHERE b.article_id <> own.article_id
      GROUP BY b.version_id, b.article_id
      ORDER BY shared DESC, b.version_id OFFSET 0
    ), near AS (
      SELECT m.version_id, m.shared FROM met m
      CROSS JOIN LATERAL (
        SELECT FROM articles WHERE id = m.article_id AND standing_version_id = m.version_id OFFSET 0
      ) a
      LIMIT ${mostTexts}
    ), listed AS (
      SELECT ${versionId}::text AS version_id, NULL::bigint AS shared
      UNION ALL
      SELECT version_id, shared FROM near
    )
    SELECT v.id AS "versionId", ${standingFor(Prisma.sql`v.article_id`)} AS "articleId", v.text, v.article->'furniture' AS furniture
    FROM listed l JOIN article_versions v ON v.id = l.version_id
    ORDER BY l.shared DESC NULLS FIRST, v.id`;
  const [text, ...near] = rows.map(toText);
  if (!text) throw new AppError('not-found', 'There is no such version of an article.');
  return { text, near };
}
