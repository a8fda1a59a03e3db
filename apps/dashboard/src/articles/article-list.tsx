'use client';

import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import Link from 'next/link';
import { useCallback } from 'react';
import { MoreButton } from '../lists/more-button.tsx';
import { nextPage } from '../lists/next-page.ts';
import { EmptyNotice, ErrorNotice, WaitingRows } from '../lists/notices.tsx';
import { PendingMark } from '../lists/pending-mark.tsx';
import { SearchBox } from '../lists/search-box.tsx';
import { useUrlState } from '../lists/use-url-state.ts';
import { useNews } from '../live/live-provider.tsx';
import { useThrottled } from '../live/use-throttled.ts';
import { useTRPC } from '../trpc/react.tsx';
import { countWords } from '../words/count-words.ts';
import { errorWords } from '../words/error-words.ts';
import { statusWord } from '../words/status-words.ts';
import { timeWords } from '../words/time-words.ts';
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
            <li
              key={article.id}
              className="relative grid gap-x-8 gap-y-1 border-b border-line px-3 py-3.5 hover:bg-sheet has-focus-visible:bg-sheet md:grid-cols-[minmax(0,1fr)_15rem]"
            >
              <div className="min-w-0">
                <Link
                  href={`/articles/${article.id}`}
                  prefetch={false}
                  className="font-reading text-[1.125rem] font-semibold leading-snug after:absolute after:inset-0"
                >
                  <bdi className={article.headline === null ? 'line-clamp-2 font-normal' : 'line-clamp-2'}>
                    {article.headline ?? article.excerpt}
                  </bdi>
                  <PendingMark />
                </Link>
                {article.headline !== null && (
                  <p
                    className="mt-0.5 line-clamp-2 max-w-[80ch] font-reading text-[0.9375rem] text-soft"
                    dir="auto"
                  >
                    {article.excerpt}
                  </p>
                )}
              </div>
              <p className="figures text-[0.8125rem] leading-snug text-soft">
                <bdi className="block font-semibold text-ink">
                  {article.publisher ?? 'Publisher not stated'}
                </bdi>
                {statusWord(article.status.pubStatus) && (
                  <span className="block font-semibold text-accent">
                    {statusWord(article.status.pubStatus)}
                  </span>
                )}
                <span className="block">
                  {article.publishedAt
                    ? timeWords(article.publishedAt)
                    : `in since ${timeWords(article.receivedAt)}`}
                </span>
                {countWords(article.mentions, 'claim')}
                {article.versions > 1 && ` · ${countWords(article.versions, 'version')}`}
              </p>
            </li>
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
