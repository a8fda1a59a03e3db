import { ClaimCard, ClaimFilter, PageRequest, pageOf } from '@sayso/schema';
import { procedure } from '../trpc.ts';

/** The desk's queue, in one of its orders. */
export const listClaims = procedure
  .input(PageRequest.extend(ClaimFilter.shape))
  .output(pageOf(ClaimCard))
  .query(({ ctx, input: { cursor, limit, ...filter } }) => ctx.db.claims.list(filter, { cursor, limit }));
