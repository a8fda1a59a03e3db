import { JobCounts } from '@sayso/schema';
import { procedure } from '../trpc.ts';

/** How many jobs are in each state. */
export const countJobs = procedure.output(JobCounts).query(({ ctx }) => ctx.db.jobs.counts());
