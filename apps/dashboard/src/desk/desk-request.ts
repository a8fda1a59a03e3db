import type { ClaimOrder, SourceId } from '@sayso/schema';

/** The orders of the queue, the desk's own first. Not read off the schema: the desk's page would carry all of it. */
export const claimOrders = ['worth', 'spread', 'new'] as const satisfies readonly ClaimOrder[];

/** The order that an address names; the desk's own where it names none. */
export const orderOf = (value: string | null | undefined): ClaimOrder =>
  claimOrders.find((order) => order === value) ?? claimOrders[0];

/** The newest claim of a filter, as it was when the queue was read: what came after it is new to the editor. */
export const newestRequest = (filter: { query: string; sourceId?: SourceId | undefined }) => ({
  ...deskRequest({ ...filter, order: 'new' }),
  limit: 1,
});

/** What the queue asks for. Server and browser build it here, so that what one read the other finds. */
export function deskRequest(filter: { query: string; order: ClaimOrder; sourceId?: SourceId | undefined }) {
  const { query, order, sourceId } = filter;
  return { order, limit: 40, ...(query && { query }), ...(sourceId && { sourceId }) };
}
