import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const item = (feed: string, number: number): string =>
  `<item><title>${feed} item ${number}</title><link>http://127.0.0.1/${feed}/${number}</link><guid isPermaLink="false">${feed}-${number}</guid><pubDate>Thu, 04 Jun 2026 0${number}:12:00 GMT</pubDate><description>${`Harbour pilot Jonna Riis said on Thursday that gate ${number} of ${feed} had been repaired. `.repeat(10)}</description></item>`;

/**
 * Feeds of two items for the house to follow: one at every path, called by it.
 *
 * @returns where they are, and how to end them
 */
export async function serveFeeds(): Promise<{ host: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const name = decodeURIComponent((request.url ?? '/').slice(1)).replace(/[^\w -]/g, '');
    response
      .setHeader('content-type', 'application/rss+xml; charset=utf-8')
      .end(
        `<rss version="2.0"><channel><title>${name}</title>${item(name, 1)}${item(name, 2)}</channel></rss>`,
      );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
