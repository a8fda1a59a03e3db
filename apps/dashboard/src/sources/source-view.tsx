'use client';

import type { SourceId } from '@sayso/schema';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { ClaimQueue } from '../desk/claim-queue.tsx';
import { orderOf } from '../desk/desk-request.ts';
import { OrderSwitch } from '../desk/order-switch.tsx';
import { useRowKeys } from '../desk/use-row-keys.ts';
import { EmptyNotice, ErrorNotice, WaitingRows } from '../lists/notices.tsx';
import { SearchBox } from '../lists/search-box.tsx';
import { useUrlState } from '../lists/use-url-state.ts';
import { useTRPC } from '../trpc/react.tsx';
import { countWords } from '../words/count-words.ts';
import { errorWords } from '../words/error-words.ts';
import { hopWords } from '../words/hop-words.ts';

/** A source and the claims that rest on it, at any step of their chains. */
export function SourceView({ id }: { id: SourceId }) {
  const { data, error, refetch } = useQuery(useTRPC().sources.get.queryOptions({ id }));
  const [query, setQuery] = useUrlState('q');
  const [orderName, setOrder] = useUrlState('order');
  const order = orderOf(orderName);
  const list = useRef<HTMLOListElement>(null);
  const search = useRef<HTMLInputElement>(null);
  useRowKeys(list, search);

  if (!data && error) return <ErrorNotice sentence={errorWords(error)} onRetry={() => void refetch()} />;
  if (!data) return <WaitingRows rows={6} height="claim" />;
  return (
    <>
      <header className="mb-6">
        <p className="label">Source</p>
        <h1
          dir="auto"
          className={`mt-1 font-reading text-[1.75rem] leading-tight ${
            data.naming === 'named' ? 'font-bold' : 'italic'
          }`}
        >
          {data.name}
        </h1>
        <p className="figures mt-2 text-sm text-soft first-letter:uppercase">
          {hopWords(data)}. {countWords(data.mentions, 'mention')} of {countWords(data.claims, 'claim')} in{' '}
          {countWords(data.articles, 'article')}.
        </p>
      </header>
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <div className="w-full sm:w-72">
          <SearchBox label="Search claims" value={query ?? ''} onSearch={setQuery} inputRef={search} />
        </div>
        <OrderSwitch order={order} onOrder={(next) => setOrder(next === 'worth' ? null : next)} />
      </div>
      <ClaimQueue
        filter={{ query: query ?? '', order, sourceId: id }}
        listRef={list}
        empty={
          <EmptyNotice title={query ? 'No claim has these words' : 'No claim rests on this source now'}>
            {query ? 'Try fewer words.' : 'What it was cited for has been corrected or withdrawn since.'}
          </EmptyNotice>
        }
      />
    </>
  );
}
