'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useRef, useState } from 'react';
import { EmptyNotice } from '../lists/notices.tsx';
import { SearchBox } from '../lists/search-box.tsx';
import { useUrlState } from '../lists/use-url-state.ts';
import { useTRPC } from '../trpc/react.tsx';
import { countWords } from '../words/count-words.ts';
import { ClaimQueue } from './claim-queue.tsx';
import { orderOf } from './desk-request.ts';
import { OrderSwitch } from './order-switch.tsx';
import { newcomerLimit, useClaimNews } from './use-claim-news.ts';
import { useRowKeys } from './use-row-keys.ts';

/** The queue of claims with its search, its orders and what has come in since. */
export function Desk() {
  const [query, setQuery] = useUrlState('q');
  const [orderName, setOrder] = useUrlState('order');
  const filter = { query: query ?? '', order: orderOf(orderName) };
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLOListElement>(null);
  useRowKeys(list, search);

  const { waiting, show } = useClaimNews(filter);
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const showNew = () => {
    setFresh(new Set(waiting));
    void show();
  };

  return (
    <>
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <h1 className="sr-only">The desk</h1>
        <div className="w-full sm:w-72">
          <SearchBox label="Search claims" value={filter.query} onSearch={setQuery} inputRef={search} />
        </div>
        <OrderSwitch order={filter.order} onOrder={(order) => setOrder(order === 'worth' ? null : order)} />
        <p className="hidden text-[0.8125rem] text-soft xl:block">
          <Key name="j" /> <Key name="k" /> move, <Key name="o" /> opens, <Key name="/" /> searches
        </p>
        <div aria-live="polite" className="flex h-9 items-center text-sm text-soft sm:ml-auto">
          {waiting.length > 0 ? (
            <button type="button" className="button button-main" onClick={showNew}>
              {newWords(waiting.length)}: show
            </button>
          ) : (
            <Total />
          )}
        </div>
      </div>
      <ClaimQueue
        filter={filter}
        fresh={fresh}
        listRef={list}
        empty={filter.query === '' ? <NothingYet /> : <NothingFound query={filter.query} />}
      />
    </>
  );
}

const newWords = (n: number): string =>
  n < newcomerLimit ? countWords(n, 'new claim') : `${newcomerLimit} or more new claims`;

function Total() {
  const { data } = useQuery(useTRPC().system.totals.queryOptions());
  if (!data) return null;
  return (
    <span className="figures">
      {countWords(data.claims, 'claim')} from {countWords(data.articles, 'article')}
    </span>
  );
}

const Key = ({ name }: { name: string }) => (
  <kbd className="rounded-small border border-edge px-1.5 py-px font-ui text-xs">{name}</kbd>
);

const NothingYet = () => (
  <EmptyNotice title="No claims yet">
    Paste a wire item, drop files or give an address on the{' '}
    <Link href="/ingest" className="link text-ink">
      Ingest
    </Link>{' '}
    page. Its claims show here as soon as it is read.
  </EmptyNotice>
);

const NothingFound = ({ query }: { query: string }) => (
  <EmptyNotice title="No claim has these words">
    Nothing was found for “<bdi className="text-ink">{query}</bdi>”. Try fewer words, or a name.
  </EmptyNotice>
);
