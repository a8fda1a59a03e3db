import { AppError } from '@sayso/schema';

/** Whether an address is one of a newsroom's own hosts, which it may reach wherever they are. */
export type AllowedHosts = (url: URL) => boolean;

const ordinaryPorts: ReadonlySet<string> = new Set(['80', '443', '8080', '8443']);

/** The port of a URL, as a string, also where it is left out. */
export const portOf = (url: URL): string => url.port || (url.protocol === 'https:' ? '443' : '80');

export const isOrdinaryPort = (url: URL): boolean => ordinaryPorts.has(portOf(url));

/**
 * Reads `wire.desk.example, 10.0.0.5:9000, [fd00::1]:8080`. A host without a port is allowed on the ordinary ones.
 *
 * @throws AppError `bad-request` where an entry is not of that form
 */
export function parseAllowedHosts(list: string): AllowedHosts {
  const anyOrdinaryPort = new Set<string>();
  const onePort = new Set<string>();
  for (const entry of list.split(',').map((part) => part.trim())) {
    if (entry === '') continue;
    const form = /^(\[[0-9a-f:.]+\]|[^\s:/@?#[\]]+)(?::(\d{1,5}))?$/i.exec(entry);
    if (!form || !URL.canParse(`http://${entry}`))
      throw new AppError('bad-request', `SAYSO_ALLOW_HOSTS holds ${entry}, which is no host or host:port.`);
    const { hostname } = new URL(`http://${entry}`);
    if (form[2] === undefined) anyOrdinaryPort.add(hostname);
    else onePort.add(`${hostname}:${Number(form[2])}`);
  }
  return (url) =>
    onePort.has(`${url.hostname}:${portOf(url)}`) ||
    (anyOrdinaryPort.has(url.hostname) && isOrdinaryPort(url));
}
