import { SourceId } from '@sayso/schema';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache, Suspense } from 'react';
import { deskRequest, orderOf } from '../../../desk/desk-request.ts';
import { firstParam } from '../../../lists/first-param.ts';
import { nextPage } from '../../../lists/next-page.ts';
import { WaitingRows } from '../../../lists/notices.tsx';
import { SourceView } from '../../../sources/source-view.tsx';
import { readOrNotFound } from '../../../trpc/read-or-not-found.ts';
import { HydrateClient, queryClient, readAhead, serverTrpc } from '../../../trpc/server.tsx';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ q?: string | string[]; order?: string | string[] }>;
};

const readSource = cache((id: string) => {
  const parsed = SourceId.safeParse(id);
  if (!parsed.success) notFound();
  return readOrNotFound(async () => {
    const trpc = await serverTrpc();
    return queryClient().fetchQuery(trpc.sources.get.queryOptions({ id: parsed.data }));
  });
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const source = await readSource((await params).id);
  return { title: source?.name.slice(0, 120) ?? 'Source' };
}

export default async function SourceRoute({ params, searchParams }: Props) {
  const { id } = await params;
  const { q, order } = await searchParams;
  await readSource(id);
  const sourceId = id as SourceId;
  const request = deskRequest({ query: firstParam(q), order: orderOf(firstParam(order)), sourceId });
  await readAhead((trpc, client) =>
    client.prefetchInfiniteQuery(
      trpc.claims.list.infiniteQueryOptions(request, { getNextPageParam: nextPage }),
    ),
  );
  return (
    <HydrateClient>
      <Suspense fallback={<WaitingRows rows={6} height="claim" />}>
        <SourceView id={sourceId} />
      </Suspense>
    </HydrateClient>
  );
}
