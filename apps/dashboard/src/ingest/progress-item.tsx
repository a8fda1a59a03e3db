'use client';

import type { Job, Receipt } from '@sayso/schema';
import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { RetryButton } from '../jobs/retry-button.tsx';
import { useLiveState } from '../live/live-provider.tsx';
import { useTRPC } from '../trpc/react.tsx';
import { countWords } from '../words/count-words.ts';
import { errorWords } from '../words/error-words.ts';
import type { HandIn } from './hand-ins.ts';
import { isFinal, type Stage, stageOf } from './stage-of.ts';

/** While the stream of changes is down the rows are asked instead, this often, in milliseconds. */
const askEveryMs = 3000;

const stageNames: Record<Stage, string> = {
  waiting: 'Waiting',
  fetching: 'Fetching',
  reading: 'Reading',
  matching: 'Matching',
  done: 'Done',
  retrying: 'Will be tried again',
  quarantined: 'Quarantined',
};

/** How much of the way is behind it, in quarters; the bar shows it. */
const quarters: Record<Stage, string> = {
  waiting: 'w-1/12',
  fetching: 'w-1/4',
  retrying: 'w-1/4',
  quarantined: 'w-full',
  reading: 'w-1/2',
  matching: 'w-3/4',
  done: 'w-full',
};

function Row(props: {
  name: string;
  state: string;
  stage: Stage | null;
  alarm?: boolean;
  children?: ReactNode;
}) {
  const { name, state, stage, alarm = false, children } = props;
  return (
    <li className="border-b border-line py-3">
      <div className="flex items-baseline justify-between gap-4">
        <bdi className="line-clamp-1 min-w-0 font-semibold">{name}</bdi>
        <span className={`shrink-0 text-sm ${alarm ? 'font-semibold text-accent' : 'text-soft'}`}>
          {state}
        </span>
      </div>
      <div aria-hidden className="mt-1.5 h-0.5 bg-line">
        {stage && (
          <div
            className={`h-full transition-[width] duration-300 ${quarters[stage]} ${alarm ? 'bg-accent' : 'bg-ink'}`}
          />
        )}
      </div>
      <div className="mt-1.5 min-h-6 text-sm">{children}</div>
    </li>
  );
}

/** The jobs of what was handed in now; of what was here already, the one that read it. */
function useJobsOf(receipt: Receipt) {
  const trpc = useTRPC();
  const live = useLiveState() === 'live';
  const pollUnless = (jobs: readonly Job[] | undefined) =>
    live || (jobs && isFinal(stageOf(jobs).stage)) ? false : askEveryMs;
  const batch = useQuery({
    ...trpc.jobs.list.queryOptions({ batchId: receipt.batchId, limit: 100 }),
    enabled: !receipt.already,
    refetchInterval: (query) => pollUnless(query.state.data?.items),
  });
  const single = useQuery({
    ...trpc.jobs.get.queryOptions({ id: receipt.jobId }),
    enabled: receipt.already,
    refetchInterval: (query) => pollUnless(query.state.data && [query.state.data]),
  });
  return receipt.already
    ? { jobs: single.data && [single.data], error: single.error }
    : { jobs: batch.data?.items, error: batch.error };
}

function StoredItem({ name, receipt }: { name: string; receipt: Receipt }) {
  const { jobs, error } = useJobsOf(receipt);
  const { stage, stuck } = stageOf(jobs ?? []);
  // A site that named a time is left alone until then, and all else that lies there with it.
  const held =
    stage === 'waiting' ? jobs?.find(({ state, failure }) => state === 'waiting' && failure) : null;
  const already = receipt.already && receipt.kind === 'document';
  const stageName = stageNames[stage];
  return (
    <Row
      name={name}
      stage={stage}
      state={
        already ? (stage === 'done' ? 'Already here' : `Already here, ${stageName.toLowerCase()}`) : stageName
      }
      alarm={stage === 'quarantined'}
    >
      {stuck?.failure && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <span>{stuck.failure.message}</span>
          <RetryButton job={stuck} />
        </div>
      )}
      {held?.failure && (
        <span className="text-soft">{held.failure.message} It is asked again as soon as it may be.</span>
      )}
      {isFinal(stage) && <Articles receipt={receipt} isAll={stage === 'done'} />}
      {!jobs && error && <span className="text-accent">{errorWords(error)}</span>}
    </Row>
  );
}

/**
 * What a document turned out to be, each with its claims.
 *
 * @param isAll whether that is all of it: an archive that stands in quarantine may hold stories that were read
 */
function Articles({ receipt, isAll }: { receipt: Receipt; isAll: boolean }) {
  const { data } = useQuery(useTRPC().articles.list.queryOptions({ jobId: receipt.jobId, limit: 20 }));
  if (!data) return null;
  if (data.items.length === 0)
    return isAll ? (
      <span className="text-soft">
        Nothing in it was an article. What a list of feeds names is on{' '}
        <Link href="/feeds" className="link">
          Feeds
        </Link>
        .
      </span>
    ) : null;
  return (
    <ul className={isAll ? '' : 'mt-2'}>
      {data.items.map((article) => (
        <li key={article.id} className="flex flex-wrap items-baseline gap-x-3">
          <Link href={`/articles/${article.id}`} prefetch={false} className="link font-reading text-base">
            <bdi className="line-clamp-2">{article.headline ?? article.excerpt}</bdi>
          </Link>
          <span className="text-soft">
            {countWords(article.mentions, 'claim')}
            {article.versions > 1 && `, ${countWords(article.versions, 'version')}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** One thing handed in, from its sending to its claims. */
export function ProgressItem({ item: { name, outcome } }: { item: HandIn }) {
  if (outcome.is === 'sending') return <Row name={name} state="Sending" stage={null} />;
  if (outcome.is === 'refused')
    return (
      <Row name={name} state="Not taken in" stage={null} alarm>
        {outcome.sentence}
      </Row>
    );
  return <StoredItem name={name} receipt={outcome.receipt} />;
}
