import { type Feed, type PushState, skippedInWords } from '@sayso/schema';
import type { ReactNode } from 'react';
import { countWords } from '../words/count-words.ts';
import { feedStateWords } from '../words/feed-words.ts';
import { scheduleWords } from '../words/schedule-words.ts';
import { timeWords } from '../words/time-words.ts';

const hubs = {
  none: null,
  asked: 'was asked to bring what is new, and has not answered yet',
  on: 'brings what is new',
  refused: 'will not bring it; it is asked again a day later',
} as const satisfies Record<PushState, string | null>;

const isWeb = (address: string): boolean => /^https?:\/\//i.test(address);

/** An address in full; one of the web leads there. Whose page it is must not learn who looks. */
const Address = ({ to }: { to: string }) => (
  <bdi className="[overflow-wrap:anywhere]">
    {isWeb(to) ? (
      <a href={to} rel="noreferrer noopener" target="_blank" className="link">
        {to}
      </a>
    ) : (
      to
    )}
  </bdi>
);

/**
 * All that is known of a feed, and when it is asked why.
 *
 * @param readAt when it was as it is shown, in milliseconds
 */
export function FeedFacts({ feed, readAt }: { feed: Feed; readAt: number }) {
  const hub = hubs[feed.push];
  const skipped = skippedInWords(feed);
  const facts: [string, ReactNode][] = [
    ['State', feedStateWords(feed.state)],
    ['Schedule', scheduleWords(feed, readAt)],
    ['Next poll', feed.nextPollAt ? timeWords(feed.nextPollAt) : 'none'],
    ['Last poll', feed.lastPolledAt ? timeWords(feed.lastPolledAt) : 'not asked yet'],
    ['Last new', feed.lastItemAt ? timeWords(feed.lastItemAt) : 'nothing yet'],
    ['Taken', countWords(feed.items, 'item')],
    ['Address', <Address key="url" to={feed.url} />],
  ];
  if (skipped) facts.splice(2, 0, ['Not asked', `${skipped}, as the feed wants it`]);
  if (feed.siteUrl) facts.push(['Site', <Address key="site" to={feed.siteUrl} />]);
  if (hub) facts.push(['Hub', hub]);
  if (feed.folders.length > 0) facts.push(['Folder', <bdi key="folder">{feed.folders.join(' / ')}</bdi>]);
  facts.push(['Followed', `since ${timeWords(feed.createdAt)}`]);
  return (
    <dl className="figures grid gap-x-6 gap-y-1 border-y border-line py-3 text-[0.9375rem] sm:grid-cols-[7rem_minmax(0,1fr)]">
      {facts.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-sm text-soft max-sm:mt-1.5">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
