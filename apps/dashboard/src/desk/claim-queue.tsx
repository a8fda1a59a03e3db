'use client';

import type { ClaimOrder, SourceId } from '@sayso/schema';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, type RefObject, useCallback } from 'react';
import { MoreButton } from '../lists/more-button.tsx';
import { nextPage } from '../lists/next-page.ts';
import { ErrorNotice, WaitingRows } from '../lists/notices.tsx';
import { useTRPC } from '../trpc/react.tsx';
import { errorWords } from '../words/error-words.ts';
import { ClaimRow } from './claim-row.tsx';
import { deskRequest } from './desk-request.ts';

/** Nothing reorders the queue under the eyes of who reads it: it is read anew only when the editor asks for it. */
export const standsUntilShown = {
  staleTime: Number.POSITIVE_INFINITY,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
} as const;

/** The claims of a filter, page after page. `empty` is what stands there where there are none. */
export function ClaimQueue(props: {
  filter: { query: string; order: ClaimOrder; sourceId?: SourceId };
  fresh?: ReadonlySet<string>;
  empty: ReactNode;
  listRef?: RefObject<HTMLOListElement | null>;
}) {
  const { filter, fresh, empty, listRef } = props;
  const trpc = useTRPC();
  const { data, error, isPlaceholderData, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useInfiniteQuery(
      trpc.claims.list.infiniteQueryOptions(deskRequest(filter), {
        getNextPageParam: nextPage,
        placeholderData: keepPreviousData,
        ...standsUntilShown,
      }),
    );
  const more = useCallback(() => {
    void fetchNextPage();
  }, [fetchNextPage]);

  if (!data && error) return <ErrorNotice sentence={errorWords(error)} onRetry={() => void refetch()} />;
  if (!data) return <WaitingRows rows={8} height="claim" />;
  const claims = data.pages.flatMap((page) => page.items);
  if (claims.length === 0) return empty;
  return (
    <>
      <ol
        ref={listRef}
        aria-label="Claims"
        aria-busy={isPlaceholderData}
        className={`border-t border-line ${isPlaceholderData ? 'opacity-60' : ''}`}
      >
        {claims.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} fresh={fresh?.has(claim.id) ?? false} />
        ))}
      </ol>
      {error && <ErrorNotice sentence={errorWords(error)} onRetry={more} />}
      {hasNextPage && !error && <MoreButton what="claims" busy={isFetchingNextPage} onMore={more} />}
    </>
  );
}
