import { startServices } from '@sayso/local';
import { tempHome } from './support/temp-home.ts';

/**
 * Real services for the integration tests, unless the environment names some: tests make their own databases on this
 * PostgreSQL, and share this Redis.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const { home, remove } = tempHome();
  const services = await startServices({
    home,
    databaseUrl: process.env.TEST_DATABASE_URL,
    redisUrl: process.env.TEST_REDIS_URL,
  });
  process.env.TEST_DATABASE_URL = services.databaseUrl;
  process.env.TEST_REDIS_URL = services.redisUrl;
  return async () => {
    await services.stop();
    remove();
  };
}
