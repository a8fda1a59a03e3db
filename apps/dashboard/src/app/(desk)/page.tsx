import { Suspense } from 'react';
import { Desk } from '../../desk/desk.tsx';
import { deskRequest, newestRequest, orderOf } from '../../desk/desk-request.ts';
import { firstParam } from '../../lists/first-param.ts';
import { nextPage } from '../../lists/next-page.ts';
import { WaitingRows } from '../../lists/notices.tsx';
import { HydrateClient, readAhead } from '../../trpc/server.tsx';

export const metadata = { title: 'Desk' };

type Props = { searchParams: Promise<{ q?: string | string[]; order?: string | string[] }> };

export default async function DeskPage({ searchParams }: Props) {
  const { q, order } = await searchParams;
  const query = firstParam(q);
  const request = deskRequest({ query, order: orderOf(firstParam(order)) });
  await readAhead((trpc, client) =>
    Promise.all([
      client.prefetchInfiniteQuery(
        trpc.claims.list.infiniteQueryOptions(request, { getNextPageParam: nextPage }),
      ),
      client.prefetchQuery(trpc.claims.list.queryOptions(newestRequest({ query }))),
      client.prefetchQuery(trpc.system.totals.queryOptions()),
    ]),
  );
  return (
    <HydrateClient>
      <Suspense fallback={<WaitingRows rows={8} height="claim" />}>
        <Desk />
      </Suspense>
    </HydrateClient>
  );
}
