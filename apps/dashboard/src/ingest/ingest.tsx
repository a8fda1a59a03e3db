'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { askAgain } from '../live/ask-again.ts';
import { useNews } from '../live/live-provider.tsx';
import { useThrottled } from '../live/use-throttled.ts';
import { useTRPC } from '../trpc/react.tsx';
import { AddressForm } from './address-form.tsx';
import { FileDrop } from './file-drop.tsx';
import { ProgressItem } from './progress-item.tsx';
import { TextForm } from './text-form.tsx';
import { useHandInList } from './use-hand-ins.ts';

/** How long changes are gathered before the rows that changed are read, in milliseconds. */
const gatherMs = 250;

/** The page where documents are handed in, and what becomes of them. */
export function Ingest() {
  return (
    <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,28rem)]">
      <div className="space-y-6">
        <h1 className="text-lg font-semibold">Ingest</h1>
        <TextForm />
        <FileDrop />
        <AddressForm />
      </div>
      <Progress />
    </div>
  );
}

function Progress() {
  const items = useHandInList();
  const trpc = useTRPC();
  const client = useQueryClient();
  const changed = useRef({ batches: new Set<string>(), jobs: new Set<string>(), all: false });

  const readChanged = useThrottled(() => {
    const { batches, jobs, all } = changed.current;
    changed.current = { batches: new Set(), jobs: new Set(), all: false };
    void askAgain(client, {
      queryKey: trpc.jobs.pathKey(),
      predicate: ({ queryKey: [, options], state }) => {
        const { input } = (options ?? {}) as { input?: { batchId?: string; id?: string } };
        // What an address led to may be read by a job of another batch.
        const { items = [] } = (state.data ?? {}) as { items?: readonly { id: string }[] };
        return (
          all ||
          batches.has(input?.batchId ?? '') ||
          jobs.has(input?.id ?? '') ||
          items.some(({ id }) => jobs.has(id))
        );
      },
    });
  }, gatherMs);

  useNews((news) => {
    if (news.what === 'claims') return;
    if (news.what === 'job') {
      changed.current.jobs.add(news.id);
      if (news.batchId !== null) changed.current.batches.add(news.batchId);
    } else changed.current.all = true;
    readChanged();
  });

  return (
    <section aria-labelledby="progress">
      <h2 id="progress" className="mb-2 text-lg font-semibold">
        Progress
      </h2>
      {items.length === 0 ? (
        <p className="border-t border-line py-4 text-sm text-soft">
          What you hand in shows here, from the moment it is stored until its claims are on the desk. The Jobs
          page keeps the record.
        </p>
      ) : (
        <ol aria-label="Progress" className="border-t border-line">
          {items.map((item) => (
            <ProgressItem key={item.key} item={item} />
          ))}
        </ol>
      )}
    </section>
  );
}
