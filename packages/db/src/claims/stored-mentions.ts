import type { ArticleId, ClaimId, ReadingId, VersionId } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';
import type { StoredMention } from '../database.ts';
import { Prisma } from '../generated/prisma/client.ts';
import type { MentionForm } from './mention-forms.ts';

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

type TextHop = StoredMention['mention']['chain'][number];

/** A mention as the query below gives it. */
type Row = [
  claimId: ClaimId | null,
  articleId: ArticleId,
  counted: boolean,
  publisherId: string | null,
  publisherName: string | null,
  publisherFamily: string | null,
  form: MentionForm,
];

function toMention(row: Row): LoadedMention {
  const [claimId, articleId, counted, publisherId, publisherName, publisherFamily, form] = row;
  const [id, versionId, position, checkWorthiness, receivedAt, publishedAt, credits, keys, ...told] = form;
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
 * Each mention's article and publisher are looked up by their keys, one by one: left to join the tables, the planner
 * reads all articles through as soon as a few hundred mentions are asked for.
 */
const loaded = Prisma.sql`
    CROSS JOIN LATERAL (
      SELECT id, counted_reading_id, pub_status FROM articles WHERE id = m.article_id OFFSET 0
    ) a
    LEFT JOIN LATERAL (SELECT id, name, family FROM publishers WHERE id = m.publisher_id OFFSET 0) p ON true`;

/** The form of a mention, by the id that the query has of it. */
const formOf = (id: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`CROSS JOIN LATERAL (SELECT * FROM mention_forms WHERE mention_id = ${id} OFFSET 0) m`;

export const inOrder = (a: LoadedMention, b: LoadedMention): number =>
  a.receivedAt.getTime() - b.receivedAt.getTime() ||
  (a.versionId < b.versionId ? -1 : a.versionId > b.versionId ? 1 : a.position - b.position);

/**
 * Mentions with their chains and publishers, in the order in which they came. Each comes as one list: columns of
 * hundreds of rows cost the client three times as much to take apart.
 *
 * @param from names the forms `m` of mentions and their open memberships `b`
 * @param where a condition on them and on `a` (articles)
 */
async function loadMentions(tx: Transaction, from: Prisma.Sql, where: Prisma.Sql): Promise<LoadedMention[]> {
  const rows = await tx.$queryRaw<{ row: Row }[]>`
    SELECT json_build_array(b.claim_id, m.article_id, coalesce(${counts}, false), p.id, p.name, p.family, m.form) AS row
    FROM ${from} ${loaded}
    WHERE ${where}`;
  return rows.map(({ row }) => toMention(row)).sort(inOrder);
}

const withClaim = Prisma.sql`mentions o ${formOf(Prisma.sql`o.id`)}
    LEFT JOIN LATERAL (
      SELECT id, claim_id FROM memberships WHERE mention_id = m.mention_id AND left_at IS NULL OFFSET 0
    ) b ON true`;

/** The mentions of a reading that have no claim yet. What a kill says is said of an item, and is no claim of its own. */
export async function loadFresh(tx: Transaction, readingId: ReadingId): Promise<LoadedMention[]> {
  return await loadMentions(
    tx,
    withClaim,
    Prisma.sql`o.reading_id = ${readingId} AND b.id IS NULL
      AND (SELECT pub_status FROM article_versions WHERE id = o.version_id) <> 'canceled'`,
  );
}

/** The mentions of an article that count. */
export async function loadCountedOfArticle(tx: Transaction, articleId: ArticleId): Promise<LoadedMention[]> {
  return await loadMentions(tx, withClaim, Prisma.sql`o.article_id = ${articleId} AND ${counts}`);
}

/**
 * What some claims have of mentions.
 *
 * @param where a condition on `m` (mentions' forms), `b` (their memberships), `a` (articles)
 */
export async function loadMentionsOf(
  tx: Transaction,
  claimIds: readonly ClaimId[],
  where: Prisma.Sql,
): Promise<LoadedMention[]> {
  if (claimIds.length === 0) return [];
  return await loadMentions(
    tx,
    Prisma.sql`memberships b ${formOf(Prisma.sql`b.mention_id`)}`,
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
      SELECT o.claim_id, o.mention_id FROM memberships o ${formOf(Prisma.sql`o.mention_id`)}
      CROSS JOIN LATERAL (SELECT * FROM articles WHERE id = m.article_id OFFSET 0) a
      WHERE o.claim_id = asked.id AND o.left_at IS NULL AND ${counts}
      ORDER BY m.received_at, m.version_id, m.position LIMIT asked.most
    ) b
    ${formOf(Prisma.sql`b.mention_id`)}`,
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
