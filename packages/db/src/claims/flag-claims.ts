import type { ClaimFlag, ClaimId } from '@sayso/schema';
import { standingFor } from '../articles/same-article.ts';
import type { Transaction } from '../connection/connection.ts';
import { Prisma } from '../generated/prisma/client.ts';

/** Flags to a claim at most, the gravest first: hundreds of copies of one kill say no more. */
const mostFlags = 12;

type Row = {
  claimId: ClaimId;
  kind: ClaimFlag['kind'];
  at: Date;
  note: string | null;
  until: Date | null;
  articleId: ClaimFlag['article']['id'];
  headline: string | null;
  publisher: string | null;
};

/**
 * What happened to articles that claims rest on: an article killed or withheld, a statement that its article withdrew, a
 * statement that stands in an article that was corrected. Told by how the articles stand now, so that the same is
 * found whatever came first.
 */
export async function flagClaims(tx: Transaction, claimIds: ClaimId[]): Promise<Map<ClaimId, ClaimFlag[]>> {
  const rows = await tx.$queryRaw<Row[]>`
    WITH rests AS (
      SELECT b.claim_id, m.article_id, bool_or(m.reading_id = a.counted_reading_id) AS counted,
        bool_or(m.withdrawn_in_id IS NOT NULL) AS withdrawn
      FROM memberships b JOIN mentions m ON m.id = b.mention_id JOIN articles a ON a.id = m.article_id
      WHERE b.claim_id = ANY (${claimIds}::text[]) AND b.left_at IS NULL
      GROUP BY b.claim_id, m.article_id
    ), flagged AS (
      SELECT r.claim_id, a.*, v.received_at AS version_at, coalesce(n.words, v.correction) AS corrected,
        n.at AS corrected_at,
        CASE
          WHEN r.counted AND a.pub_status = 'canceled' THEN 'killed'
          WHEN r.counted AND a.pub_status = 'withheld' THEN 'withheld'
          WHEN NOT r.counted AND r.withdrawn THEN 'withdrawn'
          WHEN r.counted AND (v.correction IS NOT NULL OR n.at IS NOT NULL) THEN 'corrected'
        END AS kind
      FROM rests r JOIN articles a ON a.id = r.article_id JOIN article_versions v ON v.id = a.standing_version_id
      LEFT JOIN LATERAL (
        SELECT o.words, o.at FROM article_keys k JOIN notices o ON o.target_key = k.key
        JOIN article_versions ov ON ov.id = o.version_id
        WHERE k.article_id = a.id AND o.relation = 'corrects'
          AND ${standingFor(Prisma.sql`ov.article_id`)} <> a.id
        ORDER BY o.at DESC, o.version_id LIMIT 1
      ) n ON true
    )
    SELECT f.claim_id AS "claimId", f.kind, f.id AS "articleId", f.headline, p.name AS publisher,
      f.embargoed_until AS until,
      CASE WHEN f.kind IN ('killed', 'withheld') THEN f.status_at ELSE coalesce(f.corrected_at, f.version_at) END AS at,
      CASE WHEN f.kind IN ('killed', 'withheld') THEN f.status_note ELSE f.corrected END AS note
    FROM flagged f LEFT JOIN publishers p ON p.id = f.publisher_id
    WHERE f.kind IS NOT NULL
    ORDER BY f.claim_id, array_position(ARRAY['killed', 'withheld', 'withdrawn', 'corrected'], f.kind), at DESC, f.id`;
  const flags = new Map<ClaimId, ClaimFlag[]>();
  for (const { claimId, kind, at, note, until, articleId, headline, publisher } of rows) {
    const known = flags.get(claimId) ?? [];
    flags.set(claimId, known);
    if (known.length === mostFlags) continue;
    known.push({
      kind,
      at: at.toISOString(),
      note,
      until: kind === 'withheld' ? (until?.toISOString() ?? null) : null,
      article: { id: articleId, headline, publisher },
    });
  }
  return flags;
}
