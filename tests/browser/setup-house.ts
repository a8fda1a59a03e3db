import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { choosePort } from '@sayso/local';
import type { TestProject } from 'vitest/node';
import { tempHome } from '../support/temp-home.ts';
import { serveFeeds } from './serve-feeds.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the dashboard answers, without a slash at its end. */
    address: string;
    /** The home that it runs on. */
    home: string;
    /** Where feeds are served to it, as host:port. */
    feedHost: string;
  }
}

const cli = fileURLToPath(new URL('../../apps/cli/dist/main.js', import.meta.url));

/** Starts the built house on an empty home, as `npm start` does, and holds it to a clean end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(cli)) throw new Error('apps/cli is not built: there is no house to look at.');
  const { home, remove } = tempHome();
  const feeds = await serveFeeds();
  const house = spawn(process.execPath, [cli, 'up', '--json'], {
    env: {
      ...process.env,
      PORT: String(await choosePort(null)),
      SAYSO_HOST: '127.0.0.1',
      SAYSO_HOME: home,
      SAYSO_ALLOW_HOSTS: feeds.host,
      DATABASE_URL: '',
      REDIS_URL: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    project.provide('address', await addressOf(house));
    project.provide('home', home);
    project.provide('feedHost', feeds.host);
  } catch (error) {
    house.kill('SIGKILL');
    await feeds.close();
    remove();
    throw error;
  }
  return async () => {
    house.kill('SIGTERM');
    const [code] = house.exitCode === null ? await once(house, 'exit') : [house.exitCode];
    await feeds.close();
    remove();
    if (code !== 0) throw new Error(`sayso up ended with exit code ${code} when it was stopped.`);
  };
}

/** What `sayso up --json` prints once the house is well; its steps, where it ends before that. */
async function addressOf(house: ChildProcess): Promise<string> {
  let printed = '';
  let steps = '';
  house.stderr?.on('data', (chunk: Buffer) => {
    steps += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    house.once('error', reject);
    house.once('exit', (code) => reject(new Error(`sayso up ended with exit code ${code}:\n${steps}`)));
    house.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      try {
        resolve((JSON.parse(printed) as { address: string }).address);
      } catch {
        // Not all of it is here yet.
      }
    });
  });
}
