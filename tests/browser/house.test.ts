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
  const { status, stderr, stdout } = up({ SAYSO_HOME: inject('home'), PORT: '0' });
  expect(status).toBe(1);
  expect(stdout + stderr).toContain('PORT has to be a whole number');
  const second = up({ SAYSO_HOME: inject('home'), PORT: '59999' });
  expect(second.status).toBe(1);
  expect(second.stdout + second.stderr).toMatch(/already runs on .* \(process \d+\)/);
});

it('names a port that is taken, and the way out', () => {
  const { status, stderr } = up({ SAYSO_HOME: `${inject('home')}-other`, PORT: new URL(address).port });
  expect(status).toBe(1);
  expect(stderr).toMatch(/Port \d+ is taken .* PORT=\d+ npm start/);
});
