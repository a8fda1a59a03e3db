import type { ClaimCard, ClaimFilter, ClaimOrder, MentionView, Page, PageRequest } from '@sayso/schema';
import type { Connection } from '../connection/connection.ts';
import { type Claim, Prisma } from '../generated/prisma/client.ts';
import { type KeyKind, pageOfRows, readCursor } from '../paging/cursor.ts';
import { likePattern } from '../text/like-pattern.ts';
import { mentionViewInclude, toMentionView } from './mention-view.ts';

type Ranked = Pick<
  Claim,
  | 'id'
  | 'text'
  | 'standingMentionId'
  | 'articles'
  | 'publishers'
  | 'origins'
  | 'unknown'
  | 'checkWorthiness'
  | 'priority'
  | 'flags'
  | 'firstSeenAt'
  | 'lastSeenAt'
>;

/** How each order ranks claims: its column, and what a cursor holds of it. */
const orders: Record<
  ClaimOrder,
  { column: Prisma.Sql; key: Prisma.Sql; kind: KeyKind; keyOf: (row: Ranked) => number | string }
> = {
  worth: {
    column: Prisma.sql`c.priority`,
    key: Prisma.sql`float8`,
    kind: 'number',
    keyOf: (row) => row.priority,
  },
  spread: {
    column: Prisma.sql`c.articles`,
    key: Prisma.sql`int`,
    kind: 'integer',
    keyOf: (row) => row.articles,
  },
  new: {
    column: Prisma.sql`c.last_seen_at`,
    key: Prisma.sql`timestamptz`,
    kind: 'moment',
    keyOf: (row) => row.lastSeenAt.toISOString(),
  },
};

/** The claim is on the say-so, at some step of a chain, of that source. */
const speaksFor = (sourceId: string): Prisma.Sql => Prisma.sql`
  c.id IN (
    SELECT b.claim_id FROM hops h
    JOIN mentions m ON m.id = h.mention_id
    JOIN articles a ON a.id = m.article_id AND a.counted_reading_id = m.reading_id
    JOIN memberships b ON b.mention_id = m.id AND b.left_at IS NULL
    WHERE h.source_id = ${sourceId})`;

/** A claim as a line of the desk's queue, from its row and the mention that stands for it. */
const toCard = (row: Ranked, mention: MentionView): ClaimCard => ({
  id: row.id as ClaimCard['id'],
  text: row.text,
  counts: {
    articles: row.articles,
    publishers: row.publishers,
    origins: row.origins,
    unknown: row.unknown,
  },
  checkWorthiness: row.checkWorthiness,
  flags: row.flags as ClaimCard['flags'],
  mention,
  firstSeenAt: row.firstSeenAt.toISOString(),
  lastSeenAt: row.lastSeenAt.toISOString(),
});

/** Some mention counts for it, or did until its article was killed or withheld: that is what the desk has to see. */
const stands = Prisma.sql`(c.articles > 0 OR c.flags->0->>'kind' IN ('killed', 'withheld'))`;

/** A page of the desk's queue. */
export async function listClaims(
  { prisma }: Connection,
  filter: ClaimFilter,
  page: PageRequest,
): Promise<Page<ClaimCard>> {
  const order = orders[filter.order];
  const conditions = [stands];
  if (page.cursor) {
    const [key, id] = readCursor(page.cursor, [order.kind, 'id']);
    conditions.push(Prisma.sql`(${order.column}, c.id) < (${key}::${order.key}, ${id})`);
  }
  if (filter.query?.trim())
    conditions.push(Prisma.sql`
      c.id IN (SELECT claim_id FROM claim_texts WHERE text ILIKE ${likePattern(filter.query.trim())})`);
  if (filter.sourceId) conditions.push(speaksFor(filter.sourceId));
  const rows = await prisma.$queryRaw<Ranked[]>`
    SELECT c.id, c.text, c.standing_mention_id AS "standingMentionId", c.articles, c.publishers, c.origins,
      c.unknown, c.check_worthiness AS "checkWorthiness", c.priority, c.flags, c.first_seen_at AS "firstSeenAt",
      c.last_seen_at AS "lastSeenAt"
    FROM claims c WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY ${order.column} DESC, c.id DESC LIMIT ${page.limit + 1}`;
  const mentions = await prisma.mention.findMany({
    where: { id: { in: rows.slice(0, page.limit).map((row) => row.standingMentionId) } },
    include: mentionViewInclude,
  });
  const viewOf = new Map(mentions.map((row) => [row.id, toMentionView(row)]));
  return pageOfRows(
    rows,
    page.limit,
    (row) => [order.keyOf(row), row.id],
    (row) => toCard(row, viewOf.get(row.standingMentionId)!),
  );
}
