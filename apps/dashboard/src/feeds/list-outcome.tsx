'use client';

import type { Receipt } from '@sayso/schema';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { askAgain } from '../live/ask-again.ts';
import { useLiveState, useNews } from '../live/live-provider.tsx';
import { useTRPC } from '../trpc/react.tsx';
import { errorWords } from '../words/error-words.ts';

/** While the stream of changes is down the job is asked instead, this often, in milliseconds. */
const askEveryMs = 3000;

/** What came of a list of feeds: followed, or which of them cannot be and why. */
export function ListOutcome({ receipt }: { receipt: Receipt }) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const live = useLiveState() === 'live';
  const options = trpc.jobs.get.queryOptions({ id: receipt.jobId });
  const { data: job, error } = useQuery({ ...options, refetchInterval: live ? false : askEveryMs });
  useNews((news) => {
    if (news.what === 'caught-up' || (news.what === 'job' && news.id === receipt.jobId))
      void askAgain(client, { queryKey: options.queryKey });
  });
  if (!job && error) return <p className="text-accent">{errorWords(error)}</p>;
  if (job?.state === 'quarantined')
    return (
      <p className="max-h-60 overflow-y-auto" tabIndex={-1}>
        <span className="font-semibold text-accent">Not all of the list could be followed.</span>{' '}
        {job.failure?.message}
      </p>
    );
  if (job?.state === 'done')
    return (
      <p className="text-soft">
        {receipt.already ? 'This very list was taken in before: its' : 'Its'} feeds are followed, and show
        here.
      </p>
    );
  return <p className="text-soft">The list is taken in, and is being read.</p>;
}
