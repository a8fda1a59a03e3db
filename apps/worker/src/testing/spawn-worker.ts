import { spawn } from 'node:child_process';
import { builtPath } from './built.ts';

/** The built worker as a process of its own, as `npm start` runs it. */
export interface SpawnedWorker {
  kill(signal: NodeJS.Signals): void;
  /** How it ended: its exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals>;
  /** What it wrote to its log so far. */
  log(): string;
}

export function spawnWorker(env: Record<string, string>): SpawnedWorker {
  const child = spawn(process.execPath, [builtPath('main.js')], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      log += chunk.toString();
    });
  return {
    kill: (signal) => void child.kill(signal),
    ended: new Promise((resolve) => child.on('exit', (code, signal) => resolve(signal ?? code ?? -1))),
    log: () => log,
  };
}
