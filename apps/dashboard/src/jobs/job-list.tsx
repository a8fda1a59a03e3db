'use client';

import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { MoreButton } from '../lists/more-button.tsx';
import { nextPage } from '../lists/next-page.ts';
import { EmptyNotice, ErrorNotice, WaitingRows } from '../lists/notices.tsx';
import { useUrlState } from '../lists/use-url-state.ts';
import { useNews } from '../live/live-provider.tsx';
import { useThrottled } from '../live/use-throttled.ts';
import { useTRPC } from '../trpc/react.tsx';
import { numberWords } from '../words/count-words.ts';
import { errorWords } from '../words/error-words.ts';
import { stateWords } from '../words/job-words.ts';
import { JobRow } from './job-row.tsx';
import { jobStates, jobsRequest, stateOf } from './jobs-request.ts';

/** How often, in milliseconds, the list follows the workers. */
const lookEveryMs = 1000;

/** Every job of the house by its state, with the reason of each that stopped. */
export function JobList() {
  const [stateName, setState] = useUrlState('state');
  const state = stateOf(stateName);
  const trpc = useTRPC();
  const client = useQueryClient();
  const counts = useQuery(trpc.jobs.counts.queryOptions());
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery(
    trpc.jobs.list.infiniteQueryOptions(jobsRequest(state), {
      getNextPageParam: nextPage,
      placeholderData: keepPreviousData,
    }),
  );
  const more = useCallback(() => {
    void fetchNextPage();
  }, [fetchNextPage]);
  const lookSoon = useThrottled(() => {
    void client.invalidateQueries({ queryKey: trpc.jobs.pathKey() });
  }, lookEveryMs);
  useNews((news) => {
    if (news.what !== 'claims') lookSoon();
  });

  const jobs = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <h1 className="mb-3 text-lg font-semibold">Jobs</h1>
      <fieldset className="flex flex-wrap gap-x-1 border-b border-line">
        <legend className="sr-only">State</legend>
        <Tab name="All" on={state === null} onChoose={() => setState(null)} />
        {jobStates.map((tab) => (
          <Tab
            key={tab}
            name={stateWords(tab)}
            count={counts.data?.[tab] ?? null}
            alarm={tab === 'quarantined'}
            on={state === tab}
            onChoose={() => setState(tab)}
          />
        ))}
      </fieldset>
      {!data && error && <ErrorNotice sentence={errorWords(error)} onRetry={() => void refetch()} />}
      {!data && !error && <WaitingRows rows={8} height="line" />}
      {data && jobs.length === 0 && (
        <EmptyNotice title={state === null ? 'No jobs yet' : 'No job is in this state'}>
          {state === null
            ? 'Whatever is handed in shows here, from the moment it is stored.'
            : state === 'quarantined'
              ? 'Nothing waits for you: no document was set aside.'
              : 'Choose another state above, or All.'}
        </EmptyNotice>
      )}
      {jobs.length > 0 && (
        <ol aria-label="Jobs">
          {jobs.map((job) => (
            <JobRow key={job.id} job={job} />
          ))}
        </ol>
      )}
      {hasNextPage && <MoreButton what="jobs" busy={isFetchingNextPage} onMore={more} />}
    </>
  );
}

function Tab(props: {
  name: string;
  /** Null while it is not known; left out where none is shown. */
  count?: number | null;
  on: boolean;
  alarm?: boolean;
  onChoose: () => void;
}) {
  const { name, count, on, alarm = false, onChoose } = props;
  return (
    <label className="relative flex h-10 cursor-pointer items-center gap-1.5 border-b-2 border-transparent px-2 text-sm text-soft hover:text-ink has-checked:border-ink has-checked:font-semibold has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-accent">
      <input
        type="radio"
        name="state"
        checked={on}
        onChange={onChoose}
        className="absolute inset-0 cursor-pointer appearance-none outline-none"
      />
      {name}
      {count !== undefined && (
        <span className={`figures min-w-4 ${alarm && count ? 'font-semibold text-accent' : ''}`}>
          {count === null ? '' : numberWords(count)}
        </span>
      )}
    </label>
  );
}
