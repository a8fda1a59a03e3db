import { afterEach, expect, it, vi } from 'vitest';
import { catchInterrupt, type Interrupt } from './catch-interrupt.ts';

let interrupt: Interrupt;
afterEach(() => interrupt.release());

const caught = () => {
  const clock = { ms: 0 };
  const onSecond = vi.fn();
  interrupt = catchInterrupt(onSecond, () => clock.ms);
  return { clock, onSecond };
};

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('stops in order at the first %s', async (signal) => {
  const { onSecond } = caught();
  expect(interrupt.happened).toBe(false);
  process.emit(signal);
  await interrupt.first;
  expect(interrupt.happened).toBe(true);
  expect(onSecond).not.toHaveBeenCalled();
});

it('takes the echo of one Ctrl-C for the same one, and a later one for impatience', () => {
  const { clock, onSecond } = caught();
  process.emit('SIGINT');
  clock.ms = 50;
  process.emit('SIGINT');
  process.emit('SIGTERM');
  expect(onSecond).not.toHaveBeenCalled();
  clock.ms = 2_000;
  process.emit('SIGINT');
  expect(onSecond).toHaveBeenCalledOnce();
});

it('leaves signals alone once it is released', () => {
  const before = process.listenerCount('SIGINT');
  caught();
  expect(process.listenerCount('SIGINT')).toBe(before + 1);
  interrupt.release();
  expect(process.listenerCount('SIGINT')).toBe(before);
});
