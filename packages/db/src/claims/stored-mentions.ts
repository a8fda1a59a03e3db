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

type Told = StoredMention['mention'];
type TextHop = Told['chain'][number];

/** A mention as the query below gives it. */
type Row = [
  claimId: ClaimId | null,
  versionId: VersionId,
  position: number,
  counted: boolean,
  checkWorthiness: number,
  receivedAt: string,
  id: StoredMention['id'],
  articleId: ArticleId,
  publisherId: string | null,
  publisherName: string | null,
  publisherFamily: string | null,
  publishedAt: string | null,
  credits: string[],
  keys: string[],
  text: string,
  spans: Told['spans'],
  quotation: Told['quotation'],
  hedges: Told['hedges'],
  certainty: Told['certainty'],
  polarity: Told['polarity'],
  figures: Told['figures'],
  times: Told['times'],
  chain: [
    kind: TextHop['kind'],
    naming: TextHop['naming'],
    name: TextHop['name'],
    text: TextHop['text'],
    span: TextHop['span'],
    cue: TextHop['cue'],
  ][],
];

function toMention(row: Row): LoadedMention {
  const [claimId, versionId, position, counted, checkWorthiness, receivedAt, id, articleId, ...rest] = row;
  const [publisherId, publisherName, publisherFamily, publishedAt, credits, keys, ...told] = rest;
  const [text, spans, quotation, hedges, certainty, polarity, figures, times, hops] = told;
  const chain = hops.map(([kind, naming, name, words, span, cue]): TextHop => {
    return { kind, naming, name, text: words, span, cue };
  });
  const publisher = { publisherId, publisherName, publisherFamily };
  const mention = { text, spans, chain, quotation, hedges, certainty, polarity, figures, times };
  const stored = { id, articleId, ...publisher, publishedAt, credits, keys, mention };
  return {
    claimId,
    versionId,
    position,
    counted,
    stored,
    checkWorthiness,
    receivedAt: new Date(receivedAt),
  };
}

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

export const inOrder = (a: LoadedMention, b: LoadedMention): number =>
  a.receivedAt.getTime() - b.receivedAt.getTime() ||
  (a.versionId < b.versionId ? -1 : a.versionId > b.versionId ? 1 : a.position - b.position);

/**
 * Mentions with their chains and publishers, in the order in which they came. Each comes as one list: twenty columns
 * of hundreds of rows cost the client three times as much to take apart.
 *
 * @param from names mentions `m` and their open memberships `b`
 * @param where a condition on them, on `a` (articles) and `v` (versions)
 */
async function loadMentions(tx: Transaction, from: Prisma.Sql, where: Prisma.Sql): Promise<LoadedMention[]> {
  const rows = await tx.$queryRaw<{ row: Row }[]>`
    SELECT json_build_array(b.claim_id, m.version_id, m.position, coalesce(${counts}, false), m.check_worthiness,
      v.received_at, m.id, m.article_id, p.id, p.name, p.family, v.published_at, v.credits, m.blocking_keys, m.text,
      m.spans, m.quotation, m.hedges, m.certainty, m.polarity, m.figures, m.times,
      (SELECT json_agg(json_build_array(h.kind, h.naming, h.name, h.text, h.span, h.cue) ORDER BY h.position)
        FROM hops h WHERE h.mention_id = m.id)) AS row
    FROM ${from} ${loaded}
    WHERE ${where}`;
  return rows.map(({ row }) => toMention(row)).sort(inOrder);
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

/**
 * The counted mentions of some claims: of those of `whole` all, of the others the first that came.
 *
 * @param most of each of the others
 */
export async function loadCountedOf(
  tx: Transaction,
  { whole, others, most }: { whole: readonly ClaimId[]; others: readonly ClaimId[]; most: number },
): Promise<LoadedMention[]> {
  const asked = [...whole.map((id) => ({ id, most: null })), ...others.map((id) => ({ id, most }))];
  if (asked.length === 0) return [];
  return await loadMentions(
    tx,
    Prisma.sql`jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) AS asked (id text, most int)
    CROSS JOIN LATERAL (
      SELECT o.claim_id, o.mention_id FROM memberships o
      CROSS JOIN LATERAL (SELECT * FROM mentions WHERE id = o.mention_id OFFSET 0) m
      CROSS JOIN LATERAL (SELECT * FROM articles WHERE id = m.article_id OFFSET 0) a
      CROSS JOIN LATERAL (SELECT * FROM article_versions WHERE id = m.version_id OFFSET 0) v
      WHERE o.claim_id = asked.id AND o.left_at IS NULL AND ${counts}
      ORDER BY v.received_at, v.id, m.position LIMIT asked.most
    ) b
    CROSS JOIN LATERAL (SELECT * FROM mentions WHERE id = b.mention_id OFFSET 0) m`,
    Prisma.sql`true`,
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
