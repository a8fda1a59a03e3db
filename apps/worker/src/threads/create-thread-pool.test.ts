import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Pool } from '../pool.ts';
import { createThreadPool } from './create-thread-pool.ts';

const never = new AbortController().signal;
let pool: Pool<{ bytes: Uint8Array; name: string }, unknown>;

beforeEach(() => {
  pool = createThreadPool(
    new URL('../testing/tasks/whatever-it-is-told.mjs', import.meta.url),
    'Obeying it',
    {
      threads: 1,
      timeLimitMs: 2_000,
      heapMb: 32,
    },
  );
});
afterEach(() => pool.close());

const tell = (words: string, signal = never) =>
  pool.run({ bytes: new TextEncoder().encode(words), name: 'told.txt' }, signal);

const failure = (code: string) => expect.objectContaining({ name: 'AppError', code });

/** After a task that killed its thread, the next one finds another. */
const goesOn = async () => expect(await tell('echo')).toBe('4 bytes of told.txt');

describe('a pool of threads', () => {
  it('hands a task to a thread and its answer back', async () => {
    await goesOn();
  });

  it('brings an AppError across as what it is', async () => {
    await expect(tell('refuse')).rejects.toEqual(failure('binary-document'));
    await expect(tell('refuse')).rejects.toThrow('It is no text.');
  });

  it('lets a mistake in the code stay one', async () => {
    await expect(tell('err')).rejects.toThrow('a mistake in the reader');
    await goesOn();
  });

  it('ends a task that takes too long, in the middle of a loop', async () => {
    const told = tell('loop');
    await expect(told).rejects.toEqual(failure('read-timeout'));
    await expect(told).rejects.toThrow('Obeying it took longer than 2 seconds');
    await goesOn();
  });

  it('survives a task that eats all memory, bite by bite', async () => {
    await expect(tell('eat')).rejects.toEqual(failure('read-crashed'));
    await goesOn();
  });

  it('survives a task that takes its thread down', async () => {
    await expect(tell('exit')).rejects.toEqual(failure('read-crashed'));
    await goesOn();
  });

  it('gives a thread none of the settings of the house', async () => {
    expect(await tell('environment')).toEqual([]);
  });

  it('stops when the worker is leaving, and does not call that a timeout', async () => {
    const leaving = new AbortController();
    const going = tell('loop', leaving.signal);
    setTimeout(() => leaving.abort(new Error('leaving')), 100);
    await expect(going).rejects.not.toHaveProperty('code', 'read-timeout');
    await goesOn();
  });
});
