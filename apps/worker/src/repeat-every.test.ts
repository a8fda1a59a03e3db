import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { repeatEvery } from './repeat-every.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('runs at once, then again after each pause, until it is stopped', async () => {
  const task = vi.fn(async () => {});
  const repetition = repeatEvery(1_000, task, () => {});
  expect(task).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(2_500);
  expect(task).toHaveBeenCalledTimes(3);
  await repetition.stop();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(task).toHaveBeenCalledTimes(3);
});

it('goes on after a run that failed, and tells of it', async () => {
  const task = vi.fn(async () => {
    throw new Error('away');
  });
  const onError = vi.fn();
  const repetition = repeatEvery(1_000, task, onError);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(task).toHaveBeenCalledTimes(2);
  expect(onError).toHaveBeenCalledTimes(2);
  await repetition.stop();
});

it('never runs twice at a time, and stops only when the run under way is over', async () => {
  let release = (): void => {};
  const task = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        release = resolve;
      }),
  );
  const repetition = repeatEvery(1_000, task, () => {});
  await vi.advanceTimersByTimeAsync(10_000);
  expect(task).toHaveBeenCalledTimes(1);

  const stopped = vi.fn();
  const stopping = repetition.stop().then(stopped);
  await vi.advanceTimersByTimeAsync(0);
  expect(stopped).not.toHaveBeenCalled();
  release();
  await stopping;
  expect(stopped).toHaveBeenCalledTimes(1);
});
