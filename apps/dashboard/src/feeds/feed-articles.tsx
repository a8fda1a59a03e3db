'use client';

import type { FeedId } from '@sayso/schema';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { ArticleRow } from '../articles/article-row.tsx';
import { MoreButton } from '../lists/more-button.tsx';
import { nextPage } from '../lists/next-page.ts';
import { ErrorNotice, WaitingRows } from '../lists/notices.tsx';
import { useNews } from '../live/live-provider.tsx';
import { useThrottled } from '../live/use-throttled.ts';
import { useTRPC } from '../trpc/react.tsx';
import { errorWords } from '../words/error-words.ts';
import { feedArticlesRequest } from './feeds-request.ts';

/** How often, in milliseconds, the list follows what is read. */
const lookEveryMs = 3000;

/** The articles that came by a feed, those last heard of first. */
export function FeedArticles({ id }: { id: FeedId }) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const options = trpc.articles.list.infiniteQueryOptions(feedArticlesRequest(id), {
    getNextPageParam: nextPage,
  });
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery(options);
  const more = useCallback(() => {
    void fetchNextPage();
  }, [fetchNextPage]);
  const lookSoon = useThrottled(() => {
    void client.invalidateQueries({ queryKey: options.queryKey });
  }, lookEveryMs);
  useNews((news) => {
    if (news.what === 'job' && news.kind === 'read' && news.state === 'done') lookSoon();
  });

  if (!data && error) return <ErrorNotice sentence={errorWords(error)} onRetry={() => void refetch()} />;
  if (!data) return <WaitingRows rows={4} height="line" />;
  const articles = data.pages.flatMap((page) => page.items);
  if (articles.length === 0)
    return (
      <p className="border-y border-line py-3 text-soft">
        None yet. What the feed brings shows here as soon as it is read.
      </p>
    );
  return (
    <>
      <ol aria-label="Articles" className="border-t border-line">
        {articles.map((article) => (
          <ArticleRow key={article.id} article={article} />
        ))}
      </ol>
      {hasNextPage && <MoreButton what="articles" busy={isFetchingNextPage} onMore={more} />}
    </>
  );
}
