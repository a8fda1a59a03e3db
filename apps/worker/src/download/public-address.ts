import ipaddr from 'ipaddr.js';

/** All of IPv6 that is given out on the public internet (RFC 4291, IANA). The rest is local, embedded or reserved. */
const globalUnicast = ipaddr.parseCIDR('2000::/3');

/**
 * Whether an IP address is one of the public internet: not of this machine, its network, a cloud's metadata service,
 * nor of a range that carries another address inside (IPv4-mapped is looked into, NAT64, 6to4 and Teredo are not).
 * What cannot be parsed is not public.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(globalUnicast);
}
