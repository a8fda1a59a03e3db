export { type CuttableProxy, startCuttableProxy } from './testing/cuttable-proxy.ts';
export { type TestRedis, testRedis } from './testing/test-redis.ts';
