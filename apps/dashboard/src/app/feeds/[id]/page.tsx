import { FeedId } from '@sayso/schema';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { FeedView } from '../../../feeds/feed-view.tsx';
import { feedArticlesRequest } from '../../../feeds/feeds-request.ts';
import { nextPage } from '../../../lists/next-page.ts';
import { readOrNotFound } from '../../../trpc/read-or-not-found.ts';
import { HydrateClient, queryClient, readAhead, serverTrpc } from '../../../trpc/server.tsx';

type Props = { params: Promise<{ id: string }> };

const readFeed = cache((id: string) => {
  const parsed = FeedId.safeParse(id);
  if (!parsed.success) notFound();
  return readOrNotFound(async () => {
    const trpc = await serverTrpc();
    return queryClient().fetchQuery(trpc.feeds.get.queryOptions({ id: parsed.data }));
  });
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await readFeed((await params).id);
  return { title: page ? (page.feed.title ?? page.feed.url).slice(0, 120) : 'Feed' };
}

export default async function FeedRoute({ params }: Props) {
  const { id } = await params;
  await readFeed(id);
  const feedId = id as FeedId;
  await readAhead((trpc, client) =>
    client.prefetchInfiniteQuery(
      trpc.articles.list.infiniteQueryOptions(feedArticlesRequest(feedId), { getNextPageParam: nextPage }),
    ),
  );
  return (
    <HydrateClient>
      <FeedView id={feedId} />
    </HydrateClient>
  );
}
