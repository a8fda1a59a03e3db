import type { ClaimId, SuggestedClaim } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';

/** Claims that one is perhaps the same as, at most: the surest. */
const mostSuggested = 8;

type Row = Omit<SuggestedClaim, 'counts'> & SuggestedClaim['counts'];

/** What is perhaps the same claim, surest first, without those that an editor keeps apart from it. */
export async function suggestedClaims(
  tx: Pick<Transaction, '$queryRaw'>,
  id: ClaimId,
): Promise<SuggestedClaim[]> {
  const rows = await tx.$queryRaw<Row[]>`
    WITH linked AS (
      SELECT b_claim_id AS id, score FROM claim_links WHERE a_claim_id = ${id} AND relation = 'same'
      UNION ALL
      SELECT a_claim_id, score FROM claim_links WHERE b_claim_id = ${id} AND relation = 'same'
    ), selves AS (
      SELECT id FROM claims WHERE id = ${id} OR merged_into_id = ${id}
    ), apart AS (
      SELECT d.other_id AS id FROM claim_decisions d JOIN selves s ON s.id = d.claim_id WHERE d.kind = 'apart'
      UNION
      SELECT d.claim_id FROM claim_decisions d JOIN selves s ON s.id = d.other_id WHERE d.kind = 'apart'
    )
    SELECT c.id, c.text, c.articles, c.publishers, c.origins, c.unknown, l.score
    FROM linked l JOIN claims c ON c.id = l.id
    WHERE c.articles > 0 AND NOT EXISTS (
      SELECT FROM apart JOIN claims k ON k.id = apart.id WHERE coalesce(k.merged_into_id, k.id) = c.id)
    ORDER BY l.score DESC, c.id LIMIT ${mostSuggested}`;
  return rows.map(({ id: other, text, score, ...counts }) => ({ id: other, text, score, counts }));
}
