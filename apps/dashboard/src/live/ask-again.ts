import type { QueryClient, QueryFilters } from '@tanstack/react-query';

/**
 * Asks anew for what has changed. A first answer that is under way may be of before the change, and asking again would
 * only wait for it: it is given up.
 */
export async function askAgain(client: QueryClient, queries: QueryFilters): Promise<void> {
  await client.cancelQueries({
    ...queries,
    predicate: (query) => query.state.data === undefined && (queries.predicate?.(query) ?? true),
  });
  await client.invalidateQueries(queries);
}
