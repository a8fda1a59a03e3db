import { Job, JobId } from '@sayso/schema';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { tellQueue } from './tell-queue.ts';

/** Replays a quarantined job, or tries a failed one now instead of later. */
export const retryJob = procedure
  .input(z.object({ id: JobId }))
  .output(Job)
  .mutation(async ({ ctx, input }) => {
    const job = await ctx.db.jobs.retry(input.id);
    await tellQueue(ctx, { id: job.id, kind: job.subject.kind });
    return job;
  });
