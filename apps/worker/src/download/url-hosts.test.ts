import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseAllowedHosts } from './allowed-hosts.ts';
import { createDownloader, type Downloader } from './create-downloader.ts';

const never = new AbortController().signal;
let asked: string[];
let downloader: Downloader;

beforeAll(() => {
  asked = [];
  downloader = createDownloader(parseAllowedHosts(''), {}, (hostname, _options, callback) => {
    asked.push(hostname);
    callback(null, [{ address: '127.0.0.1', family: 4 }]);
  });
});
afterAll(() => downloader.close());

const refused = expect.objectContaining({ code: 'address-refused' });

describe('a host that is an address of this machine or its network in disguise', () => {
  it.each([
    ['decimal', 'http://2130706433/'],
    ['octal', 'http://0177.0.0.1/'],
    ['hexadecimal', 'http://0x7f.0.0.1/'],
    ['cut short', 'http://127.1/'],
    ['zero', 'http://0/'],
    ['with a dot at its end', 'http://127.0.0.1./'],
    ['in full-width digits', 'http://１２７.０.０.１/'],
    ['in circled digits', 'http://①②⑦.⓪.⓪.①/'],
    ['with an ideographic full stop', 'http://127。0。0。1/'],
    ['with percent signs', 'http://%31%32%37.0.0.1/'],
    ['IPv4 mapped', 'http://[::ffff:127.0.0.1]/'],
    ['IPv4 mapped, in hexadecimal', 'http://[::ffff:7f00:1]/'],
    ['IPv4 compatible', 'http://[::127.0.0.1]/'],
    ['IPv4 translated', 'http://[::ffff:0:127.0.0.1]/'],
    ['NAT64', 'http://[64:ff9b::169.254.169.254]/'],
    ['6to4', 'http://[2002:a9fe:a9fe::1]/'],
  ])('%s is refused without being looked up: %s', async (_how, url) => {
    asked = [];
    await expect(downloader.download(url, never)).rejects.toEqual(refused);
    expect(asked).toEqual([]);
  });

  it.each([
    ['a name of this machine', 'http://localhost/', 'localhost'],
    ['the same with a dot at its end', 'http://localhost./', 'localhost.'],
    ['letters that look like others', 'http://vаle.example/', 'xn--vle-6cd.example'],
    ['letters that are mapped to others', 'http://ⓥale.example/', 'vale.example'],
  ])('%s is judged by where it leads: %s', async (_how, url, name) => {
    asked = [];
    await expect(downloader.download(url, never)).rejects.toEqual(refused);
    expect(asked).toEqual([name]);
  });

  it.each(['http://[fe80::1%25eth0]/', 'http://[::1%lo]/', 'http://127.0.0.256/', 'http://0x100000000/'])(
    'is no address at all: %s',
    async (url) => {
      await expect(downloader.download(url, never)).rejects.toMatchObject({ code: 'bad-request' });
    },
  );
});

describe('a redirect into a disguised address', () => {
  it.each(['http://2130706433/', 'http://[::ffff:7f00:1]/', 'http://127.0.0.1./', '//0x7f.1/'])(
    'is refused like the address itself: %s',
    async (location) => {
      const server = createServer((_request, response) => response.writeHead(302, { location }).end());
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo;
      const outside = createDownloader(parseAllowedHosts(`127.0.0.1:${port}`));
      try {
        await expect(outside.download(`http://127.0.0.1:${port}/`, never)).rejects.toEqual(refused);
      } finally {
        await outside.close();
        server.close();
      }
    },
  );
});
