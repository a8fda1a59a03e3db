/** An address as it counts from where it stands; null for what is no address at all. */
export function absoluteUrl(written: string | null | undefined, base: string | null): string | null {
  const address = written?.replace(/[\r\n\t]+/g, '').trim();
  if (!address || address.length > 2_000) return null;
  try {
    return new URL(address, base ?? undefined).href;
  } catch {
    return null;
  }
}

/** Only what a browser would open. */
export const isWebAddress = (address: string | null): address is string =>
  address !== null && /^https?:\/\//i.test(address);

/** How many addresses of one item are looked at. */
const most = 50;

/** The first address that a browser would open, of what elements say; none is worked out before it is asked for. */
export function firstAddress<T>(
  elements: readonly T[],
  addressOf: (element: T) => string | null,
): string | null {
  for (const element of elements.slice(0, most)) {
    const address = addressOf(element);
    if (isWebAddress(address)) return address;
  }
  return null;
}

/** The first of these addresses that a browser would open. */
export function webAddress(addresses: readonly (string | null)[]): string | null {
  return addresses.find(isWebAddress) ?? null;
}
