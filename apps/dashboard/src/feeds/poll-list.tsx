import type { FeedPoll } from '@sayso/schema';
import { countWords } from '../words/count-words.ts';
import { foundWords, pollWords, tookWords } from '../words/poll-words.ts';
import { clockWords } from '../words/time-words.ts';

/** More polls than this are folded away. */
const openAtMost = 10;

/** The latest polls of a feed, the newest first: how it was asked, what it answered, what was found in it. */
export function PollList({ polls }: { polls: readonly FeedPoll[] }) {
  if (polls.length === 0) return <p className="border-y border-line py-3 text-soft">It was not asked yet.</p>;
  const rest = polls.slice(openAtMost);
  return (
    <>
      <ol aria-label="Polls" className="border-b border-line">
        {polls.slice(0, openAtMost).map((poll) => (
          <PollRow key={poll.at} poll={poll} />
        ))}
      </ol>
      {rest.length > 0 && (
        <details className="mt-2 text-sm">
          <summary className="link py-1">{countWords(rest.length, 'earlier poll')}</summary>
          <ol className="border-b border-line">
            {rest.map((poll) => (
              <PollRow key={poll.at} poll={poll} />
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

function PollRow({ poll }: { poll: FeedPoll }) {
  return (
    <li className="figures grid gap-x-6 border-t border-line py-2 text-sm sm:grid-cols-[12rem_minmax(0,1fr)_9rem]">
      <time dateTime={poll.at} className="text-soft">
        {clockWords(poll.at)}
      </time>
      <p>
        {pollWords(poll)}
        {poll.failure && (
          <span className="block">
            {poll.failure.message} <code className="text-xs text-soft">{poll.failure.code}</code>
          </span>
        )}
      </p>
      <p className="flex gap-x-3 sm:block sm:text-right">
        <span
          className={`empty:hidden ${poll.newItems + poll.changedItems > 0 ? 'font-semibold' : 'text-soft'}`}
        >
          {foundWords(poll)}
        </span>
        <span className="text-soft sm:block">{tookWords(poll.tookMs)}</span>
      </p>
    </li>
  );
}
