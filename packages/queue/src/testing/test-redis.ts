import { newId } from '@sayso/schema';
import { Redis } from 'ioredis';

/** A corner of the test server that no other test looks into. */
export interface TestRedis {
  url: string;
  /** Forgets every key of this corner, as FLUSHALL would. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

/** All keys under a prefix at once: between two commands a worker could put one back. */
const forget = `
  local keys = redis.call('KEYS', ARGV[1])
  for i = 1, #keys do redis.call('DEL', keys[i]) end
  return #keys`;

/**
 * The server that TEST_REDIS_URL names, under a key prefix of its own.
 *
 * @throws Error where TEST_REDIS_URL is not set
 */
export function testRedis(): TestRedis {
  const server = process.env.TEST_REDIS_URL;
  if (!server)
    throw new Error('TEST_REDIS_URL is not set: it names a Redis for the tests. npm test sets it.');
  const prefix = `test-${newId('batch')}`;
  const url = new URL(server);
  url.searchParams.set('prefix', prefix);
  const redis = new Redis(server);
  redis.on('error', () => {});
  const flush = async (): Promise<void> => void (await redis.eval(forget, 0, `${prefix}:*`));
  return {
    url: url.href,
    flush,
    close: async () => {
      await flush();
      redis.disconnect();
    },
  };
}
