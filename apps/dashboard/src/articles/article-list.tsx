'use client';

import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import Link from 'next/link';
import { useCallback } from 'react';
import { MoreButton } from '../lists/more-button.tsx';
import { nextPage } from '../lists/next-page.ts';
import { EmptyNotice, ErrorNotice, WaitingRows } from '../lists/notices.tsx';
import { SearchBox } from '../lists/search-box.tsx';
import { useUrlState } from '../lists/use-url-state.ts';
import { useNews } from '../live/live-provider.tsx';
import { useThrottled } from '../live/use-throttled.ts';
import { useTRPC } from '../trpc/react.tsx';
import { errorWords } from '../words/error-words.ts';
import { ArticleRow } from './article-row.tsx';
import { articlesRequest } from './articles-request.ts';

/** How often, in milliseconds, the list follows what comes in. */
const lookEveryMs = 3000;

export function ArticleList() {
  const [query, setQuery] = useUrlState('q');
  const trpc = useTRPC();
  const client = useQueryClient();
  const options = trpc.articles.list.infiniteQueryOptions(articlesRequest(query ?? ''), {
    getNextPageParam: nextPage,
    placeholderData: keepPreviousData,
  });
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery(options);
  const more = useCallback(() => {
    void fetchNextPage();
  }, [fetchNextPage]);
  const lookSoon = useThrottled(() => {
    // Who has scrolled down reads on undisturbed; the list is fresh again from the top.
    if (window.scrollY < 200) void client.invalidateQueries({ queryKey: options.queryKey });
  }, lookEveryMs);
  useNews((news) => {
    if (news.what === 'job' && news.kind === 'read' && news.state === 'done') lookSoon();
  });

  const articles = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <h1 className="text-lg font-semibold">Articles</h1>
        <div className="w-full sm:ml-auto sm:w-72">
          <SearchBox label="Search articles" value={query ?? ''} onSearch={setQuery} />
        </div>
      </div>
      {!data && error && <ErrorNotice sentence={errorWords(error)} onRetry={() => void refetch()} />}
      {!data && !error && <WaitingRows rows={8} height="line" />}
      {data && articles.length === 0 && (query ? <NothingFound query={query} /> : <NothingYet />)}
      {articles.length > 0 && (
        <ol aria-label="Articles" className="border-t border-line">
          {articles.map((article) => (
            <ArticleRow key={article.id} article={article} />
          ))}
        </ol>
      )}
      {hasNextPage && <MoreButton what="articles" busy={isFetchingNextPage} onMore={more} />}
    </>
  );
}

const NothingYet = () => (
  <EmptyNotice title="No articles yet">
    Hand in a first one on the{' '}
    <Link href="/ingest" className="link text-ink">
      Ingest
    </Link>{' '}
    page.
  </EmptyNotice>
);

const NothingFound = ({ query }: { query: string }) => (
  <EmptyNotice title="No article has these words">
    Nothing was found for “<bdi className="text-ink">{query}</bdi>”. Try fewer words.
  </EmptyNotice>
);
