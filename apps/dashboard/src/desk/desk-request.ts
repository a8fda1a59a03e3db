import { ClaimOrder, type SourceId } from '@sayso/schema';

/** The order that an address names; the desk's own where it names none. */
export const orderOf = (value: string | null | undefined): ClaimOrder =>
  ClaimOrder.safeParse(value).data ?? 'worth';

/** What the queue asks for. Server and browser build it here, so that what one read the other finds. */
export function deskRequest(filter: { query: string; order: ClaimOrder; sourceId?: SourceId | undefined }) {
  const { query, order, sourceId } = filter;
  return { order, limit: 40, ...(query && { query }), ...(sourceId && { sourceId }) };
}
