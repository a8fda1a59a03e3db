import type { Redis } from 'ioredis';

/**
 * A function that resolves once the connection stands, and rejects when a try at it has failed or after so many
 * milliseconds. All who wait at one time share one wait.
 */
export function waitForConnection(redis: Redis, withinMs: number): () => Promise<void> {
  let waiting: Promise<void> | null = null;
  const wait = () =>
    new Promise<void>((resolve, reject) => {
      const settle = (done: () => void) => () => {
        clearTimeout(timer);
        redis.off('ready', onReady).off('close', onClose);
        waiting = null;
        done();
      };
      const onReady = settle(resolve);
      const onClose = settle(() => reject(new Error('the connection to Redis was refused or lost')));
      const onLate = settle(() => reject(new Error(`no connection to Redis within ${withinMs} ms`)));
      const timer = setTimeout(onLate, withinMs);
      redis.once('ready', onReady).once('close', onClose);
    });
  return () => {
    if (redis.status === 'ready') return Promise.resolve();
    if (redis.status === 'reconnecting' || redis.status === 'end')
      return Promise.reject(new Error(`the connection to Redis is ${redis.status}`));
    waiting ??= wait();
    return waiting;
  };
}
