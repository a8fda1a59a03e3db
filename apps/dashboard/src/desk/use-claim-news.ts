'use client';

import type { ClaimOrder } from '@sayso/schema';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { nextPage } from '../lists/next-page.ts';
import { useNews } from '../live/live-provider.tsx';
import { useThrottled } from '../live/use-throttled.ts';
import { useTRPC } from '../trpc/react.tsx';
import { standsUntilShown } from './claim-queue.tsx';
import { deskRequest, newestRequest } from './desk-request.ts';
import { newcomers, patchRows } from './merge-news.ts';

/** A wire in flood changes claims many times a second; the queue looks this often, in milliseconds. */
const lookEveryMs = 1500;

/** As many newcomers are looked at; beyond it the count reads "100 or more". */
export const newcomerLimit = 100;

/**
 * Keeps the figures of the loaded rows up to date and counts the claims that came since the queue was read, without
 * putting them in: `show` does, when the editor says so.
 */
export function useClaimNews(filter: { query: string; order: ClaimOrder }) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const list = trpc.claims.list.infiniteQueryOptions(deskRequest(filter), { getNextPageParam: nextPage });
  const newest = trpc.claims.list.queryOptions(newestRequest(filter), standsUntilShown);
  const { data: newestThen } = useQuery(newest);
  const [waiting, setWaiting] = useState<string[]>([]);
  const key = JSON.stringify(list.queryKey);

  const ask = (request: { order: ClaimOrder; limit: number }) =>
    client.fetchQuery(
      trpc.claims.list.queryOptions({ ...deskRequest(filter), ...request }, { staleTime: 0, gcTime: 0 }),
    );

  const readAnew = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: newest.queryKey, exact: true }),
      client.invalidateQueries({ queryKey: list.queryKey, exact: true }),
      client.invalidateQueries({ queryKey: trpc.system.totals.queryKey() }),
    ]);

  const look = async () => {
    const loaded = client.getQueryData(list.queryKey);
    if (!loaded || !newestThen) return;
    const rows = loaded.pages.flatMap((page) => page.items);
    if (rows.length === 0) {
      await readAnew();
      return;
    }
    void client.invalidateQueries({ queryKey: trpc.system.totals.queryKey() });
    const [same, latest] = await Promise.all([
      ask({ order: filter.order, limit: Math.min(Math.max(rows.length, 40), 100) }),
      ask({ order: 'new', limit: newcomerLimit }),
    ]);
    client.setQueryData(list.queryKey, (now) => now && patchRows(now, [...same.items, ...latest.items]));
    const shown = new Set<string>(rows.map((claim) => claim.id));
    const since = newestThen.items[0]?.firstSeenAt ?? null;
    setWaiting(newcomers(latest.items, shown, since).map((claim) => claim.id));
  };
  const lookSoon = useThrottled(() => {
    // A look that fails is made up for by the next: the stream tells when it is back.
    look().catch(() => undefined);
  }, lookEveryMs);

  useNews((news) => {
    if (news.what !== 'job') lookSoon();
  });

  // Whoever comes back to a queue that was read before sees what has come in since.
  useEffect(() => {
    setWaiting([]);
    if (key) lookSoon();
  }, [key, lookSoon]);

  const show = async () => {
    client.setQueryData(
      list.queryKey,
      (now) => now && { pages: now.pages.slice(0, 1), pageParams: now.pageParams.slice(0, 1) },
    );
    await readAnew();
    setWaiting([]);
    window.scrollTo({ top: 0 });
  };

  return { waiting, show };
}
