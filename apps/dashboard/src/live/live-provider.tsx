'use client';

import type { ChangeEvent } from '@sayso/schema';
import { useQueryClient } from '@tanstack/react-query';
import { useSubscription } from '@trpc/tanstack-react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useTRPC } from '../trpc/react.tsx';

/** What a listener is told: a change, or `caught-up`: the stream began anew, and whatever was missed is to be read. */
export type News = ChangeEvent | { what: 'caught-up' };

export type LiveState = 'connecting' | 'live' | 'lost';

type Live = { state: LiveState; listen(listener: (news: News) => void): () => void };

const LiveContext = createContext<Live | null>(null);

/** How long after the server ended the stream it is asked for anew, in milliseconds. */
const againAfterMs = 3000;

/** One stream of changes for the whole page, whoever listens. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const listeners = useRef(new Set<(news: News) => void>());
  const [state, setState] = useState<LiveState>('connecting');
  const tell = (news: News) => {
    for (const listener of listeners.current) listener(news);
  };
  const { reset, status } = useSubscription(
    trpc.jobs.changes.subscriptionOptions(undefined, {
      onStarted: () => {
        setState('live');
        tell({ what: 'caught-up' });
        // What could not be read while the house was down is read now, without being asked for.
        void client.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' });
      },
      onData: tell,
      onConnectionStateChange: (connection) => {
        if (connection.state === 'connecting' && connection.error) setState('lost');
      },
      onError: () => setState('lost'),
    }),
  );

  useEffect(() => {
    // A connection that breaks is mended by the link itself; a stream that was refused or ended is not.
    if (status !== 'error' && status !== 'idle') return;
    const timer = setTimeout(reset, againAfterMs);
    return () => clearTimeout(timer);
  }, [status, reset]);

  const live = useMemo<Live>(
    () => ({
      state,
      listen(listener) {
        listeners.current.add(listener);
        return () => listeners.current.delete(listener);
      },
    }),
    [state],
  );
  return <LiveContext value={live}>{children}</LiveContext>;
}

function useLive(): Live {
  const live = useContext(LiveContext);
  if (!live) throw new Error('This component needs a LiveProvider above it.');
  return live;
}

export const useLiveState = (): LiveState => useLive().state;

/** Calls `onNews` for everything that changes while the component is on the page. */
export function useNews(onNews: (news: News) => void): void {
  const { listen } = useLive();
  const latest = useRef(onNews);
  useEffect(() => {
    latest.current = onNews;
  });
  useEffect(() => listen((news) => latest.current(news)), [listen]);
}
