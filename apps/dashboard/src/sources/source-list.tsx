'use client';

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useCallback } from 'react';
import { MoreButton } from '../lists/more-button.tsx';
import { nextPage } from '../lists/next-page.ts';
import { EmptyNotice, ErrorNotice, WaitingRows } from '../lists/notices.tsx';
import { PendingMark } from '../lists/pending-mark.tsx';
import { SearchBox } from '../lists/search-box.tsx';
import { useUrlState } from '../lists/use-url-state.ts';
import { useTRPC } from '../trpc/react.tsx';
import { countWords } from '../words/count-words.ts';
import { errorWords } from '../words/error-words.ts';
import { hopWords } from '../words/hop-words.ts';
import { sourcesRequest } from './sources-request.ts';

export function SourceList() {
  const [query, setQuery] = useUrlState('q');
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery(
    useTRPC().sources.list.infiniteQueryOptions(sourcesRequest(query ?? ''), {
      getNextPageParam: nextPage,
      placeholderData: keepPreviousData,
    }),
  );
  const more = useCallback(() => {
    void fetchNextPage();
  }, [fetchNextPage]);
  const sources = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <h1 className="text-lg font-semibold">Sources</h1>
        <div className="w-full sm:ml-auto sm:w-72">
          <SearchBox label="Search sources" value={query ?? ''} onSearch={setQuery} />
        </div>
      </div>
      {!data && error && <ErrorNotice sentence={errorWords(error)} onRetry={() => void refetch()} />}
      {!data && !error && <WaitingRows rows={8} height="line" />}
      {data && sources.length === 0 && (query ? <NothingFound query={query} /> : <NothingYet />)}
      {sources.length > 0 && (
        <ol aria-label="Sources" className="border-t border-line">
          {sources.map((source) => (
            <li
              key={source.id}
              className="relative grid gap-x-8 border-b border-line px-3 py-3 hover:bg-sheet has-focus-visible:bg-sheet sm:grid-cols-[minmax(0,1fr)_18rem]"
            >
              <p className="min-w-0">
                <Link
                  href={`/sources/${source.id}`}
                  prefetch={false}
                  className={`font-reading text-[1.125rem] leading-snug after:absolute after:inset-0 ${
                    source.naming === 'named' ? 'font-semibold' : 'italic'
                  }`}
                >
                  <bdi>{source.name}</bdi>
                  <PendingMark />
                </Link>
                <span className="ml-2 text-[0.8125rem] text-soft">{hopWords(source)}</span>
              </p>
              <p className="figures text-[0.8125rem] leading-7 text-soft">
                <span className="font-semibold text-ink">{countWords(source.claims, 'claim')}</span>
                {` in ${countWords(source.articles, 'article')}`}
              </p>
            </li>
          ))}
        </ol>
      )}
      {hasNextPage && <MoreButton what="sources" busy={isFetchingNextPage} onMore={more} />}
    </>
  );
}

const NothingYet = () => (
  <EmptyNotice title="No sources yet">
    Who says what shows here once a first item is read. Hand one in on the{' '}
    <Link href="/ingest" className="link text-ink">
      Ingest
    </Link>{' '}
    page.
  </EmptyNotice>
);

const NothingFound = ({ query }: { query: string }) => (
  <EmptyNotice title="No source by that name">
    Nothing was found for “<bdi className="text-ink">{query}</bdi>”. Try a part of the name.
  </EmptyNotice>
);
