import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseAllowedHosts } from '../download/allowed-hosts.ts';
import { createDownloader, type Downloader, type Limits } from '../download/create-downloader.ts';

export type LocalSite = Awaited<ReturnType<typeof openLocalSite>>;

/** A site on this machine, and downloaders that are closed with it. What it answers can be set anew at any time. */
export async function openLocalSite(answer: RequestListener) {
  const server = createServer((request, response) => site.answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const downloaders: Downloader[] = [];
  const keep = (downloader: Downloader): Downloader => {
    downloaders.push(downloader);
    return downloader;
  };
  const open = (allowed: string, limits: Partial<Limits> = {}): Downloader =>
    keep(createDownloader(parseAllowedHosts(allowed), limits));
  const site = {
    answer,
    origin,
    keep,
    open,
    /** From the site, which is allowed by name. */
    download: (path = '/', limits: Partial<Limits> = {}) =>
      open(new URL(origin).host, limits).download(`${origin}${path}`, new AbortController().signal),
    close: async () => {
      for (const downloader of downloaders) await downloader.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return site;
}
