import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkDisk, checkHome, checkNode, checkPortOf } from './check-machine.ts';

it.each([
  ['20.19.0', true],
  ['22.1.0', true],
  ['24.0.0', true],
  ['20.18.3', false],
  ['18.20.0', false],
])('Node %s is well: %s', (version, ok) => {
  const check = checkNode(version);
  expect(check).toMatchObject({ ok, detail: version });
  expect(check.advice === null).toBe(ok);
});

describe('the home', () => {
  it('is well where it could be made, however deep', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sayso-home-'));
    const home = join(folder, 'not', 'made', 'yet');
    expect(await checkHome(home)).toMatchObject({ ok: true, detail: home });
    expect((await checkDisk(home)).detail).toMatch(/ [KMG]B free$/);
    await rm(folder, { recursive: true });
  });

  it('is not where a file stands in the way', async () => {
    // Permissions would not do: the tests may run as root, who has them all.
    const check = await checkHome(join(fileURLToPath(import.meta.url), 'home'));
    expect(check.ok).toBe(false);
    expect(check.advice).toContain('SAYSO_HOME');
  });
});

it('tells a port that another program holds from a free one', async () => {
  const server = createServer((_, response) => response.end('another program')).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  expect(await checkPortOf({ port, host: '127.0.0.1' })).toMatchObject({
    ok: false,
    detail: 'taken by another program',
  });
  await new Promise((resolve) => server.close(resolve).closeAllConnections());
  expect(await checkPortOf({ port, host: '127.0.0.1' })).toMatchObject({ ok: true, detail: 'free' });
});
