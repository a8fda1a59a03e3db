import { ClaimId, ClaimPage } from '@sayso/schema';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

/** A claim with all its mentions and its origins; of one that was joined to another, that other one. */
export const getClaim = procedure
  .input(z.object({ id: ClaimId }))
  .output(ClaimPage)
  .query(({ ctx, input }) => ctx.db.claims.get(input.id));
