import { BatchId } from '@sayso/schema';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

/**
 * What changes from now on, as server-sent events; of jobs, those of one batch where its id is given. `claims` says
 * that any row may have changed: it is told after each match, and after PostgreSQL was away. The stream
 * opens when the listening has begun, so whoever reads the rows after that misses nothing. A stream that breaks has
 * lost what happened meanwhile: connect again and read the rows anew.
 */
export const watchChanges = procedure
  .input(z.object({ batchId: BatchId.optional() }).optional())
  .subscription(({ ctx, input, signal }) => ctx.changes.watch({ batchId: input?.batchId, signal }));
