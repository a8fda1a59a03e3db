import { AddFeed } from './add-feed.tsx';
import { FeedList } from './feed-list.tsx';
import { OpmlExchange } from './opml-exchange.tsx';

/** The feeds that the desk follows, and following others. */
export function FeedDesk() {
  return (
    <>
      <h1 className="mb-3 text-lg font-semibold">Feeds</h1>
      <div className="mb-4 grid gap-x-10 gap-y-4 md:grid-cols-[minmax(0,1fr)_auto]">
        <AddFeed />
        <OpmlExchange />
      </div>
      <FeedList />
    </>
  );
}
