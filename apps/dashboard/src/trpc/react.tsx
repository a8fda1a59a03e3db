'use client';

import type { AppRouter } from '@sayso/api';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createTRPCClient,
  httpBatchLink,
  httpLink,
  httpSubscriptionLink,
  isNonJsonSerializable,
  splitLink,
} from '@trpc/client';
import { createTRPCContext } from '@trpc/tanstack-react-query';
import { type ReactNode, useState } from 'react';
import { createQueryClient } from './query-client.ts';

export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();

const url = '/api/trpc';

const createClient = () =>
  createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (operation) => operation.type === 'subscription',
        true: httpSubscriptionLink({ url }),
        false: splitLink({
          // A document goes by itself: files cannot be batched, and one that is refused must not hold up others.
          condition: (operation) =>
            operation.path.startsWith('documents.') || isNonJsonSerializable(operation.input),
          true: httpLink({ url }),
          false: httpBatchLink({ url, maxURLLength: 4000 }),
        }),
      }),
    ],
  });

let inBrowser: QueryClient | undefined;

/** In the browser one client for all, kept outside React: a suspended first render would throw it away. */
function sharedQueryClient(): QueryClient {
  if (typeof window === 'undefined') return createQueryClient();
  inBrowser ??= createQueryClient();
  return inBrowser;
}

/** What client components need to ask the API. */
export function ApiProvider({ children }: { children: ReactNode }) {
  const queryClient = sharedQueryClient();
  const [trpcClient] = useState(createClient);
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={trpcClient} queryClient={queryClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  );
}
