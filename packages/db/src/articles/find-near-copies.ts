import { type NearCopyRef, quote, type Span, type VersionId } from '@sayso/schema';
import type { Connection } from '../connection/connection.ts';
import type { StoredCopy } from '../copies/copies.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { standingFor } from './same-article.ts';

/** Near-copies to a page at most: those that have most of its text. */
const most = 20;

type Row = Pick<StoredCopy, 'aVersionId' | 'passages'> &
  Pick<NearCopyRef, 'id' | 'headline' | 'publisher' | 'publishedAt' | 'verdict' | 'share' | 'otherShare'>;

/**
 * Articles that have text in common with a version and are not wholly the same, with the passages as they stand in it.
 *
 * @param text of the version
 */
export async function findNearCopies(
  { prisma }: Connection,
  versionId: VersionId,
  text: string,
): Promise<NearCopyRef[]> {
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT a.id, a.headline, p.name AS publisher, a.published_at AS "publishedAt", c.verdict, c.passages,
      c.a_version_id AS "aVersionId",
      CASE WHEN c.a_version_id = m.id THEN c.share_a ELSE c.share_b END AS share,
      CASE WHEN c.a_version_id = m.id THEN c.share_b ELSE c.share_a END AS "otherShare"
    FROM article_versions m
    CROSS JOIN LATERAL (
      SELECT *, b_version_id AS other_id FROM copies WHERE a_version_id = m.id
      UNION ALL SELECT *, a_version_id FROM copies WHERE b_version_id = m.id
    ) c
    JOIN article_versions o ON o.id = c.other_id
    JOIN articles a ON a.id = ${standingFor(Prisma.sql`o.article_id`)} AND a.standing_version_id = o.id
    LEFT JOIN publishers p ON p.id = o.publisher_id
    WHERE m.id = ${versionId} AND a.id <> ${standingFor(Prisma.sql`m.article_id`)} AND o.words_key IS DISTINCT FROM m.words_key
    ORDER BY share DESC, a.id LIMIT ${most}`;
  return rows.map(({ aVersionId, passages, ...row }) => {
    const spans: Span[] = passages.map(({ a, b }) => (aVersionId === versionId ? a : b));
    return { ...row, passages: spans.sort((x, y) => x.start - y.start).map((span) => quote(text, span)) };
  });
}
