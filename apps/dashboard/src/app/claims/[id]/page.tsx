import { ClaimId } from '@sayso/schema';
import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { ClaimView } from '../../../claim/claim-view.tsx';
import { readOrNotFound } from '../../../trpc/read-or-not-found.ts';
import { HydrateClient, queryClient, serverTrpc } from '../../../trpc/server.tsx';

type Props = { params: Promise<{ id: string }> };

const readClaim = cache((id: string) => {
  const parsed = ClaimId.safeParse(id);
  if (!parsed.success) notFound();
  return readOrNotFound(async () => {
    const trpc = await serverTrpc();
    return queryClient().fetchQuery(trpc.claims.get.queryOptions({ id: parsed.data }));
  });
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const claim = await readClaim((await params).id);
  return { title: claim?.text.slice(0, 120) ?? 'Claim' };
}

export default async function ClaimRoute({ params }: Props) {
  const { id } = await params;
  const claim = await readClaim(id);
  // An editor joined it to another claim since.
  if (claim && claim.id !== id) permanentRedirect(`/claims/${claim.id}`);
  return (
    <HydrateClient>
      <ClaimView id={id as ClaimId} />
    </HydrateClient>
  );
}
