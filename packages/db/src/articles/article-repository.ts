import type { ArticleCard } from '@sayso/schema';
import type { Connection } from '../connection/connection.ts';
import type { Articles } from '../database.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { pageOfRows, readCursor } from '../paging/cursor.ts';
import { likePattern } from '../text/like-pattern.ts';
import { articlePage } from './article-page.ts';
import { releaseEmbargoes } from './release-embargoes.ts';
import { standingFor } from './same-article.ts';
import { type StatusRow, toStatus } from './to-status.ts';

type Row = Omit<ArticleCard, 'receivedAt' | 'status'> & StatusRow & { receivedAt: Date };

/** The article is one of the document that the job reads or fetched, or the one whose version it matches. */
const broughtBy = (jobId: string): Prisma.Sql => Prisma.sql`
  a.id IN (
    SELECT ${standingFor(Prisma.sql`v.article_id`)} FROM jobs j
    LEFT JOIN arrivals r ON r.fetch_job_id = j.id
    LEFT JOIN tellings t ON t.document_id = CASE j.kind WHEN 'read' THEN j.subject ELSE r.document_id END
    JOIN article_versions v ON v.id = CASE WHEN j.kind IN ('match', 'reread') THEN j.subject ELSE t.version_id END
    WHERE j.id = ${jobId})`;

/** The article is one of an item that was taken from the feed, or of the page that the item led to. */
const cameBy = (feedId: string): Prisma.Sql => Prisma.sql`
  a.id IN (
    SELECT ${standingFor(Prisma.sql`v.article_id`)} FROM tellings t JOIN article_versions v ON v.id = t.version_id
    WHERE t.document_id IN (
      SELECT document_id FROM feed_items WHERE feed_id = ${feedId}
      UNION
      SELECT r.document_id FROM feed_items i JOIN arrivals r ON r.fetch_job_id = i.fetch_job_id
      WHERE i.feed_id = ${feedId}))`;

export function articleRepository(connection: Connection): Articles {
  const { prisma } = connection;
  return {
    /** Those that something was last heard of, first. The query is looked for in headline, excerpt and publisher. */
    async list(filter, page) {
      const conditions = [Prisma.sql`a.same_as_id IS NULL`];
      if (page.cursor) {
        const [receivedAt, id] = readCursor(page.cursor, ['moment', 'id']);
        conditions.push(Prisma.sql`(a.received_at, a.id) < (${receivedAt}::timestamptz, ${id})`);
      }
      const query = filter.query?.trim();
      if (query) {
        const pattern = likePattern(query);
        conditions.push(Prisma.sql`(a.headline ILIKE ${pattern} OR a.excerpt ILIKE ${pattern}
          OR a.publisher_id IN (SELECT id FROM publishers WHERE name ILIKE ${pattern}))`);
      }
      if (filter.jobId) conditions.push(broughtBy(filter.jobId));
      if (filter.feedId) conditions.push(cameBy(filter.feedId));
      const rows = await prisma.$queryRaw<Row[]>`
        SELECT a.id, a.headline, a.excerpt, p.name AS publisher, a.published_at AS "publishedAt",
          a.received_at AS "receivedAt", a.version_count AS versions, a.mention_count AS mentions,
          a.pub_status AS "pubStatus", a.status_at AS "statusAt", a.status_note AS "statusNote",
          a.embargoed_until AS "embargoedUntil"
        FROM articles a LEFT JOIN publishers p ON p.id = a.publisher_id
        WHERE ${Prisma.join(conditions, ' AND ')}
        ORDER BY a.received_at DESC, a.id DESC LIMIT ${page.limit + 1}`;
      return pageOfRows(
        rows,
        page.limit,
        (row) => [row.receivedAt.toISOString(), row.id],
        ({ pubStatus, statusAt, statusNote, embargoedUntil, ...row }): ArticleCard => ({
          ...row,
          receivedAt: row.receivedAt.toISOString(),
          status: toStatus({ pubStatus, statusAt, statusNote, embargoedUntil }),
        }),
      );
    },

    get: (id, version) => articlePage(connection, id, version),

    releaseEmbargoes: () => connection.transaction(releaseEmbargoes),
  };
}
