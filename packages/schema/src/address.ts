import { AppError } from './errors.ts';

/** The longest address taken in, in characters: what browsers and proxies agree on. */
export const maxAddressLength = 2048;

/**
 * An address as a person hands it in, normalised so that one address is one string: trimmed, host in lower case,
 * the fragment (which a server never sees) left out. Says nothing of where the address leads; whoever downloads it
 * checks that at the moment of connecting.
 *
 * @throws AppError `bad-request` where it is no http(s) address, `address-refused` where it holds a password
 */
export function parseAddress(typed: string): string {
  const trimmed = typed.trim();
  if (trimmed === '') throw new AppError('bad-request', 'The address is empty.');
  if (trimmed.length > maxAddressLength)
    throw new AppError('bad-request', `The address is longer than ${maxAddressLength} characters.`);
  if (!/^https?:\/\/[^/]/i.test(trimmed))
    throw new AppError('bad-request', 'An address starts with http:// or https:// and a host.');
  if (!URL.canParse(trimmed)) throw new AppError('bad-request', 'That is not a complete address.');
  const url = new URL(trimmed);
  if (url.username !== '' || url.password !== '')
    throw new AppError('address-refused', 'Leave the user name and password out of the address.');
  url.hash = '';
  return url.href;
}
