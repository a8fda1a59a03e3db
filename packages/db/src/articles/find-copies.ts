import type { ArticleId, CopyRef } from '@sayso/schema';
import type { Connection } from '../connection/connection.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { sameAs, standingFor } from './same-article.ts';

/** Copies to a page at most. */
const most = 100;

/** Articles that say, in some version, the very words of some version of this one. Each stays an article of its own. */
export async function findCopies({ prisma }: Connection, id: ArticleId): Promise<CopyRef[]> {
  const rows = await prisma.$queryRaw<(Omit<CopyRef, 'receivedAt'> & { receivedAt: Date })[]>`
    SELECT a.id, a.headline, p.name AS publisher, v.article->>'canonicalUrl' AS url,
      a.published_at AS "publishedAt", v.received_at AS "receivedAt", a.pub_status AS "pubStatus"
    FROM (
      SELECT DISTINCT ON (told.id) o.*, told.id AS told_id FROM article_versions m
      JOIN article_versions o ON o.words_key = m.words_key
      CROSS JOIN LATERAL ${standingFor(Prisma.sql`o.article_id`)} AS told (id)
      WHERE m.article_id IN ${sameAs(id)} AND told.id <> ${id} ORDER BY told.id, o.id
    ) v
    JOIN articles a ON a.id = v.told_id LEFT JOIN publishers p ON p.id = v.publisher_id
    ORDER BY v.received_at, a.id LIMIT ${most}`;
  return rows.map((row) => ({ ...row, receivedAt: row.receivedAt.toISOString() }));
}
