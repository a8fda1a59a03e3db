import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { gzipSync } from 'node:zlib';

/** A host that answers as a test tells it to, path by path, and remembers how it was asked. */
export interface HostileHost {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** `127.0.0.1:PORT`, as SAYSO_ALLOW_HOSTS takes it. */
  host: string;
  answer(path: string, listener: RequestListener): void;
  asked: { path: string; at: number; headers: IncomingMessage['headers']; body: string }[];
  close(): Promise<void>;
}

export async function openHostileHost(): Promise<HostileHost> {
  const answers = new Map<string, RequestListener>();
  const asked: HostileHost['asked'] = [];
  const server = createServer(async (request, response) => {
    const body: Buffer[] = [];
    for await (const chunk of request) body.push(chunk as Buffer);
    const path = request.url ?? '/';
    asked.push({ path, at: Date.now(), headers: request.headers, body: Buffer.concat(body).toString() });
    const listener = answers.get(path) ?? answers.get(path.split('?')[0]!);
    if (listener) listener(request, response);
    else response.writeHead(404).end('nothing here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin: `http://${host}`,
    host,
    answer: (path, listener) => void answers.set(path, listener),
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The ways of a bad host. Each is a listener for one path. */
export const ways = {
  /** Takes the question and says nothing. */
  silent: (): RequestListener => () => {},
  /** A byte now and then, for ever. */
  trickling:
    (everyMs = 50): RequestListener =>
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/rss+xml' });
      const timer = setInterval(() => response.write(' '), everyMs);
      response.on('close', () => clearInterval(timer));
    },
  /** As fast as it is read, for ever. */
  endless: (): RequestListener => (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml' });
    const more = (): void => {
      if (!response.destroyed) response.write(Buffer.alloc(64 * 1024, 'a'), more);
    };
    more();
  },
  redirecting:
    (to: string, status = 302): RequestListener =>
    (_request, response) =>
      void response.writeHead(status, { location: to }).end(),
  /** A gigabyte of nothing in a megabyte. */
  bomb: (): RequestListener => {
    const body = gzipSync(Buffer.alloc(256 * 1024 * 1024));
    return (_request, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(body);
  },
  refusing:
    (status: number, headers: Record<string, string> = {}): RequestListener =>
    (_request, response) =>
      void response.writeHead(status, headers).end('no'),
  sending:
    (body: string | Uint8Array, headers: Record<string, string> = {}): RequestListener =>
    (_request, response: ServerResponse) =>
      void response.writeHead(200, { 'content-type': 'application/rss+xml', ...headers }).end(body),
} as const;

/** A host that writes these very bytes to whoever connects, HTTP or not, and hangs up. */
export async function openRawHost(
  bytes: string | Uint8Array,
): Promise<{ host: string; close(): Promise<void> }> {
  const server = createTcpServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => socket.end(bytes));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A feed of items on invented events. Each is `[number, body]`; a body is made long enough to be no summary. */
export function smallFeed(
  items: readonly (readonly [n: number, body: string])[],
  { channel = '', full = true }: { channel?: string; full?: boolean } = {},
): string {
  const entries = items.map(([n, body]) => {
    const field = full ? 'content:encoded' : 'description';
    const more = full
      ? '<p>The harbour board meets again on Thursday, according to its agenda. Fishermen said that they would wait for the new timetable, and that the quay was crowded.</p>'
      : '';
    return `<item><title>Port story ${n}</title><guid isPermaLink="false">vale-${n}</guid><pubDate>Mon, 02 Mar 2026 10:0${n % 10}:00 GMT</pubDate><link>https://vale.example/story/${n}</link><${field}><![CDATA[<p>${body}</p>${more}]]></${field}></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Vale Post</title><link>https://vale.example/</link>${channel}${entries.join('')}</channel></rss>`;
}
