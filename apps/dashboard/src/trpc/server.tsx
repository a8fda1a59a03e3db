import { dehydrate, HydrationBoundary, type QueryClient } from '@tanstack/react-query';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import { cache, type ReactNode } from 'react';
import { backend } from '../server/api.ts';
import { createQueryClient } from './query-client.ts';
import { waitBriefly } from './wait-briefly.ts';

/** One client per request: what one person asked for is never another's. It asks once: the browser may ask again. */
export const queryClient = cache(() => createQueryClient({ retry: false }));

/** The API's procedures as query options, called inside the process. */
export const serverTrpc = cache(async () => {
  const { api, appRouter } = await backend();
  return createTRPCOptionsProxy({
    router: appRouter,
    ctx: () => api.createContext(),
    queryClient: queryClient(),
  });
});

type ServerTrpc = Awaited<ReturnType<typeof serverTrpc>>;

/**
 * Reads ahead for a page. What fails or takes long is left to the browser, which asks again and shows why in words; so nothing is
 * thrown here, not even where PostgreSQL is down.
 */
export async function readAhead(
  read: (trpc: ServerTrpc, client: QueryClient) => Promise<unknown>,
): Promise<void> {
  try {
    await waitBriefly(read(await serverTrpc(), queryClient()));
  } catch (error) {
    console.error('The page could not be read ahead:', error);
  }
}

/** Hands what was read on the server to the client components within. */
export function HydrateClient({ children }: { children: ReactNode }) {
  return <HydrationBoundary state={dehydrate(queryClient())}>{children}</HydrationBoundary>;
}
