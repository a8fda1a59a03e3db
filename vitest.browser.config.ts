import { defineConfig } from 'vitest/config';

const conditions = ['@sayso/source'];

// The built house as `npm start` leaves it, and a real browser before it. One file after the other: they share it.
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: 'tests/browser/setup-house.ts',
    pool: 'forks',
    maxWorkers: 1,
    fileParallelism: false,
    testTimeout: 60_000,
    // On a busy machine it takes Chromium minutes to be unpacked and to start.
    hookTimeout: 240_000,
  },
});
