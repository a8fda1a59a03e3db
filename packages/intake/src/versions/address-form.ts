import { cleanUrl, hostOf, isFrontPage } from '../html/clean-url.ts';

/** Parameters that choose how a page is shown, not which page. */
const display = /^(?:amp|outputtype|output|print|mobile|nocache|share|source|from|feature|via)$/i;

/**
 * An address in the form that its variants share: whatever the scheme, `www.`, the mobile and AMP editions, a slash at
 * the end and the order of its parameters.
 *
 * @returns null for what names no one story: no web address, or a site's front page
 */
export function addressForm(address: string | null): string | null {
  const clean = cleanUrl(address);
  if (clean === null || isFrontPage(clean)) return null;
  const url = new URL(clean);
  const path = url.pathname
    .replace(/^\/amp(?=\/.)/i, '')
    .replace(/\.amp(?=\.html?$)/i, '')
    .replace(/\/amp\/?$/i, '')
    .replace(/\/(?:index|default)\.\w{2,5}$/i, '/')
    .replaceAll(/\/{2,}/g, '/')
    .replace(/\/$/, '');
  const rest = [...url.searchParams]
    .filter(([name]) => !display.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  const port = url.port === '' ? '' : `:${url.port}`;
  return `${hostOf(clean)}${port}${path}${rest.length > 0 ? `?${rest.join('&')}` : ''}`;
}
