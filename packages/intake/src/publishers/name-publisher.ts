import type { PublisherRef } from '@sayso/schema';
import { findPublisherByDomain, findPublisherByName } from './known-publishers.ts';

/** The publisher that a text names in its dateline or credit, as it names it. */
export function nameTextPublisher(found: { name: string; start: number; end: number } | null): PublisherRef {
  if (!found) return { name: null, domain: null, kind: 'unknown', family: null, span: null };
  const known = findPublisherByName(found.name);
  return {
    name: found.name,
    domain: null,
    kind: known?.kind ?? 'unknown',
    family: known?.family ?? null,
    span: { start: found.start, end: found.end },
  };
}

/**
 * The publisher of a page, by its metadata and its host.
 *
 * @param name as the page gives it
 * @param host of the page's address
 */
export function namePagePublisher(name: string | null, host: string | null): PublisherRef {
  const known = (host ? findPublisherByDomain(host) : null) ?? (name ? findPublisherByName(name) : null);
  return {
    name: name ?? known?.name ?? null,
    domain: host,
    kind: known?.kind ?? (name || host ? 'outlet' : 'unknown'),
    family: known?.family ?? null,
    span: null,
  };
}
