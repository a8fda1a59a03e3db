import type { ClaimId, VersionId } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';
import type { StoredMention } from '../database.ts';
import { Prisma } from '../generated/prisma/client.ts';

/** A mention with what the summary of its claim takes besides. */
export type LoadedMention = {
  claimId: ClaimId | null;
  versionId: VersionId;
  stored: StoredMention;
  checkWorthiness: number;
  receivedAt: Date;
};

type Row = {
  claimId: ClaimId | null;
  versionId: VersionId;
  id: StoredMention['id'];
  articleId: StoredMention['articleId'];
  publisherId: string | null;
  publisherName: string | null;
  publisherFamily: string | null;
  publishedAt: string | null;
  credits: string[];
  receivedAt: Date;
  checkWorthiness: number;
  chain: StoredMention['mention']['chain'];
} & Omit<StoredMention['mention'], 'chain'>;

/** A mention that counts: of the reading that its article, neither killed nor withheld, is matched by. `m` and `a` are the query's. */
export const counts = Prisma.sql`(a.counted_reading_id = m.reading_id AND a.pub_status = 'usable')`;

/**
 * Mentions with their chains and publishers, in the order in which they came.
 *
 * @param where a condition on `m` (mentions), `b` (the open membership), `a` (articles), `v` (versions)
 */
export async function loadMentions(tx: Transaction, where: Prisma.Sql): Promise<LoadedMention[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT b.claim_id AS "claimId", m.version_id AS "versionId", m.id, m.article_id AS "articleId",
      p.id AS "publisherId", p.name AS "publisherName", p.family AS "publisherFamily",
      v.published_at AS "publishedAt", v.article->'credits' AS credits, v.received_at AS "receivedAt",
      m.check_worthiness AS "checkWorthiness",
      m.text, m.spans, m.quotation, m.hedges, m.certainty, m.polarity, m.figures, m.times,
      (SELECT jsonb_agg(jsonb_build_object('kind', h.kind, 'naming', h.naming, 'name', h.name, 'text', h.text,
          'span', h.span, 'cue', h.cue) ORDER BY h.position)
        FROM hops h WHERE h.mention_id = m.id) AS chain
    FROM mentions m
    JOIN articles a ON a.id = m.article_id
    JOIN article_versions v ON v.id = m.version_id
    LEFT JOIN publishers p ON p.id = v.publisher_id
    LEFT JOIN memberships b ON b.mention_id = m.id AND b.left_at IS NULL
    WHERE ${where}
    ORDER BY v.received_at, v.id, m.position`;
  return rows.map((row) => ({
    claimId: row.claimId,
    versionId: row.versionId,
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
