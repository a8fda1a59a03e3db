import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseAllowedHosts } from './allowed-hosts.ts';
import { createDownloader, type Downloader, type Limits } from './create-downloader.ts';

let answer: RequestListener;
let server: Server;
const downloaders: Downloader[] = [];

beforeEach(async () => {
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  for (const downloader of downloaders.splice(0)) await downloader.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** Downloads from the local server, which is allowed by name. */
const download = (path = '/', limits: Partial<Limits> = {}) => {
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const downloader = createDownloader(parseAllowedHosts(host), limits);
  downloaders.push(downloader);
  return downloader.download(`http://${host}${path}`, new AbortController().signal);
};

const failure = (code: string, words: RegExp) =>
  expect.objectContaining({ name: 'AppError', code, message: expect.stringMatching(words) });

describe('redirects', () => {
  it('end somewhere', async () => {
    let asked = 0;
    answer = (_request, response) => {
      asked += 1;
      response.writeHead(302, { location: `/again/${asked}` }).end();
    };
    await expect(download()).rejects.toEqual(failure('fetch-refused', /more than 5 times/));
    expect(asked).toBe(6);
  });

  it('that take all the time are told from an answer that does', async () => {
    let asked = 0;
    answer = (_request, response) => {
      asked += 1;
      if (asked < 4) response.writeHead(302, { location: `/again/${asked}` }).end();
    };
    await expect(download('/', { totalMs: 1_000 })).rejects.toEqual(
      failure('fetch-timeout', /redirected 3 times and led to no answer/),
    );
  });

  it.each([
    ['itself', ['/a']],
    ['where it was sent from', ['/a', '/b']],
  ])('in a circle, to %s, are told as one and not gone round again', async (_what, stops) => {
    let asked = 0;
    answer = (_request, response) => {
      response.writeHead(302, { location: stops[asked % stops.length] }).end();
      asked += 1;
    };
    await expect(download()).rejects.toEqual(failure('fetch-refused', /in a circle/));
    expect(asked).toBe(stops.length + 1);
  });

  it('say where to', async () => {
    answer = (_request, response) => response.writeHead(302).end();
    await expect(download()).rejects.toEqual(failure('fetch-refused', /without saying where to/));
  });
});
