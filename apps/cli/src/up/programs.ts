import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Program } from '@sayso/local';
import { checkoutRoot, inheritedEnv } from '../env.ts';
import { askHealth } from './await-health.ts';

type Needs = { home: string; port: number; host: string; databaseUrl: string; redisUrl: string };

/** The worker ends its jobs within ten seconds of being asked to, and is done for within fifteen. */
const workerStopMs = 16_000;
/** A browser that listens for changes holds its connection open for as long as it may. */
const dashboardStopMs = 3_000;
const readyWithinMs = 60_000;

export function workerProgram(needs: Needs): Program {
  return {
    name: 'The worker',
    command: process.execPath,
    args: ['--enable-source-maps', join(checkoutRoot, 'apps/worker/dist/main.js')],
    cwd: join(checkoutRoot, 'apps/worker'),
    env: envOf(needs),
    logFile: join(needs.home, 'logs', 'worker.log'),
    stopSignal: 'SIGTERM',
    stopWithinMs: workerStopMs,
    // Whether it works is seen at its heartbeat, which the health check asks for.
    isReady: async () => true,
    readyWithinMs,
  };
}

export function dashboardProgram(needs: Needs): Program {
  const cwd = join(checkoutRoot, 'apps/dashboard');
  const next = createRequire(join(cwd, 'package.json')).resolve('next/dist/bin/next');
  return {
    name: 'The dashboard',
    command: process.execPath,
    args: [next, 'start', '--port', String(needs.port), '--hostname', needs.host],
    cwd,
    env: { ...envOf(needs), NEXT_TELEMETRY_DISABLED: '1' },
    logFile: join(needs.home, 'logs', 'dashboard.log'),
    stopSignal: 'SIGTERM',
    stopWithinMs: dashboardStopMs,
    isReady: async () => (await askHealth(needs)) !== null,
    readyWithinMs,
  };
}

const envOf = ({ databaseUrl, redisUrl }: Needs): NodeJS.ProcessEnv => ({
  ...inheritedEnv(),
  NODE_ENV: 'production',
  DATABASE_URL: databaseUrl,
  REDIS_URL: redisUrl,
});
