import type { Feed } from '@sayso/schema';
import { feedStateWords } from '../words/feed-words.ts';
import { timeWords } from '../words/time-words.ts';

/** Since when a feed that brings nothing any more fails, and why; nothing for any other. */
export function FeedFailure({ feed, className }: { feed: Feed; className: string }) {
  const stopped = feed.state === 'failing' || feed.state === 'gone';
  if (!stopped || !feed.failure) return null;
  return (
    <p className={className}>
      <span className="font-semibold text-accent">
        {feedStateWords(feed.state)}
        {feed.failingSince && ` since ${timeWords(feed.failingSince)}`}
      </span>
      {` · ${feed.failure.message} `}
      <code className="text-xs text-soft">{feed.failure.code}</code>
    </p>
  );
}
