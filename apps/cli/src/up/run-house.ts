import { join } from 'node:path';
import { migrate } from '@sayso/db/migrate';
import { type RunningProgram, refuseOccupied, runProgram, startServices } from '@sayso/local';
import { checkoutRoot, type Env } from '../env.ts';
import { awaitHealth } from './await-health.ts';
import type { Interrupt } from './catch-interrupt.ts';
import { checkPort } from './check-port.ts';
import { loadSamples, samplesAreLoaded } from './load-samples.ts';
import { dashboardProgram, workerProgram } from './programs.ts';
import type { StepList } from './step-list.ts';
import { tellSamples } from './tell-samples.ts';

const healthyWithinMs = 60_000;

/** What runs, in the order it was started in. It is stopped from the end. */
export type House = (Pick<RunningProgram, 'stop' | 'kill'> & { name: string })[];

/**
 * Starts everything that a Sayso on one machine is made of, saying step by step what it does. What it has started is
 * in `house` from the moment it runs, also where a later step fails or an interrupt cuts the start short.
 *
 * @throws AppError, LocalError with a sentence that says what to do
 */
export async function startHouse(
  settings: Env & { samples: boolean },
  { steps, house, interrupt }: { steps: StepList; house: House; interrupt: Interrupt },
): Promise<void> {
  const { home, port, host } = settings;
  // Before the port: where Sayso runs here already, it is Sayso that has the port.
  refuseOccupied(home);
  await checkPort(port, host);
  const cut = () => interrupt.happened;

  const services = await steps.step('PostgreSQL and Redis', async () => {
    const started = await startServices({
      home,
      databaseUrl: settings.databaseUrl ?? undefined,
      redisUrl: settings.redisUrl ?? undefined,
      onNote: steps.note,
    });
    house.push({ name: 'PostgreSQL and Redis', ...started });
    return started;
  });
  if (cut()) return;
  const { databaseUrl, redisUrl } = services;
  const needs = { home, port, host, databaseUrl, redisUrl };

  await steps.step(
    'Migrations',
    () => migrate(databaseUrl),
    (applied) => (applied.length > 0 ? `${applied.length} applied` : 'none to apply'),
  );
  if (cut()) return;

  await steps.step('Worker and dashboard', async () => {
    const starts = await Promise.allSettled(
      [workerProgram(needs), dashboardProgram(needs)].map(async (program) => {
        const running = await runProgram(program, steps.note);
        house.push({ name: program.name, ...running });
      }),
    );
    const failed = starts.find((start) => start.status === 'rejected');
    if (failed) throw failed.reason;
    await awaitHealth(needs, healthyWithinMs, cut, join(home, 'logs'));
  });
  if (cut()) return;

  if (settings.samples && !samplesAreLoaded(home))
    await steps.step(
      'Sample wire, this once',
      () => loadSamples(needs, join(checkoutRoot, 'samples'), cut),
      tellSamples,
    );
}

/** Stops what runs: the dashboard, the worker, then Redis and PostgreSQL. One that fails to stop holds up no other. */
export async function stopHouse(house: House): Promise<void> {
  for (let part = house.pop(); part; part = house.pop()) await part.stop().catch(() => {});
}

/** Ends everything on the spot. */
export function killHouse(house: House): void {
  for (const part of house) part.kill();
}
