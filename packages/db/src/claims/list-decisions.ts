import type { ClaimDecision, ClaimId, MentionId, Page, PageRequest } from '@sayso/schema';
import type { Connection } from '../connection/connection.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { pageOfRows, readCursor } from '../paging/cursor.ts';
import { currentClaim } from './current-claim.ts';

/** Mentions that one join can be undone with at once, at most: as many as `claims.split` takes. */
const mostMentions = 1000;

type Row = {
  id: number;
  kind: 'join' | 'apart';
  mentions: number;
  decidedAt: Date;
  decidedBy: string | null;
  claimId: ClaimId;
  claimText: string;
  otherId: ClaimId;
  otherText: string;
  /** Of a join, those that came over by it and are still there. */
  stayed: MentionId[];
  /** Mentions of the claim of today besides those. */
  others: number;
};

function toDecision(row: Row): ClaimDecision {
  const kind = row.kind === 'apart' && row.mentions > 0 ? 'split' : row.kind;
  const one = row.claimId === row.otherId;
  const stays = kind === 'join' && one && row.stayed.length > 0;
  return {
    id: String(row.id),
    kind,
    claim: { id: row.claimId, text: row.claimText },
    other: { id: row.otherId, text: row.otherText },
    mentions: row.mentions,
    holds: kind === 'join' ? stays : !one,
    undoMentionIds: stays && row.others > 0 ? row.stayed : [],
    decidedAt: row.decidedAt.toISOString(),
    decidedBy: row.decidedBy,
  };
}

/** What editors decided, the latest first: of all claims, or of one and of those that were joined to it. */
export async function listDecisions(
  { prisma }: Connection,
  filter: { claimId?: ClaimId | undefined },
  { cursor, limit }: PageRequest,
): Promise<Page<ClaimDecision>> {
  const [before] = cursor ? readCursor(cursor, ['integer']) : [];
  const id = filter.claimId && (await currentClaim(prisma, filter.claimId));
  const selves = Prisma.sql`(SELECT s.id FROM claims s WHERE s.id = ${id} OR s.merged_into_id = ${id})`;
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT d.id::int AS id, d.kind, coalesce(cardinality(d.mention_ids), 0) AS mentions,
      d.decided_at AS "decidedAt", d.decided_by AS "decidedBy",
      coalesce(a.merged_into_id, a.id) AS "claimId", a.text AS "claimText",
      coalesce(b.merged_into_id, b.id) AS "otherId", b.text AS "otherText",
      ARRAY(
        SELECT m.mention_id FROM memberships m
        WHERE d.kind = 'join' AND m.left_at IS NULL AND m.mention_id = ANY (d.mention_ids)
          AND m.claim_id = coalesce(a.merged_into_id, a.id)
        ORDER BY m.id LIMIT ${mostMentions}
      ) AS stayed,
      (
        SELECT count(*)::int FROM memberships m
        WHERE d.kind = 'join' AND m.left_at IS NULL AND m.mention_id <> ALL (d.mention_ids)
          AND m.claim_id = coalesce(a.merged_into_id, a.id)
      ) AS others
    FROM claim_decisions d
    JOIN claims a ON a.id = d.claim_id
    JOIN claims b ON b.id = d.other_id
    WHERE ${before === undefined ? Prisma.sql`true` : Prisma.sql`d.id < ${Number(before)}`}
      AND ${id ? Prisma.sql`(d.claim_id IN ${selves} OR d.other_id IN ${selves})` : Prisma.sql`true`}
    ORDER BY d.id DESC LIMIT ${limit + 1}`;
  return pageOfRows(rows, limit, (row) => [row.id], toDecision);
}
