'use client';

import type { Feed } from '@sayso/schema';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../trpc/react.tsx';
import { errorWords } from '../words/error-words.ts';

/**
 * What may be done to a feed, in its state.
 *
 * @param onRemoved called instead of reading the feeds anew: who stands on its page has to leave it
 */
export function FeedActions({ feed, onRemoved }: { feed: Feed; onRemoved?: () => void }) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const settled = { onSettled: () => client.invalidateQueries({ queryKey: trpc.feeds.pathKey() }) };
  const poll = useMutation(trpc.feeds.pollNow.mutationOptions(settled));
  const pause = useMutation(trpc.feeds.pause.mutationOptions(settled));
  const resume = useMutation(trpc.feeds.resume.mutationOptions(settled));
  const remove = useMutation(
    trpc.feeds.remove.mutationOptions(onRemoved ? { onSuccess: onRemoved } : settled),
  );
  const all = [poll, pause, resume, remove];
  const busy = all.some(({ isPending }) => isPending);
  const error = all.find((each) => each.error)?.error;
  const title = feed.title ?? feed.url;
  const asked = { id: feed.id };
  const stopped = feed.state === 'paused' || feed.state === 'gone';
  const actions = stopped
    ? [{ name: 'Resume', run: () => resume.mutate(asked) }]
    : [
        { name: 'Poll now', run: () => poll.mutate(asked) },
        { name: 'Pause', run: () => pause.mutate(asked) },
      ];
  return (
    <div className="flex flex-wrap content-start gap-2">
      {actions.map(({ name, run }) => (
        <button
          key={name}
          type="button"
          className="button"
          disabled={busy}
          aria-label={`${name}: ${title}`}
          onClick={run}
        >
          {name}
        </button>
      ))}
      <button
        type="button"
        className="button"
        disabled={busy}
        aria-label={`Remove: ${title}`}
        onClick={() => {
          if (window.confirm(`Follow “${title}” no longer? What it brought stays.`)) remove.mutate(asked);
        }}
      >
        Remove
      </button>
      {error && (
        <p role="alert" className="basis-full text-sm text-accent">
          {errorWords(error)}
        </p>
      )}
    </div>
  );
}
