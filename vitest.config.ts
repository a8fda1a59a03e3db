import { defineConfig } from 'vitest/config';

// Sources, not builds, are tested: the condition is the one of each package's `exports`.
const conditions = ['@sayso/source'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'apps/*/src/**/*.test.ts',
      'tests/**/*.test.ts',
      'scripts/*.test.ts',
    ],
    exclude: ['**/*.integration.test.ts', '**/node_modules/**', 'tests/browser/**'],
    pool: 'threads',
    // Files share a worker's modules, at half the processor time. So no test leaves timers, environment or state behind.
    isolate: false,
    testTimeout: 20_000,
  },
});
