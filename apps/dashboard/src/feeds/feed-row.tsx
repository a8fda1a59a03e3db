import type { Feed } from '@sayso/schema';
import Link from 'next/link';
import { countWords } from '../words/count-words.ts';
import { everyWords, feedStateWords } from '../words/feed-words.ts';
import { timeWords } from '../words/time-words.ts';
import { FeedActions } from './feed-actions.tsx';
import { FeedFailure } from './feed-failure.tsx';

/** A feed: how it answers, what it brought, when it is asked next, and where it fails since when and why. */
export function FeedRow({ feed }: { feed: Feed }) {
  return (
    <li className="grid gap-x-8 gap-y-2 border-b border-line px-3 py-3 md:grid-cols-[minmax(0,1fr)_15rem] lg:grid-cols-[minmax(0,1fr)_15rem_17.5rem]">
      <div className="min-w-0">
        <p className="text-[0.9375rem] font-semibold">
          <Link href={`/feeds/${feed.id}`} prefetch={false} className="link">
            <bdi>{feed.title ?? feed.url}</bdi>
          </Link>
          {feed.folders.length > 0 && (
            <span className="ml-2 text-[0.8125rem] font-normal text-soft">{feed.folders.join(' / ')}</span>
          )}
        </p>
        {feed.title && <p className="text-[0.8125rem] text-soft [overflow-wrap:anywhere]">{feed.url}</p>}
        <FeedFailure feed={feed} className="mt-1 text-sm" />
      </div>
      <dl className="figures grid grid-cols-[auto_1fr] content-start gap-x-3 text-[0.8125rem] text-soft">
        <dt>{feedStateWords(feed.state)}</dt>
        <dd>
          {countWords(feed.items, 'item')}
          {feed.push === 'on' && ', pushed'}
        </dd>
        <dt>Last new</dt>
        <dd>{feed.lastItemAt ? timeWords(feed.lastItemAt) : 'nothing yet'}</dd>
        {feed.nextPollAt && (
          <>
            <dt>Next poll</dt>
            <dd title={`Asked every ${everyWords(feed.intervalMs)}`}>{timeWords(feed.nextPollAt)}</dd>
          </>
        )}
      </dl>
      <div className="lg:justify-self-end">
        <FeedActions feed={feed} />
      </div>
    </li>
  );
}
