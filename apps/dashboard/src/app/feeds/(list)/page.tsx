import { FeedDesk } from '../../../feeds/feed-desk.tsx';
import { feedsRequest } from '../../../feeds/feeds-request.ts';
import { nextPage } from '../../../lists/next-page.ts';
import { HydrateClient, readAhead } from '../../../trpc/server.tsx';

export const metadata = { title: 'Feeds' };

// Nothing in the request says so, but what it shows changes with every poll.
export const dynamic = 'force-dynamic';

export default async function FeedsPage() {
  await readAhead((trpc, client) =>
    client.prefetchInfiniteQuery(
      trpc.feeds.list.infiniteQueryOptions(feedsRequest, { getNextPageParam: nextPage }),
    ),
  );
  return (
    <HydrateClient>
      <FeedDesk />
    </HydrateClient>
  );
}
