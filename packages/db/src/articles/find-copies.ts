import type { ArticleId, CopyRef } from '@sayso/schema';
import type { Connection } from '../connection/connection.ts';

/** Copies to a page at most. */
const most = 100;

/** Articles that say, in some version, the very words of some version of this one. Each stays an article of its own. */
export async function findCopies({ prisma }: Connection, id: ArticleId): Promise<CopyRef[]> {
  const rows = await prisma.$queryRaw<(Omit<CopyRef, 'receivedAt'> & { receivedAt: Date })[]>`
    SELECT a.id, a.headline, p.name AS publisher, v.article->>'canonicalUrl' AS url,
      a.published_at AS "publishedAt", v.received_at AS "receivedAt", a.pub_status AS "pubStatus"
    FROM (
      SELECT DISTINCT ON (o.article_id) o.* FROM article_versions m
      JOIN article_versions o ON o.words_key = m.words_key AND o.article_id <> m.article_id
      WHERE m.article_id = ${id} ORDER BY o.article_id, o.number
    ) v
    JOIN articles a ON a.id = v.article_id LEFT JOIN publishers p ON p.id = v.publisher_id
    ORDER BY v.received_at, a.id LIMIT ${most}`;
  return rows.map((row) => ({ ...row, receivedAt: row.receivedAt.toISOString() }));
}
