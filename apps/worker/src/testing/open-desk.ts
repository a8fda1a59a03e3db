import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The desk's own route for the hubs of feeds, on a port, as Next serves it. */
export interface Desk {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  close(): Promise<void>;
}

type Handler = (request: Request, props: { params: Promise<{ feed: string }> }) => Promise<Response>;
type Kept = typeof globalThis & { saysoBackend?: Promise<{ api: { close(): Promise<void> } }> };

/**
 * Serves the dashboard's handlers of `/api/websub/FEED`. DATABASE_URL and REDIS_URL have to be set, as for the dashboard.
 * The worker knows nothing of the dashboard: they are taken by their file, as the built programs of other tests are.
 */
export async function openDesk(): Promise<Desk> {
  const file = new URL('../../../dashboard/src/app/api/websub/[feed]/route.ts', import.meta.url);
  const route = (await import(/* @vite-ignore */ file.href)) as { GET: Handler; POST: Handler };
  const server = createServer(async (asked, answer) => {
    const body: Buffer[] = [];
    for await (const chunk of asked) body.push(chunk as Buffer);
    const url = new URL(asked.url ?? '/', 'http://desk.example');
    const feed = /^\/api\/websub\/([^/]+)$/.exec(url.pathname)?.[1];
    const handler = asked.method === 'GET' ? route.GET : asked.method === 'POST' ? route.POST : null;
    if (!feed || !handler) return void answer.writeHead(404).end();
    const headers = new Headers();
    for (const [name, value] of Object.entries(asked.headers)) headers.set(name, String(value));
    const response = await handler(
      new Request(url, {
        method: asked.method!,
        headers,
        ...(asked.method === 'POST' && { body: Buffer.concat(body) }),
      }),
      { params: Promise.resolve({ feed }) },
    );
    answer
      .writeHead(response.status, Object.fromEntries(response.headers))
      .end(Buffer.from(await response.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      const kept = globalThis as Kept;
      await (await kept.saysoBackend)?.api.close();
      delete kept.saysoBackend;
    },
  };
}
