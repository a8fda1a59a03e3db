import { expect, it } from 'vitest';
import { runLimited } from './run-limited.ts';

it('runs every item once, never more at a time than allowed', async () => {
  let running = 0;
  let most = 0;
  const seen: number[] = [];
  await runLimited([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, item % 3));
    seen.push(item);
    running -= 1;
  });
  expect(seen.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(3);
});

it('goes on after one that fails, then throws its reason', async () => {
  const seen: number[] = [];
  const run = runLimited([1, 2, 3], 1, async (item) => {
    seen.push(item);
    if (item === 1) throw new Error('first');
  });
  await expect(run).rejects.toThrow('first');
  expect(seen).toEqual([1, 2, 3]);
});
