import { QueryClient } from '@tanstack/react-query';
import { TRPCClientError } from '@trpc/client';

/** A refusal (4xx) stays one however often it is asked. */
function mayPass(error: unknown): boolean {
  if (!(error instanceof TRPCClientError)) return true;
  const status: unknown = error.data?.httpStatus;
  return typeof status !== 'number' || status >= 500;
}

/**
 * A query client with the house's defaults, for one request on the server or one page in the browser.
 *
 * @param options.retry whether what may pass is asked for again
 */
export function createQueryClient({ retry }: { retry: boolean } = { retry: true }): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Server-sent events say when something changed; until then what was read stands.
        staleTime: 60_000,
        retry: (failures, error) => retry && failures < 2 && mayPass(error),
      },
    },
  });
}
