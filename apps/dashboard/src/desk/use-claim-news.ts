'use client';

import type { ClaimOrder, SourceId } from '@sayso/schema';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { nextPage } from '../lists/next-page.ts';
import { useNews } from '../live/live-provider.tsx';
import { useThrottled } from '../live/use-throttled.ts';
import { useTRPC } from '../trpc/react.tsx';
import { deskRequest } from './desk-request.ts';
import { newcomers, patchRows } from './merge-news.ts';

/** A wire in flood changes claims many times a second; the queue looks this often, in milliseconds. */
const lookEveryMs = 1500;

/** As many newcomers are looked at; beyond it the count reads "100 or more". */
export const newcomerLimit = 100;

/**
 * Keeps the figures of the loaded rows up to date and counts the claims that came since the queue was read, without
 * putting them in: `show` does, when the editor says so.
 */
export function useClaimNews(filter: { query: string; order: ClaimOrder; sourceId?: SourceId | undefined }) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const list = trpc.claims.list.infiniteQueryOptions(deskRequest(filter), { getNextPageParam: nextPage });
  const [waiting, setWaiting] = useState<string[]>([]);
  const since = useRef<string | null | undefined>(undefined);
  const key = JSON.stringify(list.queryKey);

  const ask = (request: { order: ClaimOrder; limit: number }) =>
    client.fetchQuery(
      trpc.claims.list.queryOptions({ ...deskRequest(filter), ...request }, { staleTime: 0, gcTime: 0 }),
    );

  const look = async () => {
    if (since.current === undefined) {
      // The first look only learns what the newest claim was when the queue was read.
      since.current = (await ask({ order: 'new', limit: 1 })).items[0]?.firstSeenAt ?? null;
      if (since.current !== null) return;
    }
    const loaded = client.getQueryData(list.queryKey);
    if (!loaded) return;
    const rows = loaded.pages.flatMap((page) => page.items);
    if (rows.length === 0) {
      await client.invalidateQueries({ queryKey: list.queryKey });
      return;
    }
    const [same, newest] = await Promise.all([
      ask({ order: filter.order, limit: Math.min(Math.max(rows.length, 40), 100) }),
      ask({ order: 'new', limit: newcomerLimit }),
    ]);
    client.setQueryData(list.queryKey, (now) => now && patchRows(now, [...same.items, ...newest.items]));
    const shown = new Set<string>(rows.map((claim) => claim.id));
    setWaiting(newcomers(newest.items, shown, since.current).map((claim) => claim.id));
  };
  const lookSoon = useThrottled(() => {
    // A look that fails is made up for by the next: the stream tells when it is back.
    look().catch(() => undefined);
  }, lookEveryMs);

  useNews((news) => {
    if (news.what !== 'job') lookSoon();
  });

  useEffect(() => {
    setWaiting([]);
  }, [key]);

  const show = useCallback(async () => {
    client.setQueryData(
      list.queryKey,
      (now) => now && { pages: now.pages.slice(0, 1), pageParams: now.pageParams.slice(0, 1) },
    );
    since.current = undefined;
    await client.invalidateQueries({ queryKey: list.queryKey });
    setWaiting([]);
    lookSoon();
    window.scrollTo({ top: 0 });
  }, [client, list.queryKey, lookSoon]);

  return { waiting, show };
}
