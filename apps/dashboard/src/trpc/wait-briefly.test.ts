import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { waitBriefly } from './wait-briefly.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const after = <T>(ms: number, end: () => T) =>
  new Promise<T>((resolve, reject) => {
    setTimeout(() => {
      try {
        resolve(end());
      } catch (error) {
        reject(error);
      }
    }, ms);
  });
const fail = (): never => {
  throw new Error('away');
};

it('gives what comes in time, and leaves no timer behind', async () => {
  const waiting = waitBriefly(after(900, () => 'read'));
  await vi.advanceTimersByTimeAsync(900);
  expect(await waiting).toBe('read');
  expect(vi.getTimerCount()).toBe(0);
});

it('fails as the work fails', async () => {
  const waiting = expect(waitBriefly(after(900, fail))).rejects.toThrow('away');
  await vi.advanceTimersByTimeAsync(900);
  await waiting;
});

it('goes on without what hangs, and minds no failure after that', async () => {
  const waiting = waitBriefly(after(20_000, fail));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await waiting).toBeUndefined();
  await vi.advanceTimersByTimeAsync(20_000);
});
