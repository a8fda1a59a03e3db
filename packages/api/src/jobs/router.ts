import { router } from '../trpc.ts';
import { countJobs } from './count-jobs.ts';
import { getJob } from './get-job.ts';
import { listJobs } from './list-jobs.ts';
import { retryJob } from './retry-job.ts';
import { watchChanges } from './watch-changes.ts';

export const jobsRouter = router({
  list: listJobs,
  get: getJob,
  retry: retryJob,
  counts: countJobs,
  changes: watchChanges,
});
