import { AppError, type SourceCard } from '@sayso/schema';
import type { Connection } from '../connection/connection.ts';
import type { Sources } from '../database.ts';
import { Prisma, type Source } from '../generated/prisma/client.ts';
import { pageOfRows, readCursor } from '../paging/cursor.ts';
import { likePattern } from '../text/like-pattern.ts';

const toCard = (row: Omit<Source, 'key'>): SourceCard =>
  ({
    id: row.id,
    kind: row.kind,
    naming: row.naming,
    name: row.name,
    mentions: row.mentionCount,
    claims: row.claimCount,
    articles: row.articleCount,
  }) as SourceCard;

export function sourceRepository({ prisma }: Connection): Sources {
  return {
    /** Those most spoken for first; one that nothing is counted for is left out. */
    async list(filter, page) {
      const conditions = [Prisma.sql`mention_count > 0`];
      if (page.cursor) {
        const [mentions, id] = readCursor(page.cursor, ['integer', 'id']);
        conditions.push(Prisma.sql`(mention_count, id) < (${mentions}::int, ${id})`);
      }
      const query = filter.query?.trim();
      if (query)
        conditions.push(Prisma.sql`
          id IN (SELECT source_id FROM source_names WHERE name ILIKE ${likePattern(query)})`);
      const rows = await prisma.$queryRaw<Omit<Source, 'key'>[]>`
        SELECT id, kind, naming, name, mention_count AS "mentionCount", claim_count AS "claimCount",
          article_count AS "articleCount"
        FROM sources WHERE ${Prisma.join(conditions, ' AND ')}
        ORDER BY mention_count DESC, id DESC LIMIT ${page.limit + 1}`;
      return pageOfRows(rows, page.limit, (row) => [row.mentionCount, row.id], toCard);
    },

    async get(id) {
      const row = await prisma.source.findUnique({ where: { id } });
      if (!row) throw new AppError('not-found', 'There is no such source.');
      return toCard(row);
    },
  };
}
