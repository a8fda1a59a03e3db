'use client';

import type { FeedId, FeedPage } from '@sayso/schema';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { ErrorNotice, WaitingPage } from '../lists/notices.tsx';
import { useNews } from '../live/live-provider.tsx';
import { useThrottled } from '../live/use-throttled.ts';
import { useTRPC } from '../trpc/react.tsx';
import { errorWords } from '../words/error-words.ts';
import { FeedActions } from './feed-actions.tsx';
import { FeedArticles } from './feed-articles.tsx';
import { FeedFacts } from './feed-facts.tsx';
import { FeedFailure } from './feed-failure.tsx';
import { PollList } from './poll-list.tsx';

/** How often, in milliseconds, the page follows the polls. */
const lookEveryMs = 1000;

/** One feed: how it stands and why, when it is asked, what it answered, and the articles that came by it. */
export function FeedView({ id }: { id: FeedId }) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const { data, error, dataUpdatedAt, refetch } = useQuery(trpc.feeds.get.queryOptions({ id }));
  const lookSoon = useThrottled(() => {
    void client.invalidateQueries({ queryKey: trpc.feeds.pathKey() });
  }, lookEveryMs);
  useNews((news) => {
    if (news.what === 'caught-up' || (news.what === 'feed' && news.id === id)) lookSoon();
  });
  // A feed that was removed meanwhile, in another window, is no longer shown as if it were followed.
  if (error && (!data || error.data?.code === 'NOT_FOUND'))
    return <ErrorNotice sentence={errorWords(error)} onRetry={() => void refetch()} />;
  if (!data) return <WaitingPage />;
  return <LoadedFeed page={data} readAt={dataUpdatedAt} />;
}

function LoadedFeed({ page: { feed, polls }, readAt }: { page: FeedPage; readAt: number }) {
  const router = useRouter();
  return (
    <>
      <header className="max-w-[64rem]">
        <p className="label">Feed</p>
        <h1 dir="auto" className="mt-1 font-reading text-[1.625rem] font-semibold leading-snug">
          {feed.title ?? feed.url}
        </h1>
        <FeedFailure feed={feed} className="mt-3 border-l-4 border-accent bg-sheet px-4 py-3" />
        <div className="mt-4">
          <FeedActions feed={feed} onRemoved={() => router.push('/feeds')} />
        </div>
      </header>

      <section aria-labelledby="schedule" className="mt-8 max-w-[64rem]">
        <h2 id="schedule" className="mb-2 text-base font-semibold">
          How it is followed
        </h2>
        <FeedFacts feed={feed} readAt={readAt} />
      </section>

      <section aria-labelledby="polls" className="mt-10 max-w-[64rem]">
        <h2 id="polls" className="mb-2 text-base font-semibold">
          What it answered
        </h2>
        <PollList polls={polls} />
      </section>

      <section aria-labelledby="articles" className="mt-10">
        <h2 id="articles" className="mb-2 text-base font-semibold">
          Articles that came by it
        </h2>
        <FeedArticles id={feed.id} />
      </section>
    </>
  );
}
