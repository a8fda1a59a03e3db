'use client';

import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { MoreButton } from '../lists/more-button.tsx';
import { nextPage } from '../lists/next-page.ts';
import { EmptyNotice, ErrorNotice, WaitingRows } from '../lists/notices.tsx';
import { useNews } from '../live/live-provider.tsx';
import { useThrottled } from '../live/use-throttled.ts';
import { useTRPC } from '../trpc/react.tsx';
import { errorWords } from '../words/error-words.ts';
import { FeedRow } from './feed-row.tsx';
import { feedsRequest } from './feeds-request.ts';

/** How often, in milliseconds, the list follows the polls. */
const lookEveryMs = 1000;

/** Every feed that is followed, those that fail first. */
export function FeedList() {
  const trpc = useTRPC();
  const client = useQueryClient();
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery(
    trpc.feeds.list.infiniteQueryOptions(feedsRequest, {
      getNextPageParam: nextPage,
      placeholderData: keepPreviousData,
    }),
  );
  const more = useCallback(() => {
    void fetchNextPage();
  }, [fetchNextPage]);
  const lookSoon = useThrottled(() => {
    void client.invalidateQueries({ queryKey: trpc.feeds.pathKey() });
  }, lookEveryMs);
  useNews((news) => {
    if (news.what === 'feed' || news.what === 'caught-up') lookSoon();
  });

  const feeds = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      {!data && error && <ErrorNotice sentence={errorWords(error)} onRetry={() => void refetch()} />}
      {!data && !error && <WaitingRows rows={6} height="line" />}
      {data && feeds.length === 0 && (
        <EmptyNotice title="No feeds yet">
          Follow one by its address, or import the list of another reader. What is new in a feed is read by
          itself.
        </EmptyNotice>
      )}
      {feeds.length > 0 && (
        <ol aria-label="Feeds" className="border-t border-line">
          {feeds.map((feed) => (
            <FeedRow key={feed.id} feed={feed} />
          ))}
        </ol>
      )}
      {hasNextPage && <MoreButton what="feeds" busy={isFetchingNextPage} onMore={more} />}
    </>
  );
}
