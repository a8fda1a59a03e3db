import { type LookupAddress, type LookupAllOptions, lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { AppError } from '@sayso/schema';
import { buildConnector } from 'undici';
import { isPublicAddress } from './public-address.ts';

/** The refusal of an address that leads into a private network. */
export const privateAddress = (host: string): AppError =>
  new AppError(
    'address-refused',
    `${host} leads to an address inside a private network, which Sayso does not read. An operator can allow the host with SAYSO_ALLOW_HOSTS.`,
  );

/**
 * Looks a name up and refuses it where any of its addresses is not public. It runs at the moment of connecting, so
 * that a name cannot answer one thing to a check and another to the connection.
 */
const lookUpPublic =
  (resolve: Resolve): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      if (addresses.length === 0 || !addresses.every(({ address }) => isPublicAddress(address)))
        return callback(privateAddress(hostname), '', 0);
      if (options.all) return callback(null, addresses);
      const [first] = addresses;
      callback(null, first!.address, first!.family);
    });
  };

/** How a name is looked up, all its addresses at once: Node's own `lookup`, or a test's. */
export type Resolve = (
  hostname: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** A connector that reaches public addresses only. An address written out in the URL is never looked up: it is checked here. */
export function connectSafely(timeoutMs: number, resolve: Resolve = lookup): buildConnector.connector {
  const connect = buildConnector({ lookup: lookUpPublic(resolve), timeout: timeoutMs });
  return (options, callback) => {
    const host = options.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) !== 0 && !isPublicAddress(host)) return callback(privateAddress(host), null);
    connect(options, callback);
  };
}
