import { type ClaimId, type JobId, newId } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';
import type { MatchDecision } from '../database.ts';
import type { Joined } from './claim-links.ts';

/** Makes the claims that are new and lets the mentions join theirs. Until they are summarised, new ones count nothing. */
export async function joinFresh(
  tx: Transaction,
  assignments: MatchDecision['assignments'],
  firstWords: ReadonlyMap<string, { text: string; receivedAt: Date }>,
  matchJobId: JobId,
): Promise<Joined> {
  const ofGroup = new Map<number, ClaimId>();
  const made: { id: ClaimId; text: string; standing: string; at: Date }[] = [];
  const memberships = assignments.map(({ mentionId, claimId, group }) => {
    const known = claimId === 'new' ? ofGroup.get(group) : claimId;
    if (known) {
      if (!ofGroup.has(group)) ofGroup.set(group, known);
      return { mentionId, claimId: known };
    }
    const id = newId('claim');
    const { text, receivedAt } = firstWords.get(mentionId)!;
    ofGroup.set(group, id);
    made.push({ id, text, standing: mentionId, at: receivedAt });
    return { mentionId, claimId: id };
  });
  if (memberships.length > 0)
    await tx.$executeRaw`
      WITH made AS (
        INSERT INTO claims (id, text, standing_mention_id, articles, publishers, origins, unknown, check_worthiness,
          origin_report, first_seen_at, last_seen_at)
        SELECT id, text, standing, 0, 0, 0, 0, 0, '{}'::jsonb, at, at
        FROM jsonb_to_recordset(${JSON.stringify(made)}::jsonb) AS c (id text, text text, standing text, at timestamptz)
      )
      INSERT INTO memberships (mention_id, claim_id, joined_by)
      SELECT "mentionId", "claimId", ${matchJobId}::text
      FROM ROWS FROM (jsonb_to_recordset(${JSON.stringify(memberships)}::jsonb) AS ("mentionId" text, "claimId" text))
        WITH ORDINALITY AS m ("mentionId", "claimId", place)
      ORDER BY place`;
  const joined = new Map(memberships.map(({ mentionId, claimId }) => [mentionId, claimId]));
  return {
    claims: [...new Set(joined.values())],
    claimOf: (mentionId) => joined.get(mentionId),
    claimOfGroup: (group) => ofGroup.get(group),
  };
}
