import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testDatabase } from '@sayso/db/testing';
import { type TestRedis, testRedis } from '@sayso/queue/testing';
import type { Feed } from '@sayso/schema';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runCli } from './testing/run-cli.ts';

// Each step is a program started anew.
vi.setConfig({ testTimeout: 180_000 });

let folder: string;
let redis: TestRedis;
let dropDatabase: () => Promise<void>;
let env: Record<string, string>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sayso feeds '));
  redis = testRedis();
  const { url, drop } = await testDatabase();
  dropDatabase = drop;
  env = { DATABASE_URL: url, REDIS_URL: redis.url };
});
afterAll(async () => {
  await redis.close();
  await dropDatabase();
  rmSync(folder, { recursive: true });
});

const run = (...args: string[]) => runCli(['feeds', ...args], { cwd: folder, env });
const listed = async (): Promise<Feed[]> => JSON.parse((await run('list', '--json')).out).feeds;

describe('sayso feeds', () => {
  it('follows what it is given, tells of what it cannot, and follows nothing twice', async () => {
    const added = await run('add', 'https://VALE.example/feed', 'vale.example', 'https://vale.example/feed');
    expect(added.code).toBe(1);
    expect(added.out).toMatch(
      /^fed_\w+ {2}followed {2}https:\/\/vale\.example\/feed\nfed_\w+ {2}followed already/,
    );
    expect(added.err).toMatch(/vale\.example {2}An address starts with http/);
    expect(await listed()).toHaveLength(1);
  });

  it('pauses one, asks none that is paused, and follows it again', async () => {
    const [feed] = await listed();
    const { id } = feed!;
    expect(await run('pause', id)).toMatchObject({
      code: 0,
      out: `${id}  paused  https://vale.example/feed\n`,
    });
    const asked = await run('poll', id);
    expect(asked).toMatchObject({
      code: 1,
      err: 'This feed is paused. Resume it, and it is asked at once.\n',
    });
    expect((await run('list')).out).toMatch(/paused +0 +– +–/);
    expect((await run('resume', id)).out).toContain('followed again');
    expect((await run('show', id)).out).toMatch(/state +active[\s\S]*Not asked yet/);
  });

  it('takes a list in and gives it out', async () => {
    const opml = `<opml version="2.0"><body><outline text="Ports"><outline text="Tide &amp; Quay" xmlUrl="https://tide.example/rss"/></outline>
      <outline text="Vale" xmlUrl="https://vale.example/feed"/></body></opml>`;
    writeFileSync(join(folder, 'list.opml'), opml);
    expect(await run('import', 'list.opml')).toMatchObject({
      code: 0,
      out: '1 followed, 1 followed already, 0 not.\n',
    });
    const { out } = await run('export');
    expect(out).toContain('<outline text="Ports" title="Ports">');
    expect(out).toContain('text="Tide &amp; Quay"');
    writeFileSync(join(folder, 'again.opml'), out);
    expect((await run('import', 'again.opml')).out).toBe('0 followed, 2 followed already, 0 not.\n');
  });

  it('tells what of a list cannot be followed, and follows the rest', async () => {
    const opml = `<opml><body><outline text="Vale" xmlUrl="https://vale.example/feed"/>
      <outline text="Inner ring" xmlUrl="https://ada:quill@ring.example/rss"/></body></opml>`;
    writeFileSync(join(folder, 'partly.opml'), opml);
    const { code, out, err } = await run('import', 'partly.opml');
    expect(code).toBe(1);
    expect(out).toBe('0 followed, 1 followed already, 1 not.\n');
    expect(err).toBe(
      '“Inner ring”, outline 2 of the list: Leave the user name and password out of the address.\n',
    );
  });

  it.each([
    ['a text', 'The port reopened.', /no OPML/],
    ['a list of nothing', '<opml><body/></opml>', /names no feed/],
  ])('refuses %s as a list, in words', async (_what, text, words) => {
    writeFileSync(join(folder, 'bad.opml'), text);
    const { code, err } = await run('import', 'bad.opml');
    expect(code).toBe(1);
    expect(err).toMatch(words);
  });

  it('removes one, and knows no id that is none', async () => {
    const { id } = (await listed()).find(({ url }) => url.includes('tide'))!;
    expect((await run('remove', id)).code).toBe(0);
    expect((await run('show', id)).err).toBe('There is no such feed.\n');
    expect((await run('show', 'nonsense')).code).toBe(2);
    expect(await listed()).toHaveLength(1);
  });
});
