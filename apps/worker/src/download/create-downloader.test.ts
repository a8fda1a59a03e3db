import type { AddressInfo } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRawHost } from '../testing/hostile-host.ts';
import { type LocalSite, openLocalSite } from '../testing/local-site.ts';
import { parseAllowedHosts } from './allowed-hosts.ts';
import type { Resolve } from './connect-safely.ts';
import { createDownloader, type Limits } from './create-downloader.ts';

const MB = 1024 * 1024;
const never = new AbortController().signal;
const page = '<p>The Harbour Board said on Monday that the ferry sails again.</p>';

let site: LocalSite;

beforeEach(async () => {
  site = await openLocalSite((_request, response) => response.end(page));
});

afterEach(() => site.close());

const failure = (code: string, words: RegExp) =>
  expect.objectContaining({ name: 'AppError', code, message: expect.stringMatching(words) });

describe('a page', () => {
  it('comes as the bytes it is, with its type and where it was in the end', async () => {
    site.answer = (_request, response) =>
      response.setHeader('content-type', 'text/html; charset=windows-1252').end(Buffer.from([0x93, 0x94]));
    const got = await site.download('/story#part');
    expect(got).toEqual({
      bytes: new Uint8Array([0x93, 0x94]),
      mediaType: 'text/html; charset=windows-1252',
      finalUrl: `${site.origin}/story`,
    });
  });

  it('may come packed', async () => {
    for (const [coding, body] of [
      ['gzip', gzipSync(page)],
      ['br', brotliCompressSync(page)],
      ['gzip, br', brotliCompressSync(gzipSync(page))],
      ['identity', Buffer.from(page)],
    ] as const) {
      site.answer = (_request, response) => response.setHeader('content-encoding', coding).end(body);
      expect(Buffer.from((await site.download()).bytes).toString(), coding).toBe(page);
    }
  });

  it('may have moved', async () => {
    site.answer = ({ url }, response) =>
      url === '/old' ? response.writeHead(302, { location: '/new' }).end('moved') : response.end(`at ${url}`);
    const got = await site.download('/old');
    expect(got.finalUrl).toBe(`${site.origin}/new`);
    expect(Buffer.from(got.bytes).toString()).toBe('at /new');
  });

  it('may have no type and no bytes', async () => {
    site.answer = (_request, response) => response.end();
    expect(await site.download()).toMatchObject({ bytes: new Uint8Array(), mediaType: null });
  });

  it('may be as large as a document may be', async () => {
    site.answer = (_request, response) => response.end(Buffer.alloc(10 * MB, 'a'));
    expect((await site.download()).bytes.byteLength).toBe(10 * MB);
  });
});

describe('a page that is too large', () => {
  it('is refused by what it says of itself', async () => {
    site.answer = (_request, response) => response.setHeader('content-length', 50 * MB).flushHeaders();
    await expect(site.download()).rejects.toEqual(failure('too-large', /50 MB.*10 MB/));
  });

  it('is stopped one byte over the limit', async () => {
    site.answer = (_request, response) => {
      response.write(Buffer.alloc(10 * MB, 'a'));
      response.end('a');
    };
    await expect(site.download()).rejects.toEqual(failure('too-large', /10 MB/));
  });

  it('is stopped where it has no end', async () => {
    let sent = 0;
    site.answer = (_request, response) => {
      const more = (): void => {
        sent += 1;
        if (!response.destroyed) response.write(Buffer.alloc(64 * 1024, 'a'), more);
      };
      more();
    };
    await expect(site.download('/', { maxBytes: MB })).rejects.toEqual(failure('too-large', /1 MB/));
    expect(sent).toBeGreaterThan(1);
  });

  it('is stopped where it unpacks to too much, packed twice as well', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * MB));
    site.answer = (_request, response) => response.setHeader('content-encoding', 'gzip').end(bomb);
    await expect(site.download()).rejects.toEqual(failure('too-large', /10 MB/));
    site.answer = (_request, response) =>
      response.setHeader('content-encoding', 'gzip, gzip').end(gzipSync(bomb));
    await expect(site.download()).rejects.toEqual(failure('too-large', /10 MB/));
  });
});

describe('a site that does not answer as it should', () => {
  it.each([
    [404, 'fetch-refused'],
    [403, 'fetch-refused'],
    [410, 'fetch-refused'],
    [304, 'fetch-refused'],
    [408, 'fetch-failed'],
    [425, 'fetch-failed'],
    [429, 'fetch-failed'],
    [500, 'fetch-failed'],
    [503, 'fetch-failed'],
  ])('with %i is named %s', async (status, code) => {
    site.answer = (_request, response) => response.writeHead(status).end();
    await expect(site.download()).rejects.toEqual(failure(code, new RegExp(`127\\.0\\.0\\.1.*${status}`)));
  });

  it.each([
    [404, /has no page at this address \(404\)/],
    [401, /log in or pay.*\(401\).*save it/],
    [429, /cannot serve the page now/],
  ])('with %i says what a person can do', async (status, sentence) => {
    site.answer = (_request, response) => response.writeHead(status).end();
    await expect(site.download()).rejects.toThrow(sentence);
  });

  it('is given up where its headers do not come', async () => {
    site.answer = () => {};
    await expect(site.download('/', { headersMs: 100 })).rejects.toEqual(failure('fetch-timeout', /in time/));
  });

  it('is given up where its body trickles on and on', async () => {
    site.answer = (_request, response) => {
      const drip = setInterval(() => response.write('a'), 20);
      response.on('close', () => clearInterval(drip));
    };
    await expect(site.download('/', { totalMs: 1_000 })).rejects.toEqual(
      failure('fetch-timeout', /in full within 1 seconds/),
    );
  });

  it('may break off', async () => {
    site.answer = (_request, response) => {
      response.setHeader('content-length', 100).write('half');
      setTimeout(() => response.destroy(), 20);
    };
    await expect(site.download()).rejects.toEqual(failure('fetch-failed', /broke off/));
  });

  it('may pack badly, or in a way not asked for', async () => {
    site.answer = (_request, response) => response.setHeader('content-encoding', 'gzip').end('no gzip');
    await expect(site.download()).rejects.toEqual(failure('fetch-failed', /garbled/));
    site.answer = (_request, response) =>
      response.setHeader('content-encoding', 'gzip').end(gzipSync(page).subarray(0, 30));
    await expect(site.download()).rejects.toEqual(failure('fetch-failed', /broke off/));
    site.answer = (_request, response) => response.setHeader('content-encoding', 'compress').end('x');
    await expect(site.download()).rejects.toEqual(failure('fetch-refused', /unpack/));
    site.answer = (_request, response) => response.setHeader('content-encoding', 'br, br, br').end('x');
    await expect(site.download()).rejects.toEqual(failure('fetch-refused', /unpack/));
  });

  it('may not speak HTTP', async () => {
    const babbler = createTcpServer((socket) => socket.resume().end('220 mail.example ready\r\n'));
    await new Promise<void>((resolve) => babbler.listen(0, '127.0.0.1', resolve));
    const { port } = babbler.address() as AddressInfo;
    const downloader = site.open(`127.0.0.1:${port}`);
    await expect(downloader.download(`http://127.0.0.1:${port}/`, never)).rejects.toEqual(
      failure('fetch-failed', /garbled/),
    );
    await new Promise((resolve) => babbler.close(resolve));
  });

  it('may not be there', async () => {
    const downloader = site.open('127.0.0.1:9');
    await expect(downloader.download('http://127.0.0.1:9/', never)).rejects.toEqual(
      failure('fetch-failed', /could not be reached/),
    );
    await expect(downloader.download('http://nowhere.invalid/', never)).rejects.toEqual(
      failure('fetch-failed', /nowhere\.invalid/),
    );
  });
});

describe('an address that leads inside', () => {
  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://localhost/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1:8080/',
    'http://0.0.0.0/',
  ])('%s is refused before anything is sent', async (address) => {
    await expect(site.open('').download(address, never)).rejects.toEqual(
      failure('address-refused', /private network.*SAYSO_ALLOW_HOSTS/),
    );
  });

  it('is refused at the port', async () => {
    await expect(site.open('').download('http://news.example:6379/', never)).rejects.toEqual(
      failure('address-refused', /port 6379/),
    );
    await expect(site.open('').download(`${site.origin}/`, never)).rejects.toEqual(
      failure('address-refused', /port/),
    );
  });

  it.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://[::1]:8080/',
    'http://169.254.169.254/latest/meta-data/',
    '//10.0.0.1/',
  ])('%s is refused as the end of a redirect', async (location) => {
    site.answer = (_request, response) => response.writeHead(302, { location }).end();
    await expect(site.download()).rejects.toEqual(failure('address-refused', /private network/));
  });

  it.each([
    'ftp://news.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'http://user:word@news.example/',
  ])('%s is not followed', async (location) => {
    site.answer = (_request, response) => response.writeHead(302, { location }).end();
    await expect(site.download()).rejects.toEqual(failure('address-refused', /./));
  });

  it('is not asked for with a password, nor by another scheme', async () => {
    await expect(site.open('').download('http://user:word@news.example/', never)).rejects.toEqual(
      failure('address-refused', /password/),
    );
    await expect(site.open('').download('ftp://news.example/', never)).rejects.toEqual(
      failure('bad-request', /http/),
    );
  });

  it('is reached where an operator allowed the host', async () => {
    expect((await site.download()).bytes.byteLength).toBe(page.length);
  });
});

it('stops when the worker has to go, and does not call that a failure of the site', async () => {
  site.answer = () => {};
  const leaving = new AbortController();
  const going = site.open(new URL(site.origin).host).download(`${site.origin}/`, leaving.signal);
  setTimeout(() => leaving.abort(new Error('leaving')), 50);
  await expect(going).rejects.not.toHaveProperty('code', 'fetch-timeout');
});

describe('a name that answers otherwise the second time', () => {
  /** Answers a public address first, and this machine's own from then on. */
  const rebinding = () => {
    let asked = 0;
    const resolve: Resolve = (_name, _options, callback) => {
      asked += 1;
      callback(null, [{ address: asked === 1 ? '8.8.8.8' : '127.0.0.1', family: 4 }]);
    };
    return { resolve, count: () => asked };
  };

  it('is refused at the moment of connecting, whatever it answered before', async () => {
    let reached = false;
    site.answer = (_request, response) => {
      reached = true;
      response.end(page);
    };
    const { resolve, count } = rebinding();
    // What a check before the connection would be told.
    await new Promise<void>((done) =>
      resolve('rebind.example', { all: true }, (_error, addresses) => {
        expect(addresses).toEqual([{ address: '8.8.8.8', family: 4 }]);
        done();
      }),
    );
    const downloader = site.keep(createDownloader(parseAllowedHosts(''), {}, resolve));
    await expect(downloader.download('http://rebind.example:8080/', never)).rejects.toEqual(
      failure('address-refused', /private network/),
    );
    expect(count()).toBe(2);
    expect(reached).toBe(false);
  });

  it('is refused where one of its addresses is private, among others that are not', async () => {
    const both: Resolve = (_name, _options, callback) =>
      callback(null, [
        { address: '8.8.8.8', family: 4 },
        { address: '::ffff:10.0.0.1', family: 6 },
      ]);
    const downloader = site.keep(createDownloader(parseAllowedHosts(''), {}, both));
    await expect(downloader.download('https://both.example/', never)).rejects.toEqual(
      failure('address-refused', /private network/),
    );
  });
});

describe('a host that lies', () => {
  const raw = async (bytes: string | Uint8Array, limits: Partial<Limits> = {}) => {
    const liar = await openRawHost(bytes);
    try {
      return await site.open(liar.host, limits).download(`http://${liar.host}/`, never);
    } finally {
      await liar.close();
    }
  };
  const head = (...lines: string[]) =>
    `HTTP/1.1 200 OK\r\n${lines.map((line) => `${line}\r\n`).join('')}\r\n`;

  it('about a length that never comes is told as broken off', async () => {
    await expect(raw(`${head('content-length: 5000')}${page}`)).rejects.toEqual(
      failure('fetch-failed', /broke off/),
    );
  });

  it('about a length that is less gives no more than it said', async () => {
    const got = await raw(`${head('content-length: 3', 'connection: close')}${page}`).catch((error) => error);
    if (got instanceof Error) expect(got).toEqual(failure('fetch-failed', /garbled|broke off/));
    else expect(Buffer.from(got.bytes).toString()).toBe(page.slice(0, 3));
  });

  it('about what packs it is told as garbled', async () => {
    await expect(raw(`${head('content-encoding: gzip', 'connection: close')}${page}`)).rejects.toEqual(
      failure('fetch-failed', /garbled|broke off/),
    );
  });

  it('about speaking HTTP is told as garbled', async () => {
    await expect(raw('220 mail.example ESMTP\r\n')).rejects.toEqual(
      failure('fetch-failed', /garbled|broke off/),
    );
  });

  it('with headers without an end is cut off', async () => {
    const endless = `HTTP/1.1 200 OK\r\n${'x-more: and more\r\n'.repeat(20_000)}`;
    await expect(raw(endless)).rejects.toEqual(failure('fetch-failed', /garbled|broke off/));
  });

  it('about its charset is left as it is: the bytes decide what they are', async () => {
    const bytes = Buffer.concat([
      Buffer.from(head('content-type: text/html; charset=utf-16', 'connection: close')),
      Buffer.from('<p>Caf\u00e9</p>', 'utf8'),
    ]);
    const got = await raw(new Uint8Array(bytes));
    expect(got.mediaType).toBe('text/html; charset=utf-16');
    expect(Buffer.from(got.bytes).toString()).toBe('<p>Caf\u00e9</p>');
  });
});
