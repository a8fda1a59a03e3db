import { ClaimDecision, ClaimId, PageRequest, pageOf } from '@sayso/schema';
import { procedure } from '../trpc.ts';

/** What editors decided, the latest first: of all claims, or of one. */
export const listDecisions = procedure
  .input(PageRequest.extend({ id: ClaimId.optional() }))
  .output(pageOf(ClaimDecision))
  .query(({ ctx, input: { id, cursor, limit } }) =>
    ctx.db.claims.decisions({ claimId: id }, { cursor, limit }),
  );
