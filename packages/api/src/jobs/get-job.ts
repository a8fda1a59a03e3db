import { Job, JobId } from '@sayso/schema';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

/** One job. */
export const getJob = procedure
  .input(z.object({ id: JobId }))
  .output(Job)
  .query(({ ctx, input }) => ctx.db.jobs.get(input.id));
