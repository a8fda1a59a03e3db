import { Suspense } from 'react';
import { firstParam } from '../../../lists/first-param.ts';
import { nextPage } from '../../../lists/next-page.ts';
import { WaitingRows } from '../../../lists/notices.tsx';
import { SourceList } from '../../../sources/source-list.tsx';
import { sourcesRequest } from '../../../sources/sources-request.ts';
import { HydrateClient, readAhead } from '../../../trpc/server.tsx';

export const metadata = { title: 'Sources' };

export default async function SourcesPage(props: { searchParams: Promise<{ q?: string | string[] }> }) {
  const request = sourcesRequest(firstParam((await props.searchParams).q));
  await readAhead((trpc, client) =>
    client.prefetchInfiniteQuery(
      trpc.sources.list.infiniteQueryOptions(request, { getNextPageParam: nextPage }),
    ),
  );
  return (
    <HydrateClient>
      <Suspense fallback={<WaitingRows rows={8} height="line" />}>
        <SourceList />
      </Suspense>
    </HydrateClient>
  );
}
