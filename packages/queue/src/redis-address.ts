import { AppError } from '@sayso/schema';

/** BullMQ's own, so that its other tools find the queues. */
const defaultPrefix = 'bull';

/**
 * Takes a Redis URL apart. `?prefix=NAME` sets the key prefix: two houses can share one Redis, and since the URL
 * carries it, every process given the same URL agrees on it.
 *
 * @throws AppError `bad-request` where it is no Redis URL
 */
export function parseRedisAddress(redisUrl: string): { url: string; prefix: string } {
  const url = URL.canParse(redisUrl) ? new URL(redisUrl) : null;
  if (!url || !/^rediss?:$/.test(url.protocol))
    throw new AppError('bad-request', 'REDIS_URL has to look like redis://127.0.0.1:6379.');
  const prefix = url.searchParams.get('prefix') || defaultPrefix;
  if (prefix.includes(':')) throw new AppError('bad-request', 'The prefix in REDIS_URL may hold no colon.');
  url.searchParams.delete('prefix');
  return { url: url.href, prefix };
}
