import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findServices } from './home.ts';
import { identifyProcess } from './process/identify-process.ts';
import { type Services, startServices } from './start-services.ts';

const asRoot = process.getuid?.() === 0;
let parent: string;
let home: string;
let started: Services[];

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'sayso local '));
  chmodSync(parent, 0o755);
  // Deeper than the 107 bytes that a Unix socket's path may have.
  home = join(parent, 'a'.repeat(60), 'b'.repeat(60), 'home');
  started = [];
});
afterEach(async () => {
  for (const services of started) await services.stop();
  const data = join(home, 'postgres');
  if (lstatSync(data, { throwIfNoEntry: false })?.isSymbolicLink())
    rmSync(dirname(readlinkSync(data)), { recursive: true });
  rmSync(parent, { recursive: true });
});

const start = async (notes: string[] = []) => {
  const services = await startServices({ home, onNote: (note) => notes.push(note) });
  started.push(services);
  return services;
};

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** What a Redis answers to a line, without a password unless one is given. */
async function tell(url: string, line: string, password?: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write(`${password ? `AUTH ${password}\r\n` : ''}${line}\r\nQUIT\r\n`);
  let heard = '';
  for await (const chunk of socket) heard += chunk;
  return heard;
}

const serverPid = () => Number(readFileSync(join(home, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
const gone = async (pid: number) => {
  for (let tries = 0; tries < 400 && identifyProcess(pid) !== null; tries += 1)
    await new Promise((resolve) => {
      setTimeout(resolve, 25);
    });
  return identifyProcess(pid) === null;
};

describe('startServices', () => {
  it('starts a PostgreSQL in UTF-8 that keeps its data, address and password between runs', async () => {
    const first = await start();
    await ask(first.databaseUrl, `create table words as select 'Ärger' as word`);
    const [settings] = await ask(
      first.databaseUrl,
      `select current_setting('server_encoding') as encoding, current_setting('fsync') as fsync,
              lower('ÄÖ') as lower, 'Z' < 'a' as by_code_point`,
    );
    expect(settings).toEqual({ encoding: 'UTF8', fsync: 'on', lower: 'äö', by_code_point: true });
    expect(findServices(home)).toEqual({ databaseUrl: first.databaseUrl, redisUrl: first.redisUrl });
    await first.stop();

    const second = await start();
    expect(second.databaseUrl).toBe(first.databaseUrl);
    expect(second.redisUrl).toBe(first.redisUrl);
    expect(await ask(second.databaseUrl, 'select word from words')).toEqual([{ word: 'Ärger' }]);
  });

  it('lets nobody in without the password, and tells it to nobody', async () => {
    const services = await start();
    const url = new URL(services.databaseUrl);
    url.password = 'guessed';
    await expect(ask(url.href, 'select 1')).rejects.toThrow(/password authentication failed/);
    expect(await tell(services.redisUrl, 'PING')).toMatch(/^-NOAUTH/);
    expect(await tell(services.redisUrl, 'PING', new URL(services.redisUrl).password)).toContain('+PONG');
    for (const file of ['services.json', 'running.json'])
      expect(statSync(join(home, file)).mode & 0o077).toBe(0);
  });

  it('uses the addresses that it is given, and starts nothing in their place', async () => {
    const services = await startServices({ home, databaseUrl: 'postgresql://x', redisUrl: 'redis://y' });
    started.push(services);
    expect(services).toMatchObject({ databaseUrl: 'postgresql://x', redisUrl: 'redis://y' });
    expect(readdirSync(home).sort()).toEqual(['logs', 'running.json', 'services.json']);
  });

  it('refuses a second start on one home while the first runs', async () => {
    await start();
    await expect(startServices({ home })).rejects.toMatchObject({ code: 'home-in-use' });
  });

  it('makes the data again where making it was cut short', async () => {
    mkdirSync(join(home, 'postgres.new-1', 'data'), { recursive: true });
    const services = await start();
    expect(await ask(services.databaseUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(readdirSync(home).filter((name) => name.startsWith('postgres'))).toEqual(['postgres']);
  });

  it('gives the data a new password where the old one is lost', async () => {
    const first = await start();
    await ask(first.databaseUrl, 'create table kept as select 1 as one');
    await first.stop();
    rmSync(join(home, 'services.json'));
    const second = await start();
    expect(new URL(second.databaseUrl).password).not.toBe(new URL(first.databaseUrl).password);
    expect(await ask(second.databaseUrl, 'select one from kept')).toEqual([{ one: 1 }]);
  });

  it('starts again by itself a server that was killed, at the same address', async () => {
    const notes: string[] = [];
    const services = await start(notes);
    process.kill(serverPid(), 'SIGKILL');
    await expect
      .poll(() => ask(services.databaseUrl, 'select 1 as one').catch(String), { timeout: 15_000 })
      .toEqual([{ one: 1 }]);
    expect(notes.join(' ')).toMatch(/PostgreSQL ended by itself \(signal SIGKILL\)/);
  });

  it('starts where postmaster.pid names a program that is not PostgreSQL', async () => {
    const first = await start();
    await first.stop();
    writeFileSync(join(home, 'postgres', 'postmaster.pid'), `${process.pid}\n/x\n1\n5432\n\n\n 1 1\nready\n`);
    const services = await start();
    expect(await ask(services.databaseUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('leaves no server behind when its process is killed, and recovers what was written', async () => {
    const built = fileURLToPath(new URL('../dist/index.js', import.meta.url));
    expect(existsSync(built), 'packages/local is not built').toBe(true);
    const script = `
      import { startServices } from ${JSON.stringify(pathToFileURL(built).href)};
      const { databaseUrl } = await startServices({ home: ${JSON.stringify(home)} });
      console.log(databaseUrl);
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const url = line.toString().trim();
    await ask(url, 'create table kept as select 1 as one');
    const pid = serverPid();
    child.kill('SIGKILL');
    expect(await gone(pid)).toBe(true);

    const services = await start();
    expect(services.databaseUrl).toBe(url);
    expect(await ask(services.databaseUrl, 'select one from kept')).toEqual([{ one: 1 }]);
  });

  it.runIf(asRoot)(
    'as root, keeps the data where its user reaches it, and widens nothing (root only)',
    async () => {
      chmodSync(parent, 0o700);
      const notes: string[] = [];
      const services = await start(notes);
      expect(await ask(services.databaseUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
      expect(statSync(parent).mode & 0o777).toBe(0o700);
      const data = readlinkSync(join(home, 'postgres'));
      expect(notes[0]).toContain(dirname(data));
      expect(statSync(data).uid).not.toBe(0);
      await services.stop();
      expect((await start()).databaseUrl).toBe(services.databaseUrl);
    },
  );
});
