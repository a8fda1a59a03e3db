import { Suspense } from 'react';
import { JobList } from '../../jobs/job-list.tsx';
import { jobsRequest, stateOf } from '../../jobs/jobs-request.ts';
import { firstParam } from '../../lists/first-param.ts';
import { nextPage } from '../../lists/next-page.ts';
import { WaitingRows } from '../../lists/notices.tsx';
import { HydrateClient, readAhead } from '../../trpc/server.tsx';

export const metadata = { title: 'Jobs' };

export default async function JobsPage(props: { searchParams: Promise<{ state?: string | string[] }> }) {
  const request = jobsRequest(stateOf(firstParam((await props.searchParams).state)));
  await readAhead((trpc, client) =>
    Promise.all([
      client.prefetchInfiniteQuery(
        trpc.jobs.list.infiniteQueryOptions(request, { getNextPageParam: nextPage }),
      ),
      client.prefetchQuery(trpc.jobs.counts.queryOptions()),
    ]),
  );
  return (
    <HydrateClient>
      <Suspense fallback={<WaitingRows rows={8} height="line" />}>
        <JobList />
      </Suspense>
    </HydrateClient>
  );
}
