import type { ClaimCard, Page } from '@sayso/schema';

type Pages = { pages: Page<ClaimCard>[]; pageParams: unknown[] };

/**
 * The loaded rows with their latest figures, every row in the place where it stands: nothing moves under the eyes of
 * who reads.
 */
export function patchRows<P extends Pages>(loaded: P, latest: readonly ClaimCard[]): P {
  const byId = new Map(latest.map((claim) => [claim.id, claim]));
  const pages = loaded.pages.map((page) => ({
    ...page,
    items: page.items.map((claim) => byId.get(claim.id) ?? claim),
  }));
  return { ...loaded, pages };
}

/** The claims first seen after a moment (ISO, null: all of them) that are not on the screen yet. */
export function newcomers(
  latest: readonly ClaimCard[],
  shown: ReadonlySet<string>,
  since: string | null,
): ClaimCard[] {
  return latest.filter((claim) => (since === null || claim.firstSeenAt > since) && !shown.has(claim.id));
}
