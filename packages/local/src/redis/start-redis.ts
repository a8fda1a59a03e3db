import { mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { searchPath } from '../env.ts';
import { choosePort } from '../process/choose-port.ts';
import { type Program, type RunningProgram, runProgram } from '../process/run-program.ts';
import type { ServiceSetting } from '../settings.ts';
import { findNative, type NativeServer } from './find-native.ts';

const readyWithinMs = 60_000;
const stopWithinMs = 10_000;

/** Plain JavaScript outside src/, since it runs by itself: on Node 20 a source file could not. */
const wasmEntry = fileURLToPath(new URL('../../bin/valkey.mjs', import.meta.url));

/**
 * Starts a Redis for a home, on 127.0.0.1 alone and with a password: the machine's own server, which writes every
 * change to disk, or else Valkey as WebAssembly, which keeps nothing. Writes the port it took into `setting`.
 *
 * @throws LocalError
 */
export async function startRedis(
  home: string,
  setting: ServiceSetting,
  onNote: (sentence: string) => void,
): Promise<RunningProgram & { url: string }> {
  const port = await choosePort(setting.port);
  setting.port = port;
  const folder = join(home, 'redis');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const native = findNative(searchPath);
  if (!native)
    onNote(
      'No redis-server or valkey-server on the PATH, so Valkey runs as WebAssembly: slower, and it keeps nothing on disk. ' +
        'After a restart PostgreSQL puts back what was waiting.',
    );
  const kind = native ? nativeServer(native, port, setting.password) : wasmServer(port, setting.password);
  const running = await runProgram(
    {
      ...kind,
      cwd: folder,
      logFile: join(home, 'logs', 'redis.log'),
      stopSignal: 'SIGTERM',
      stopWithinMs,
      isReady: () => answers(port, setting.password),
      readyWithinMs,
    },
    onNote,
  );
  return { ...running, url: `redis://:${setting.password}@127.0.0.1:${port}` };
}

type Kind = Pick<Program, 'name' | 'command' | 'args' | 'env' | 'input'>;

function nativeServer(server: NativeServer, port: number, password: string): Kind {
  return {
    name: server.name,
    command: server.path,
    // The configuration comes on standard input: an argument would show the password to every user of the machine.
    args: ['-'],
    env: { PATH: searchPath },
    input: [
      'bind 127.0.0.1',
      `port ${port}`,
      `requirepass ${password}`,
      'dir .',
      'appendonly yes',
      'save ""',
      'maxmemory-policy noeviction',
      'daemonize no',
      '',
    ].join('\n'),
  };
}

function wasmServer(port: number, password: string): Kind {
  return {
    name: 'Valkey',
    command: process.execPath,
    args: ['--disable-warning=ExperimentalWarning', wasmEntry],
    env: { PATH: searchPath },
    input: JSON.stringify({ port, password }),
  };
}

/** Whether a Redis answers there that knows the password and has loaded its data. */
function answers(port: number, password: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    let heard = '';
    const done = (ready: boolean) => {
      socket.destroy();
      resolve(ready);
    };
    socket.setTimeout(2_000, () => done(false));
    socket.once('error', () => done(false));
    socket.once('close', () => done(false));
    socket.once('connect', () => socket.write(`AUTH ${password}\r\nPING\r\n`));
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1');
      if (heard.includes('+PONG')) done(heard.startsWith('+OK'));
      else if (heard.includes('-')) done(false);
    });
  });
}
