const tracking =
  /^(?:utm_\w+|at_(?:medium|campaign|custom\d|link\w*|format|ptr\w*|bbc\w*)|mtm_\w+|pk_\w+|hsa_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|mc_cid|mc_eid|_ga|_gl|cmpid|cmp|ocid|icid|ito|smid|smtyp|s_cid|sr_share|ftag|taid|spm|ns_\w+|wt_mc|wt\.mc_\w+|ref_src|ref_url|xtor|guccounter|guce_\w+|soc_src|soc_trk|partner|feedtype|srnd|sref)$/i;

/**
 * An address as an article is known by: http or https, without credentials, fragment and tracking parameters.
 *
 * @param base what a relative address counts from
 * @returns null for what is no such address
 */
export function cleanUrl(address: string | null | undefined, base?: string | null): string | null {
  if (!address || address.length > 2_000) return null;
  let url: URL;
  try {
    url = base ? new URL(address.trim(), base) : new URL(address.trim());
  } catch {
    return null;
  }
  if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '') return null;
  url.username = '';
  url.password = '';
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** The host of an address as a publisher is known by: without `www.` and the prefixes of mobile editions. */
export const hostOf = (address: string): string =>
  new URL(address).hostname.replace(/\.$/, '').replace(/^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/, '');

const secondLevel = /^(?:ac|co|com|edu|gov|net|org|or|ne|go)$/;

/** The part of a host that one owner registers, near enough: the last two labels, three for `co.uk` and its like. */
function registered(host: string): string {
  const labels = host.split('.');
  const short = labels.length >= 3 && labels.at(-1)!.length === 2 && secondLevel.test(labels.at(-2)!);
  return labels.slice(short ? -3 : -2).join('.');
}

/** Whether two addresses belong to one site. */
export const sameSite = (a: string, b: string): boolean => registered(hostOf(a)) === registered(hostOf(b));

/** Whether an address is a site's front page. */
export const isFrontPage = (address: string): boolean => {
  const { pathname, search } = new URL(address);
  return search === '' && /^\/(?:index\.\w{2,5}|[a-z]{2})?\/?$/i.test(pathname);
};
