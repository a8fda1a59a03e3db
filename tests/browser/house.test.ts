import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, inject, it } from 'vitest';

const address = inject('address');
const cli = fileURLToPath(new URL('../../apps/cli/dist/main.js', import.meta.url));

const up = (env: Record<string, string>) =>
  spawnSync(process.execPath, [cli, 'up'], { env: { ...process.env, ...env }, encoding: 'utf8' });

it('answers that all of it is well', async () => {
  const response = await fetch(`${address}/api/health`);
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ ok: true });
});

it('refuses a second start on its home in a sentence', () => {
  for (const port of [new URL(address).port, '59999']) {
    const { status, stderr } = up({ SAYSO_HOME: inject('home'), PORT: port });
    expect(status).toBe(1);
    expect(stderr).toMatch(/already runs on .* \(process \d+\)/);
  }
});

it('names a port that is taken, and the way out', () => {
  const elsewhere = `${inject('home')}-other`;
  expect(up({ SAYSO_HOME: elsewhere, PORT: '0' }).stderr).toContain('PORT has to be a whole number');
  const { status, stderr } = up({ SAYSO_HOME: elsewhere, PORT: new URL(address).port });
  expect(status).toBe(1);
  expect(stderr).toMatch(/Port \d+ is taken .* PORT=\d+ npm start/);
});
