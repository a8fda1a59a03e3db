import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { checkPort } from './check-port.ts';

it.each([Number.NaN, 0, 65_536, 3000.5, -1])('refuses %s', async (port) => {
  await expect(checkPort(port, '127.0.0.1')).rejects.toThrow('PORT has to be a whole number');
});

it('names a port that is taken, and the way out', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await expect(checkPort(port, '127.0.0.1')).rejects.toThrow(
    new RegExp(`Port ${port} is taken .*PORT=${port === 65_535 ? 3001 : port + 1} npm start`),
  );
  await new Promise((resolve) => {
    server.close(resolve);
  });
  await expect(checkPort(port, '127.0.0.1')).resolves.toBeUndefined();
});
