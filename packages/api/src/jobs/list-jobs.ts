import { BatchId, Job, JobKind, JobState, PageRequest, pageOf } from '@sayso/schema';
import { procedure } from '../trpc.ts';

/** Jobs, the newest first. */
export const listJobs = procedure
  .input(
    PageRequest.extend({
      state: JobState.optional(),
      kind: JobKind.optional(),
      batchId: BatchId.optional(),
    }),
  )
  .output(pageOf(Job))
  .query(({ ctx, input: { cursor, limit, state, kind, batchId } }) =>
    ctx.db.jobs.list(
      { ...(state && { state }), ...(kind && { kind }), ...(batchId && { batchId }) },
      { cursor, limit },
    ),
  );
