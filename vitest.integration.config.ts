import { defineConfig } from 'vitest/config';

const conditions = ['@sayso/source'];

// Tests on real services, two files at a time: they share one PostgreSQL and one Redis.
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['{packages,apps}/*/src/**/*.integration.test.ts', 'tests/**/*.integration.test.ts'],
    exclude: ['**/node_modules/**', 'tests/browser/**'],
    globalSetup: 'tests/setup-services.ts',
    pool: 'forks',
    // Files share a process and what it has loaded, Prisma above all: a third less processor time.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
