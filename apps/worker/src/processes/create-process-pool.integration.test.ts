import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Pool } from '../pool.ts';
import { builtFile } from '../testing/built.ts';
import { createProcessPool } from './create-process-pool.ts';

const never = new AbortController().signal;
const work = new URL('../testing/tasks/whatever-it-is-told.mjs', import.meta.url);
const files = { runner: builtFile('processes/run-tasks.js'), work };
const limits = { atOnce: 2, timeLimitMs: 2_000, heapMb: 96 };

let pool: Pool<{ bytes: Uint8Array; name: string }, unknown>;

beforeEach(() => {
  pool = createProcessPool(files, 'Obeying it', limits, { mark: '!' });
});
afterEach(() => pool.close());

const tell = (words: string, signal = never) =>
  pool.run({ bytes: new TextEncoder().encode(words), name: 'told.txt' }, signal);

const failure = (code: string) => expect.objectContaining({ name: 'AppError', code });

/** After a document that killed its process, the next one finds another. */
const goesOn = async () => expect(await tell('echo')).toBe('4 bytes of told.txt!');

const lives = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('a pool of processes', () => {
  it('hands documents to as many processes as it may have, which live on', async () => {
    await goesOn();
    const pids = await Promise.all(['pid', 'pid', 'pid', 'pid'].map((words) => tell(words)));
    expect(new Set(pids).size).toBeLessThanOrEqual(2);
    expect(pids).not.toContain(process.pid);
    expect(pids).toContain(await tell('pid'));
  });

  it('brings a refusal across as what it is, and a mistake in the code as one', async () => {
    await expect(tell('refuse')).rejects.toEqual(failure('binary-document'));
    await expect(tell('refuse')).rejects.toThrow('It is no text.');
    await expect(tell('err')).rejects.toThrow('a mistake in the reader');
    await expect(tell('wrap')).rejects.toThrow(/could not be cloned/);
    await goesOn();
  });

  it('ends a document that takes too long, in the middle of a loop', async () => {
    const told = tell('loop');
    await expect(told).rejects.toEqual(failure('read-timeout'));
    await expect(told).rejects.toThrow('Obeying it took longer than 2 seconds');
    await goesOn();
  });

  it.each(['eat', 'gulp', 'exit'])('survives a document that makes its process %s', async (words) => {
    const patient = createProcessPool<object, unknown>(files, 'Obeying it', {
      ...limits,
      timeLimitMs: 50_000,
    });
    const bytes = new TextEncoder().encode(words);
    await expect(patient.run({ bytes }, never)).rejects.toEqual(failure('read-crashed'));
    expect(await patient.run({ bytes: new TextEncoder().encode('pid') }, never)).toEqual(expect.any(Number));
    await patient.close();
  });

  it('keeps what kills one document from the other beside it', async () => {
    const beside = tell('loop');
    await expect(tell('exit')).rejects.toEqual(failure('read-crashed'));
    await expect(beside).rejects.toEqual(failure('read-timeout'));
  });

  it('gives a process none of the settings of the house', async () => {
    expect(await tell('environment')).toEqual([]);
  });

  it('stops when the worker is leaving, and does not call that a timeout', async () => {
    const leaving = new AbortController();
    const going = tell('loop', leaving.signal);
    setTimeout(() => leaving.abort(new Error('leaving')), 300);
    await expect(going).rejects.toThrow('leaving');
    await expect(tell('echo', AbortSignal.abort(new Error('left')))).rejects.toThrow('left');
    await goesOn();
  });

  it('leaves no process behind when it is closed, at work or not', async () => {
    const pid = (await tell('pid')) as number;
    const working = tell('loop');
    await Promise.all([expect(working).rejects.toThrow(), pool.close()]);
    await vi.waitFor(() => expect(lives(pid)).toBe(false));
  });

  it('says why, where the work cannot even be loaded', async () => {
    const broken = createProcessPool(
      { ...files, work: new URL('./there-is-no-such-file.mjs', work) },
      'Obeying it',
      limits,
    );
    await expect(broken.run({}, never)).rejects.toMatchObject({
      code: 'read-crashed',
      cause: { message: expect.stringContaining('there-is-no-such-file') },
    });
    await broken.close();
  });

  it('does not outlive a worker that was killed, even in an endless loop', async () => {
    const script = `
      const { createProcessPool } = await import(${JSON.stringify(builtFile('processes/create-process-pool.js').href)});
      const files = { runner: new URL(${JSON.stringify(files.runner.href)}), work: new URL(${JSON.stringify(work.href)}) };
      const pool = createProcessPool(files, 'x', { atOnce: 1, timeLimitMs: 600000, heapMb: 96 });
      const tell = (words) => pool.run({ bytes: new TextEncoder().encode(words) }, new AbortController().signal);
      console.log(await tell('pid'));
      await tell('loop');`;
    const parent = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [said] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = Number(said.toString());
    expect(lives(pid)).toBe(true);
    parent.kill('SIGKILL');
    await vi.waitFor(() => expect(lives(pid)).toBe(false), { timeout: 30_000, interval: 100 });
  });
});
