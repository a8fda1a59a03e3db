import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Health } from '@sayso/schema';
import { afterEach, expect, it } from 'vitest';
import { askHealth, awaitHealth, troubleOf } from './await-health.ts';

const part = { ok: true, detail: null };
const well: Health = { ok: true, postgres: part, redis: part, worker: part, dashboard: part };
const ill: Health = { ...well, ok: false, worker: { ok: false, detail: 'No worker has started yet.' } };

let close = () => {};
afterEach(() => close());

/** A dashboard that answers one health after the other, the last one from then on. */
async function dashboard(...answers: unknown[]): Promise<{ port: number; host: string }> {
  const server = createServer((_request, response) => {
    response.end(JSON.stringify(answers.length > 1 ? answers.shift() : answers[0]));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  close = () => server.close();
  return { port: (server.address() as AddressInfo).port, host: '0.0.0.0' };
}

it('waits until all is well', async () => {
  const where = await dashboard(ill, { odd: true }, well);
  await awaitHealth(where, 10_000, () => false, '/logs');
  expect(await askHealth(where)).toEqual(well);
});

it('names what is not well when it gives up', async () => {
  const where = await dashboard(ill);
  await expect(awaitHealth(where, 0, () => false, '/logs')).rejects.toThrow(
    'Sayso is not well after 0 seconds. No worker has started yet. The logs are in /logs.',
  );
});

it('stops waiting when it is told to', async () => {
  const where = await dashboard(ill);
  await expect(awaitHealth(where, 60_000, () => true, '/logs')).resolves.toBeUndefined();
});

it('says so where nothing answers', () => {
  expect(troubleOf(null)).toBe('The dashboard does not answer.');
  expect(troubleOf({ ...ill, redis: { ok: false, detail: null } })).toBe(
    'Something is wrong with redis. No worker has started yet.',
  );
});
