import type { ArticleId, ClaimId, ReadingId, VersionId } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';
import type { StoredMention } from '../database.ts';
import { Prisma } from '../generated/prisma/client.ts';

/** A mention with what the summary of its claim takes besides. */
export type LoadedMention = {
  claimId: ClaimId | null;
  versionId: VersionId;
  position: number;
  /** Whether it counts: see `counts`. */
  counted: boolean;
  stored: StoredMention;
  checkWorthiness: number;
  receivedAt: Date;
};

type Row = {
  claimId: ClaimId | null;
  versionId: VersionId;
  position: number;
  counted: boolean;
  id: StoredMention['id'];
  articleId: StoredMention['articleId'];
  publisherId: string | null;
  publisherName: string | null;
  publisherFamily: string | null;
  publishedAt: string | null;
  credits: string[];
  keys: string[];
  receivedAt: Date;
  checkWorthiness: number;
  chain: StoredMention['mention']['chain'];
} & Omit<StoredMention['mention'], 'chain'>;

/** A mention that counts: of the reading that its article, neither killed nor withheld, is matched by. `m` and `a` are the query's. */
export const counts = Prisma.sql`(a.counted_reading_id = m.reading_id AND a.pub_status = 'usable')`;

/**
 * Each mention's article, version and publisher are looked up by their keys, one by one: left to join the tables, the
 * planner reads all articles through as soon as a few hundred mentions are asked for.
 */
const loaded = Prisma.sql`
    CROSS JOIN LATERAL (
      SELECT id, counted_reading_id, pub_status FROM articles WHERE id = m.article_id OFFSET 0
    ) a
    CROSS JOIN LATERAL (
      SELECT id, publisher_id, pub_status, published_at, received_at, article->'credits' AS credits
      FROM article_versions WHERE id = m.version_id OFFSET 0
    ) v
    LEFT JOIN LATERAL (SELECT id, name, family FROM publishers WHERE id = v.publisher_id OFFSET 0) p ON true`;

/**
 * Mentions with their chains and publishers, in the order in which they came.
 *
 * @param from names mentions `m` and their open memberships `b`
 * @param where a condition on them, on `a` (articles) and `v` (versions)
 */
async function loadMentions(tx: Transaction, from: Prisma.Sql, where: Prisma.Sql): Promise<LoadedMention[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT b.claim_id AS "claimId", m.version_id AS "versionId", m.position, m.id, m.article_id AS "articleId",
      coalesce(${counts}, false) AS counted,
      p.id AS "publisherId", p.name AS "publisherName", p.family AS "publisherFamily",
      v.published_at AS "publishedAt", v.credits, v.received_at AS "receivedAt",
      m.check_worthiness AS "checkWorthiness",
      m.text, m.spans, m.quotation, m.hedges, m.certainty, m.polarity, m.figures, m.times, m.blocking_keys AS keys,
      (SELECT json_agg(json_build_object('kind', h.kind, 'naming', h.naming, 'name', h.name, 'text', h.text,
          'span', h.span, 'cue', h.cue) ORDER BY h.position)
        FROM hops h WHERE h.mention_id = m.id) AS chain
    FROM ${from} ${loaded}
    WHERE ${where}
    ORDER BY v.received_at, v.id, m.position`;
  return rows.map((row) => ({
    claimId: row.claimId,
    versionId: row.versionId,
    position: row.position,
    counted: row.counted,
    checkWorthiness: row.checkWorthiness,
    receivedAt: row.receivedAt,
    stored: {
      id: row.id,
      articleId: row.articleId,
      publisherId: row.publisherId,
      publisherName: row.publisherName,
      publisherFamily: row.publisherFamily,
      publishedAt: row.publishedAt,
      credits: row.credits,
      keys: row.keys,
      mention: {
        text: row.text,
        spans: row.spans,
        chain: row.chain,
        quotation: row.quotation,
        hedges: row.hedges,
        certainty: row.certainty,
        polarity: row.polarity,
        figures: row.figures,
        times: row.times,
      },
    },
  }));
}

const withClaim = Prisma.sql`mentions m
    LEFT JOIN LATERAL (
      SELECT id, claim_id FROM memberships WHERE mention_id = m.id AND left_at IS NULL OFFSET 0
    ) b ON true`;

/** The mentions of a reading that have no claim yet. What a kill says is said of an item, and is no claim of its own. */
export async function loadFresh(tx: Transaction, readingId: ReadingId): Promise<LoadedMention[]> {
  return await loadMentions(
    tx,
    withClaim,
    Prisma.sql`m.reading_id = ${readingId} AND b.id IS NULL AND v.pub_status <> 'canceled'`,
  );
}

/** The mentions of an article that count. */
export async function loadCountedOfArticle(tx: Transaction, articleId: ArticleId): Promise<LoadedMention[]> {
  return await loadMentions(tx, withClaim, Prisma.sql`m.article_id = ${articleId} AND ${counts}`);
}

/**
 * What some claims have of mentions.
 *
 * @param where a condition on `m` (mentions), `b` (their memberships), `a` (articles), `v` (versions)
 */
export async function loadMentionsOf(
  tx: Transaction,
  claimIds: readonly ClaimId[],
  where: Prisma.Sql,
): Promise<LoadedMention[]> {
  if (claimIds.length === 0) return [];
  return await loadMentions(
    tx,
    Prisma.sql`memberships b CROSS JOIN LATERAL (SELECT * FROM mentions WHERE id = b.mention_id OFFSET 0) m`,
    Prisma.sql`b.claim_id = ANY (${claimIds}::text[]) AND b.left_at IS NULL AND ${where}`,
  );
}

/** Mentions by the claim that they belong to, in the order given. */
export function groupByClaim(mentions: LoadedMention[]): Map<ClaimId, LoadedMention[]> {
  const groups = new Map<ClaimId, LoadedMention[]>();
  for (const mention of mentions) {
    if (mention.claimId === null) continue;
    const group = groups.get(mention.claimId);
    if (group) group.push(mention);
    else groups.set(mention.claimId, [mention]);
  }
  return groups;
}
