import type { ClaimFlag, ClaimId, MentionView, OriginReport } from '@sayso/schema';
import type { Connection, Transaction } from '../connection/connection.ts';
import { takeTurns } from '../connection/take-turns.ts';
import type { ClaimHistory, Claims } from '../database.ts';
import { currentClaim } from './current-claim.ts';
import { joinClaims } from './join-claims.ts';
import { keepApart } from './keep-apart.ts';
import { listClaims } from './list-claims.ts';
import { listDecisions } from './list-decisions.ts';
import { matchVersion } from './match-version.ts';
import { mentionViewInclude, toMentionView } from './mention-view.ts';
import { splitClaim } from './split-claim.ts';
import { suggestedClaims } from './suggested-claims.ts';

export function claimRepository(connection: Connection): Claims {
  const { prisma } = connection;

  const oneByOne = takeTurns(1);
  /** A transaction that holds the matching lock. Those of one process wait for it here, where they hold no session. */
  const matching = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> =>
    oneByOne(() => connection.transaction(work));

  async function rowOf(id: ClaimId) {
    return await prisma.claim.findUniqueOrThrow({ where: { id: await currentClaim(prisma, id) } });
  }

  /** Those that count, oldest first. Where none does any more, those that did: a claim's page always has some. */
  async function mentionsOf(id: ClaimId): Promise<MentionView[]> {
    const ranked = await prisma.$queryRaw<{ id: string; counted: boolean }[]>`
      SELECT m.id, a.counted_reading_id = m.reading_id AS counted
      FROM memberships b
      JOIN mentions m ON m.id = b.mention_id
      JOIN article_versions v ON v.id = m.version_id
      JOIN articles a ON a.id = m.article_id
      WHERE b.claim_id = ${id} AND b.left_at IS NULL
      ORDER BY v.received_at, v.id, m.position`;
    const counted = ranked.filter((row) => row.counted);
    const shown = counted.length > 0 ? counted : ranked;
    const viewOf = await viewsOf(shown.map((row) => row.id));
    return shown.map((row) => viewOf.get(row.id)!);
  }

  async function viewsOf(ids: readonly string[]): Promise<Map<string, MentionView>> {
    const rows = await prisma.mention.findMany({
      where: { id: { in: [...new Set(ids)] } },
      include: mentionViewInclude,
    });
    return new Map(rows.map((row) => [row.id, toMentionView(row)]));
  }

  /** What its mentions contradict, with the mentions of other claims that this takes. */
  async function historyOf({ disagreements = [], drifts = [] }: Partial<ClaimHistory>) {
    const views = await viewsOf(disagreements.flatMap(({ a, b }) => [a, b]));
    return { disagreements, drifts, disagreeing: [...views.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) };
  }

  return {
    list: (filter, page) => listClaims(connection, filter, page),

    async get(asked) {
      const row = await rowOf(asked);
      const id = row.id as ClaimId;
      return {
        id,
        text: row.text,
        origins: row.originReport as OriginReport,
        ...(await historyOf(row.history as Partial<ClaimHistory>)),
        checkWorthiness: row.checkWorthiness,
        suggestions: await suggestedClaims(prisma, id),
        flags: row.flags as ClaimFlag[],
        mentions: await mentionsOf(id),
        firstSeenAt: row.firstSeenAt.toISOString(),
        lastSeenAt: row.lastSeenAt.toISOString(),
      };
    },

    async mentions(id) {
      return await mentionsOf(await currentClaim(prisma, id));
    },

    decisions: (filter, page) => listDecisions(connection, filter, page),
    join: (input) => matching((tx) => joinClaims(tx, input)),
    split: (input) => matching((tx) => splitClaim(tx, input)),
    keepApart: (input) => matching((tx) => keepApart(tx, input)),
    match: (input, decide) => matching((tx) => matchVersion(tx, input, decide)),
  };
}
